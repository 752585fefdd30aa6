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

  constructor(
    private readonly fetchPage: (offset: number, limit: number) => Promise<Page<T>>,
    private readonly size = 100,
  ) {}

  row(index: number): T | undefined {
    return this.#pages.get(Math.floor(index / this.size))?.[index % this.size];
  }

  /** The rows of `slice` are in sight. */
  want(slice: Slice): void {
    for (const page of pagesOf(slice, this.size)) void this.#load(page);
  }

  /** Everything may have changed; what is shown stays until the new answer is there. */
  async reload(): Promise<void> {
    this.#round += 1;
    const shown = [...this.#asked];
    this.#asked.clear();
    await Promise.all((shown.length > 0 ? shown : [0]).map((page) => this.#load(page)));
  }

  async #load(page: number): Promise<void> {
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    const round = this.#round;
    try {
      const { total, rows } = await this.fetchPage(page * this.size, this.size);
      if (round !== this.#round) return;
      this.total = total;
      this.#pages = new Map(this.#pages).set(page, rows);
      this.failure = '';
    } catch (error) {
      this.#asked.delete(page);
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.loaded = true;
  }
}
