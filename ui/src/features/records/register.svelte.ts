/** What a register shows and how: words sought, conditions, columns, order, place in the list. It is kept while the person is elsewhere. */
import { call } from '$api/client.ts';
import { session } from '$api/session.svelte.ts';
import type { Filter, ListRecords, RecordAt, RecordRow, SavedView } from '$api/generated/protocol.ts';
import { Pages } from '$shared/pages.svelte.ts';
import { Turns } from '$shared/turns.ts';
import { SvelteMap } from 'svelte/reactivity';
import { views } from './views.svelte.ts';

/** A screenful and some more: while typing each page is thrown away by the next letter. */
const PAGE = 50;

export class Register {
  readonly kind: string;
  readonly rows: Pages<RecordRow>;
  query = $state('');
  filters = $state.raw<Filter[]>([]);
  /** Fields shown, in order; null for those of the definition. */
  columns = $state.raw<string[] | null>(null);
  sort = $state('');
  incompleteOnly = $state(false);
  endedToo = $state(false);
  active = $state(-1);
  scrollTop = $state(0);
  /** How many there are without search and conditions, and how many of the found ones lack something. */
  of = $state(0);
  incomplete = $state(0);
  /** Titles of records that filters name. */
  titles = $state.raw<Record<string, string>>({});
  /** Marked records with the version that was seen. */
  readonly marked = new SvelteMap<string, number>();
  #anchor = -1;
  #recalled = false;
  readonly #turns = new Turns();

  constructor(kind: string) {
    this.kind = kind;
    this.rows = new Pages(async (offset, limit) => {
      const page = await call('records.list', { ...this.request(), offset, limit });
      this.of = page.of;
      this.incomplete = page.incomplete;
      return page;
    }, PAGE);
  }

  /** What is asked for, without a page. */
  request(): ListRecords {
    return {
      kind: this.kind,
      query: this.query,
      filters: this.filters,
      columns: this.columns?.filter((field) => this.#has(field)) ?? null,
      sort: this.#has(this.sort.replace(/^-/, '')) ? this.sort : '',
      incomplete_only: this.incompleteOnly,
      ended_too: this.endedToo,
      as_at: null,
      offset: 0,
      limit: 0,
    };
  }

  get filtered(): boolean {
    return this.query.trim() !== '' || this.incompleteOnly || this.filters.length > 0;
  }

  get markedRecords(): RecordAt[] {
    return [...this.marked].map(([id, version]) => ({ id, version }));
  }

  search(query: string): void {
    this.query = query;
    this.#turns.take(() => this.#restart());
  }

  show(change: { query?: string; filters?: Filter[]; incompleteOnly?: boolean; endedToo?: boolean }): void {
    this.query = change.query ?? this.query;
    this.filters = change.filters ?? this.filters;
    this.incompleteOnly = change.incompleteOnly ?? this.incompleteOnly;
    this.endedToo = change.endedToo ?? this.endedToo;
    void this.#restart();
  }

  showAll(): void {
    this.show({ query: '', filters: [], incompleteOnly: false });
  }

  /** The columns and the order that the vault remembers; once. */
  recall(): void {
    if (this.#recalled) return;
    this.#recalled = true;
    const table = views.table(this.kind);
    if (!table) return;
    this.columns = table.columns ?? null;
    this.sort = table.sort;
    void this.reload();
  }

  /** The first row takes the keyboard, once the rows are those of what was typed last. */
  async toFirst(): Promise<void> {
    await this.#turns.rest();
    if (this.active < 0 && this.rows.total > 0) this.active = 0;
  }

  /** Sorts by a field; by the same one again the other way round. */
  sortBy(field: string): void {
    this.sort = this.sort === field ? `-${field}` : field;
    this.#remember();
    void this.#restart();
  }

  choose(columns: string[] | null): void {
    this.columns = columns;
    this.#remember();
    void this.reload();
  }

  /** Shows what a named view shows; null for the register as it is without one. */
  showView(view: SavedView | null): void {
    this.query = view?.query ?? '';
    this.filters = view?.filters ?? [];
    this.columns = view?.columns ?? null;
    this.sort = view?.sort ?? '';
    this.incompleteOnly = view?.incomplete_only ?? false;
    this.endedToo = view?.ended_too ?? false;
    this.#remember();
    void this.#restart();
  }

  asView(): SavedView {
    const { kind, query, filters, incomplete_only, ended_too } = this.request();
    return {
      id: '',
      kind,
      name: '',
      query,
      filters,
      columns: this.columns,
      sort: this.sort,
      incomplete_only,
      ended_too,
    };
  }

  /** Whether this is just what a named view shows. */
  shows(view: SavedView): boolean {
    return JSON.stringify({ ...this.asView(), id: view.id, name: view.name }) === JSON.stringify(sorted(view));
  }

  mark(index: number): void {
    const row = this.rows.row(index);
    if (!row) return;
    if (!this.marked.delete(row.id)) this.marked.set(row.id, row.version);
    this.#anchor = index;
  }

  /** All rows from the one marked last to this one. */
  markTo(index: number): void {
    const from = this.#anchor < 0 ? index : this.#anchor;
    for (let at = Math.min(from, index); at <= Math.max(from, index); at += 1) {
      const row = this.rows.row(at);
      if (row) this.marked.set(row.id, row.version);
    }
  }

  async markAll(): Promise<void> {
    const found = await call('records.ids', this.request());
    this.marked.clear();
    for (const { id, version } of found.records) this.marked.set(id, version);
  }

  /** Records changed: the same rows, as they are now; the active one stays active wherever it went. */
  async reload(): Promise<void> {
    const before = this.active;
    const current = this.rows.row(before)?.id;
    await this.rows.reload();
    if (current && this.active === before) this.active = this.rows.find((row) => row.id === current);
  }

  /** Marks follow the versions that stand now; what is gone from the list is no longer marked. */
  async freshenMarks(): Promise<void> {
    if (this.marked.size === 0) return;
    const found = await call('records.ids', this.request()).catch(() => null);
    if (!found) return;
    const now = new Map(found.records.map(({ id, version }) => [id, version]));
    for (const id of [...this.marked.keys()]) {
      const version = now.get(id);
      if (version === undefined) this.marked.delete(id);
      else this.marked.set(id, version);
    }
  }

  /** At a past moment a register has the fields of then: one that came since is kept for the way back. */
  #has(field: string): boolean {
    return session.kind(this.kind)?.columns.some((column) => column.field === field) ?? true;
  }

  #remember(): void {
    void views.choose({ kind: this.kind, columns: this.columns, sort: this.sort }).catch(() => {});
  }

  async #restart(): Promise<void> {
    this.active = -1;
    this.scrollTop = 0;
    this.marked.clear();
    this.#anchor = -1;
    await this.rows.restart();
  }
}

function sorted(view: SavedView): SavedView {
  const { id, kind, name, query, filters, columns, sort, incomplete_only, ended_too } = view;
  return { id, kind, name, query, filters, columns: columns ?? null, sort, incomplete_only, ended_too };
}

const registers = new Map<string, Register>();

export function registerOf(kind: string): Register {
  const kept = registers.get(kind) ?? new Register(kind);
  registers.set(kind, kept);
  return kept;
}

/** A locked window remembers nothing. */
export function forgetRegisters(): void {
  registers.clear();
  views.forget();
}
