/** What a register shows and how: words sought, order, place in the list. It is kept while the person is elsewhere. */
import { call } from '$api/client.ts';
import type { RecordRow } from '$api/generated/protocol.ts';

const SEARCH_DELAY = 120;

export class Register {
  readonly kind: string;
  query = $state('');
  sort = $state('');
  incompleteOnly = $state(false);
  endedToo = $state(false);
  rows = $state.raw<RecordRow[]>([]);
  total = $state(0);
  loaded = $state(false);
  failure = $state('');
  active = $state(-1);
  scrollTop = $state(0);
  #asks = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(kind: string) {
    this.kind = kind;
  }

  get filtered(): boolean {
    return this.query.trim() !== '' || this.incompleteOnly;
  }

  search(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), SEARCH_DELAY);
  }

  show(change: { incompleteOnly?: boolean; endedToo?: boolean }): void {
    this.incompleteOnly = change.incompleteOnly ?? this.incompleteOnly;
    this.endedToo = change.endedToo ?? this.endedToo;
    void this.load();
  }

  /** Sorts by a field; by the same one again the other way round. */
  sortBy(field: string): void {
    this.sort = this.sort === field ? `-${field}` : field;
    void this.load();
  }

  async load(): Promise<void> {
    const ask = ++this.#asks;
    const current = this.rows[this.active]?.id;
    try {
      const page = await call('records.list', {
        kind: this.kind,
        query: this.query,
        sort: this.sort,
        incomplete_only: this.incompleteOnly,
        ended_too: this.endedToo,
        as_at: null,
        offset: 0,
        limit: 0,
      });
      if (ask !== this.#asks) return;
      this.rows = page.rows;
      this.total = page.total;
      this.failure = '';
      this.active = current ? page.rows.findIndex((row) => row.id === current) : this.active;
      if (this.active >= page.rows.length) this.active = page.rows.length - 1;
    } catch (error) {
      if (ask === this.#asks) this.failure = error instanceof Error ? error.message : String(error);
    }
    this.loaded = true;
  }
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
}
