/** What a register shows and how: words sought, order, place in the list. It is kept while the person is elsewhere. */
import { call } from '$api/client.ts';
import type { RecordRow } from '$api/generated/protocol.ts';
import { Pages } from '$shared/pages.svelte.ts';

const SEARCH_DELAY = 120;

export class Register {
  readonly kind: string;
  readonly rows: Pages<RecordRow>;
  query = $state('');
  sort = $state('');
  incompleteOnly = $state(false);
  endedToo = $state(false);
  active = $state(-1);
  scrollTop = $state(0);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(kind: string) {
    this.kind = kind;
    this.rows = new Pages((offset, limit) =>
      call('records.list', {
        kind,
        query: this.query,
        sort: this.sort,
        incomplete_only: this.incompleteOnly,
        ended_too: this.endedToo,
        as_at: null,
        offset,
        limit,
      }),
    );
  }

  get filtered(): boolean {
    return this.query.trim() !== '' || this.incompleteOnly;
  }

  search(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#restart(), SEARCH_DELAY);
  }

  show(change: { query?: string; incompleteOnly?: boolean; endedToo?: boolean }): void {
    this.query = change.query ?? this.query;
    this.incompleteOnly = change.incompleteOnly ?? this.incompleteOnly;
    this.endedToo = change.endedToo ?? this.endedToo;
    void this.#restart();
  }

  /** Sorts by a field; by the same one again the other way round. */
  sortBy(field: string): void {
    this.sort = this.sort === field ? `-${field}` : field;
    void this.#restart();
  }

  /** Records changed: the same rows, as they are now; the active one stays active wherever it went. */
  async reload(): Promise<void> {
    const before = this.active;
    const current = this.rows.row(before)?.id;
    await this.rows.reload();
    if (current && this.active === before) this.active = this.rows.find((row) => row.id === current);
  }

  async #restart(): Promise<void> {
    this.active = -1;
    this.scrollTop = 0;
    await this.rows.restart();
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
