/** A record being written: its value on screen, what the core says of it, and when it is saved. */
import { call, CallError } from '$api/client.ts';
import type { Checked, GapView, KindView, ProblemView, RecordView, Saved } from '$api/generated/protocol.ts';
import { session } from '$api/session.svelte.ts';
import { Autosave, type SaveState } from './autosave.ts';
import { Attaching } from './files/attaching.svelte.ts';
import { isAtOrBelow, isEmpty, pruned, same, savedPath, valueAt, withValueAt, type Value } from './paths.ts';
import { asTypedHere } from './problems.ts';

const CHECK_DELAY = 250;

/** What is known of a record that a link names. */
export interface LinkEnd {
  kind: string;
  ended: boolean;
}

/** A field of the version that the core has. */
export interface SavedAt {
  id: string;
  from_version: number;
  field: string;
}

export class Draft {
  readonly #kind: KindView;
  id = $state<string | null>(null);
  version = $state<number | null>(null);
  value = $state.raw<Value>({});
  /** What the core has, as this draft last saw it. */
  stored = $state.raw<Value>({});
  view = $state.raw<RecordView | null>(null);
  problems = $state.raw<ProblemView[]>([]);
  gaps = $state.raw<GapView[]>([]);
  filled = $state(0);
  asked = $state(0);
  linkTitles = $state.raw<Record<string, string>>({});
  saveState = $state<SaveState>('clean');
  failure = $state.raw<CallError | null>(null);
  theirs = $state.raw<RecordView | null>(null);
  /** Fields left or sent once: only their problems are shown. */
  touched = $state.raw<ReadonlySet<string>>(new Set());
  sent = $state(false);
  /** While it holds, nothing is saved of itself: the person says when. */
  held = false;
  /** What was linked since the core last told. */
  #named = $state.raw<Record<string, LinkEnd>>({});

  /** Files on their way into the record. */
  readonly attaching = new Attaching(this);

  readonly #autosave: Autosave;
  #checkTimer: ReturnType<typeof setTimeout> | undefined;
  #checks = 0;
  #onCreated: (draft: Draft) => void;

