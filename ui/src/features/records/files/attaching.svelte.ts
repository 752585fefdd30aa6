/** Files on their way into a record, and what came of the last ones. The record is saved first; a new one is made by it. */
import { call, CallError, start, type Task } from '$api/client.ts';
import type { Attached, Progress, Saved } from '$api/generated/protocol.ts';
import { t } from '$shared/texts.svelte.ts';
import type { SavedAt } from '../draft.svelte.ts';
import { savedPath, type Value } from '../paths.ts';

/** What a record with files does. */
interface Record {
  readonly id: string | null;
  readonly value: Value;
  missing(): string[];
  flush(): Promise<string>;
  changeAt(path: string, work: (from: SavedAt) => Promise<Saved>): Promise<void>;
}

export class Attaching {
  /** The field that the files go into, or went last. */
  path = $state('');
  running = $state(false);
  progress = $state.raw<Progress | null>(null);
  cancelling = $state(false);
  failure = $state('');
  /** Names of files that the field had already. */
  already = $state.raw<string[]>([]);
  /** Files that wait until a new record has what it must have. */
  waiting = $state.raw<string[]>([]);
  #task: Task<Attached> | null = null;

  constructor(private readonly record: Record) {}

  async add(path: string, files: string[]): Promise<void> {
    if (this.running || files.length === 0) return;
    this.#begin(path);
    const all = [...this.waiting, ...files];
    this.waiting = [];
    this.running = true;
    try {
      const state = await this.record.flush();
      // A new record in which nothing was typed yet waits, too.
      if (this.record.id === null && this.record.missing().length > 0) {
        this.waiting = all;
        return;
      }
      if (state !== 'clean' || this.record.id === null) throw new Error(t('ui-files-unsaved'));
      if (savedPath(this.record.value, path) === null) throw new Error(t('ui-files-empty-part'));
      await this.record.changeAt(path, (from) => this.#attach(from, all));
    } catch (error) {
      this.#failed(error);
    } finally {
      this.running = false;
      this.progress = null;
      this.#task = null;
    }
  }

  async remove(path: string, sha256: string): Promise<void> {
    if (this.running) return;
    this.#begin(path);
    this.running = true;
    try {
      if ((await this.record.flush()) !== 'clean') throw new Error(t('ui-files-unsaved'));
      await this.record.changeAt(path, (from) => call('files.detach', { ...from, sha256 }));
    } catch (error) {
      this.#failed(error);
    } finally {
      this.running = false;
    }
  }

  cancel(): void {
    this.cancelling = true;
    this.#task?.cancel();
  }

  /** The new record is there: the files that waited for it follow. */
  created(): void {
    const { waiting, path } = this;
    this.waiting = [];
    if (waiting.length > 0) setTimeout(() => void this.add(path, waiting));
  }

  /** The files that wait are not to be added. */
  forget(): void {
    this.waiting = [];
  }

  async #attach(from: SavedAt, paths: string[]): Promise<Saved> {
    this.#task = start('files.attach', { ...from, paths }, (progress) => (this.progress = progress));
    if (this.cancelling) this.#task.cancel();
    const attached = await this.#task.answer;
    this.already = attached.already;
    return attached;
  }

  #begin(path: string): void {
    this.path = path;
    this.failure = '';
    this.already = [];
    this.cancelling = false;
  }

  #failed(error: unknown): void {
    if (error instanceof CallError && error.code === 'cancelled') return;
    this.failure = error instanceof Error ? error.message : String(error);
  }
}
