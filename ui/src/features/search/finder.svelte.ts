/** A search while typing; an answer to what is no longer asked is dropped. */
import { call } from '$api/client.ts';
import type { Hit } from '$api/generated/protocol.ts';
import { Turns } from '$shared/turns.ts';

export class Finder {
  hits = $state.raw<Hit[]>([]);
  total = $state(0);
  failure = $state('');
  #asks = 0;
  readonly #turns = new Turns();

  constructor(private readonly limit: number) {}

  ask(text: string): void {
    this.#asks += 1;
    if (text.trim() === '') {
      this.#turns.drop();
      return this.#show([], 0);
    }
    this.#turns.take(() => this.#find(text));
  }

  /** When the hits are those of what was typed last. */
  rest(): Promise<void> {
    return this.#turns.rest();
  }

  async #find(text: string): Promise<void> {
    const ask = this.#asks;
    try {
      const found = await call('search.find', { text, kinds: [], ended_too: false, offset: 0, limit: this.limit });
      if (ask === this.#asks) this.#show(found.hits, found.total);
    } catch (error) {
      if (ask !== this.#asks) return;
      this.#show([], 0);
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  #show(hits: Hit[], total: number): void {
    this.hits = hits;
    this.total = total;
    this.failure = '';
  }
}
