/** What the search screen looks for and shows. It is kept while the person is elsewhere. */
import { call } from '$api/client.ts';
import type { FoundIn, Hit } from '$api/generated/protocol.ts';
import { Pages } from '$shared/pages.svelte.ts';
import { Turns } from '$shared/turns.ts';

/** How long the list has rested before the registers are counted. */
const COUNT_DELAY = 200;

class Searching {
  text = $state('');
  /** The register that alone is shown; empty for all. */
  kind = $state('');
  endedToo = $state(false);
  active = $state(-1);
  scrollTop = $state(0);
  /** How many were found in each register, where any were. */
  counts = $state.raw<FoundIn[]>([]);
  readonly rows = new Pages<Hit>((offset, limit) => this.#page(this.kind ? [this.kind] : [], offset, limit), 50);
  readonly #turns = new Turns();
  #countTimer: ReturnType<typeof setTimeout> | undefined;
  #rounds = 0;

  get asked(): boolean {
    return this.text.trim() !== '';
  }

  type(text: string): void {
    this.text = text;
    this.kind = '';
    this.#turns.take(() => this.restart());
  }

  /** When the rows are those of what was typed last. */
  rest(): Promise<void> {
    return this.#turns.rest();
  }

  /** The first hit takes the keyboard. */
  async toFirst(): Promise<void> {
    await this.rest();
    if (this.active < 0 && this.rows.total > 0) this.active = 0;
  }

  show(change: { text?: string; kind?: string; endedToo?: boolean }): void {
    this.text = change.text ?? this.text;
    this.kind = change.kind ?? this.kind;
    this.endedToo = change.endedToo ?? this.endedToo;
    void this.restart();
  }

  async restart(): Promise<void> {
    this.#turns.drop();
    this.active = -1;
    this.scrollTop = 0;
    this.#countSoon();
    await this.rows.restart();
  }

  /** Records changed: the same question again. */
  async reload(): Promise<void> {
    this.#countSoon();
    await this.rows.reload();
  }

  /** A locked window remembers nothing. */
  forget(): void {
    this.text = '';
    this.kind = '';
    this.endedToo = false;
    void this.rows.restart();
    this.counts = [];
  }

  async #page(kinds: string[], offset: number, limit: number): Promise<{ total: number; rows: Hit[] }> {
    if (!this.asked) return { total: 0, rows: [] };
    const found = await call('search.find', { text: this.text, kinds, ended_too: this.endedToo, offset, limit });
    return { total: found.total, rows: found.hits };
  }

  #countSoon(): void {
    clearTimeout(this.#countTimer);
    const round = ++this.#rounds;
    if (!this.asked) {
      this.counts = [];
      return;
    }
    this.#countTimer = setTimeout(() => void this.#count(round), COUNT_DELAY);
  }

  async #count(round: number): Promise<void> {
    const counts = await call('search.count', { text: this.text, ended_too: this.endedToo }).catch(() => []);
    if (round === this.#rounds) this.counts = counts;
  }
}

export const searching = new Searching();
