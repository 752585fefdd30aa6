/** A search while typing: asked once the typing rests, and an answer to what is no longer asked is dropped. */
import { call } from '$api/client.ts';
import type { Hit } from '$api/generated/protocol.ts';

export const SEARCH_DELAY = 80;

export class Finder {
  hits = $state.raw<Hit[]>([]);
  total = $state(0);
  failure = $state('');
  #asks = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly limit: number) {}

  ask(text: string): void {
    clearTimeout(this.#timer);
    this.#asks += 1;
    if (text.trim() === '') return this.#show([], 0);
    this.#timer = setTimeout(() => void this.#find(text), SEARCH_DELAY);
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