  constructor(kind: KindView, from: RecordView | Value, onCreated: (draft: Draft) => void = () => {}) {
    this.#kind = kind;
    this.#onCreated = onCreated;
    this.#autosave = new Autosave({
      differs: () => !same(this.value, this.stored),
      ready: () => !this.held && this.missing().length === 0,
      save: () => this.#save(),
      refusal: (error) => this.#refusal(error),
      report: (state, error) => {
        this.saveState = state;
        this.failure = error instanceof CallError ? error : null;
      },
    });
    if (isView(from)) this.#adopt(from);
    else {
      this.value = from;
      this.stored = {};
      void this.#check();
    }
  }

  /** As it is now: fields of the DPO's own come and go. */
  get kind(): KindView {
    return session.kind(this.#kind.code) ?? this.#kind;
  }

  get title(): string {
    if (this.view?.erased) return this.view.title;
    const title = this.value[this.kind.title_field];
    return typeof title === 'string' ? title.trim() : '';
  }

  /** Whether it can only be read: it is ended, or shown as it stood. */
  get readonly(): boolean {
    return session.asAt !== null || (this.view?.ended ?? false);
  }

  /** Whether something on screen is not in the vault. */
  get unsaved(): boolean {
    return this.saveState !== 'clean';
  }

  /** Whether the answer to a save is refused for now, so that only the person can go on. */
  get stuck(): boolean {
    return this.saveState === 'failed' || this.saveState === 'blocked' || this.saveState === 'conflict';
  }

  /** Labels of the fields without which the record cannot be saved and that are empty. */
  missing(): string[] {
    return this.kind.groups
      .flatMap((group) => group.fields)
      .filter((field) => field.need === 'save' && isEmpty(this.value[field.name]))
      .map((field) => field.label);
  }

  set(path: string, next: unknown): void {
    this.value = withValueAt(this.value, path, next);
    this.#autosave.edited();
    clearTimeout(this.#checkTimer);
    this.#checkTimer = setTimeout(() => void this.#check(), CHECK_DELAY);
  }

  get(path: string): unknown {
    return valueAt(this.value, path);
  }

  /** The field was left: its problems may be shown now, and what is typed is saved. */
  left(path: string): void {
    if (!this.touched.has(path)) this.touched = new Set(this.touched).add(path);
    if (this.saveState === 'dirty') void this.flush();
  }

  problemsAt(path: string): ProblemView[] {
    if (!this.sent && !this.touched.has(path)) return [];
    return this.problems.filter((problem) => problem.field === path);
  }

  gapAt(path: string): GapView | undefined {
    return this.gaps.find((gap) => gap.field === path);
  }

  hasGapBelow(path: string): boolean {
    return this.gaps.some((gap) => isAtOrBelow(gap.field, path));
  }

  nameLink(id: string, title: string, kind: string): void {
    this.linkTitles = { ...this.linkTitles, [id]: title };
    this.#named = { ...this.#named, [id]: { kind, ended: false } };
  }

  /** The records that links of this one name, by id. */
  get linkEnds(): Record<string, LinkEnd> {
    const told = (this.view?.links_to ?? []).map(({ id, kind, ended }) => [id, { kind, ended }]);
    return { ...this.#named, ...(Object.fromEntries(told) as Record<string, LinkEnd>) };
  }

  async flush(): Promise<SaveState> {
    if (this.#autosave.state === 'waiting') this.sent = true;
    return this.#autosave.flush();
  }

  /**
   * A change at `path` that the core makes by itself, e.g. a file added, from what is saved. The draft takes over the version and
   * what stands at that path; everything else that is typed stays as it is.
   */
  async changeAt(path: string, work: (from: SavedAt) => Promise<Saved>): Promise<void> {
    await this.#autosave.during(async () => {
      const field = savedPath(this.stored, path);
      if (!this.id || this.version === null || field === null) throw new Error('not saved yet');
      const { record, changed } = await work({ id: this.id, from_version: this.version, field });
      this.version = record.version;
      this.view = record;
      this.stored = record.value;
      this.value = withValueAt(this.value, path, valueAt(record.value, field) ?? []);
      this.linkTitles = { ...this.linkTitles, ...record.link_titles };
      if (same(this.value, this.stored)) {
        this.problems = [];
        this.#judge(record);
      }
      void session.changed(changed).catch(() => {});
    });
  }

  /** Of both sides of a conflict: the value that is to stand. */
  async decide(value: Value): Promise<SaveState> {
    const theirs = this.theirs;
    if (!theirs) return this.saveState;
    this.view = theirs;
    this.version = theirs.version;
    this.stored = theirs.value;
    this.linkTitles = { ...this.linkTitles, ...theirs.link_titles };
    this.value = value;
    this.theirs = null;
    const state = await this.#autosave.decided();
    void this.#check();
    return state;
  }

  /** The record changed elsewhere (undo): a draft without unsaved text shows what stands now. */
  async refresh(): Promise<void> {
    if (!this.id || this.unsaved) return;
    const view = await call('records.show', { id: this.id, as_at: null });
    if (!this.unsaved) this.#adopt(view);
  }

  /** Gives up what is not saved. */
  discard(): void {
    clearTimeout(this.#checkTimer);
    this.value = this.stored;
    this.theirs = null;
    this.#autosave.settled();
    this.problems = [];
    if (this.id) void this.refresh();
  }

  async #save(): Promise<void> {
    const { id, version, value } = this;
    const saved = await call('records.save', {
      kind: this.kind.code,
      id,
      from_version: version,
      value: pruned(value),
    });
    const { record } = saved;
    this.id = record.id;
    this.version = record.version;
    this.stored = pruned(value);
    this.view = record;
    this.linkTitles = { ...this.linkTitles, ...record.link_titles };
    this.problems = [];
    if (this.value === value) this.#judge(record);
    if (!id) this.#onCreated(this);
    if (!id) this.attaching.created();
    void session.changed(saved.changed).catch(() => {});
  }

  #refusal(error: unknown): 'failed' | 'blocked' | 'conflict' {
    if (!(error instanceof CallError)) return 'failed';
    if (error.code === 'conflict' && error.theirs) {
      this.theirs = error.theirs;
      return 'conflict';
    }
    if (error.code !== 'bad_input') return 'failed';
    this.problems = asTypedHere(this.kind, error.problems);
    this.sent = true;
    return 'blocked';
  }

  async #check(): Promise<void> {
    const check = ++this.#checks;
    const value = pruned(this.value);
    const checked = await call('records.check', { kind: this.kind.code, value }).catch(() => null);
    if (!checked || check !== this.#checks) return;
    this.problems = asTypedHere(this.kind, checked.problems);
    this.#judge(checked);
  }

  #judge({ gaps, filled, asked }: Omit<Checked, 'problems'>): void {
    this.gaps = gaps;
    this.filled = filled;
    this.asked = asked;
  }

  #adopt(view: RecordView): void {
    this.id = view.id;
    this.version = view.version;
    this.view = view;
    this.value = view.value;
    this.stored = view.value;
    this.linkTitles = view.link_titles;
    this.problems = [];
    this.#judge(view);
  }
}

function isView(from: RecordView | Value): from is RecordView {
  return typeof from.version === 'number' && typeof from.kind === 'string' && 'link_titles' in from;
}
