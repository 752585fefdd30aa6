/** The drafts of this session. One that could not be saved stays here, with its text, wherever the person goes. */
import { call } from '$api/client.ts';
import { session } from '$api/session.svelte.ts';
import { SvelteMap } from 'svelte/reactivity';
import { Draft } from './draft.svelte.ts';
import type { Value } from './paths.ts';

export type Overall = 'clean' | 'dirty' | 'saving' | 'stuck' | 'waiting';

class Drafts {
  #byKey = new SvelteMap<string, Draft>();
  #listening = false;

  /** The draft of a record, loaded when it is not there. */
  async open(id: string): Promise<Draft> {
    this.#listen();
    const kept = this.#byKey.get(id);
    if (kept) {
      await kept.refresh().catch(() => {});
      return kept;
    }
    const view = await call('records.show', { id, as_at: null });
    const kind = session.kind(view.kind);
    if (!kind) throw new Error(view.kind);
    const draft = new Draft(kind, view);
    this.#byKey.set(id, draft);
    return draft;
  }

  /** The new record of a kind: the one begun before, else an empty one. */
  begin(kindCode: string, value: Value = {}, key = `new:${kindCode}`): Draft | undefined {
    this.#listen();
    const kept = this.#byKey.get(key);
    if (kept) return kept;
    const kind = session.kind(kindCode);
    if (!kind) return undefined;
    const draft = new Draft(kind, value, (created) => {
      this.#byKey.delete(key);
      if (created.id) this.#byKey.set(created.id, created);
    });
    this.#byKey.set(key, draft);
    return draft;
  }

  /** A draft is no longer on screen: it is saved, and forgotten once nothing of it is unsaved. */
  async leave(draft: Draft): Promise<void> {
    await draft.flush();
    for (const [key, each] of this.#byKey) if (each === draft && !each.unsaved) this.#byKey.delete(key);
  }

  forget(draft: Draft): void {
    draft.discard();
    for (const [key, each] of this.#byKey) if (each === draft) this.#byKey.delete(key);
  }

  /** Saves everything; true when nothing is left unsaved. */
  async flushAll(): Promise<boolean> {
    await Promise.all([...this.#byKey.values()].map((draft) => draft.flush()));
    return this.unsaved.length === 0;
  }

  get unsaved(): Draft[] {
    return [...this.#byKey.values()].filter((draft) => draft.unsaved);
  }

  get overall(): Overall {
    const states = this.unsaved.map((draft) => (draft.stuck ? 'stuck' : draft.saveState));
    for (const state of ['stuck', 'saving', 'dirty', 'waiting'] as const) if (states.includes(state)) return state;
    return 'clean';
  }

  clear(): void {
    for (const draft of this.#byKey.values()) draft.discard();
    this.#byKey.clear();
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    session.listen((changed) => {
      for (const { id, version } of changed.records) {
        const draft = this.#byKey.get(id);
        if (draft && draft.version !== version) void draft.refresh().catch(() => {});
      }
    });
  }
}

export const drafts = new Drafts();
