/** A long list of which only the pages in sight are fetched. */
import { pagesOf, type Slice } from './windowing.ts';

export interface Page<T> {
  total: number;
  rows: T[];
}

export class Pages<T> {
  total = $state(0);
  loaded = $state(false);
  failure = $state('');
  #pages = $state.raw<ReadonlyMap<number, T[]>>(new Map());
  #asked = new Set<number>();
  #round = 0;
  #wanted: number[] = [];
  #stale = false;

  constructor(
    private readonly fetchPage: (offset: number, limit: number) => Promise<Page<T>>,
    private readonly size = 100,
  ) {}

  row(index: number): T | undefined {
    return this.#pages.get(Math.floor(index / this.size))?.[index % this.size];
  }

  /** Where a row is, among those fetched; -1 if it is not. */
  find(is: (row: T) => boolean): number {
    for (const [page, rows] of this.#pages) {
      const at = rows.findIndex(is);
      if (at >= 0) return page * this.size + at;
    }
    return -1;
  }

  /** The rows of `slice` are in sight. Whoever scrolls wants the pages around them next. */
  want(slice: Slice): void {
    this.#wanted = pagesOf(slice, this.size);
    const first = this.#wanted[0] ?? 0;
    const last = Math.ceil(this.total / this.size) - 1;
    const around = slice.start > 0 ? [first + this.#wanted.length, first - 1] : [];
    for (const page of this.#wanted) void this.#load(page);
    for (const page of around) if (page >= 0 && page <= last) void this.#load(page);
  }

  /** Everything may have changed; what is shown stays until the new answer is there, the rest is fetched when wanted. */
  async reload(): Promise<void> {
    this.#round += 1;
    this.#asked.clear();
    this.#stale = true;
    await Promise.all((this.#wanted.length > 0 ? this.#wanted : [0]).map((page) => this.#load(page)));
  }

  /** Another list altogether: from its first page. */
  async restart(): Promise<void> {
    this.#wanted = [0];
    await this.reload();
  }

  async #load(page: number): Promise<void> {
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    const round = this.#round;
    try {
      const { total, rows } = await this.fetchPage(page * this.size, this.size);
      if (round !== this.#round) return;
      this.total = total;
      this.#pages = new Map(this.#stale ? [] : this.#pages).set(page, rows);
      this.#stale = false;
      this.failure = '';
    } catch (error) {
      if (round !== this.#round) return;
      this.#asked.delete(page);
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.loaded = true;
  }
}
