/** The two moments between which changes are shown, and what the core says of them. Kept while the person is elsewhere. */
import { call } from '$api/client.ts';
import type { ChangeCount, ChangedBetween } from '$api/generated/protocol.ts';
import { session } from '$api/session.svelte.ts';
import { localDay, parseDay } from '$shared/days.ts';

const PAGE = 50;

class Changes {
  /** A day, meant to its end, or a moment. */
  from = $state('');
  /** The same; empty for now. */
  to = $state('');
  /** The register that alone is shown; empty for all. */
  kind = $state('');
  counts = $state.raw<ChangeCount[]>([]);
  records = $state.raw<ChangedBetween[]>([]);
  total = $state(0);
  loaded = $state(false);
  failure = $state('');
  scrollTop = 0;
  #asks = 0;

  /** The days as a form shows them. */
  get days(): { from: string; to: string } {
    return { from: dayOf(this.from), to: dayOf(this.to) };
  }

  /** Whether both ends can be asked for. */
  get right(): boolean {
    return isMoment(this.from) && (this.to === '' || isMoment(this.to));
  }

  /** In a window that shows a past date that is the later end, unless another is given. */
  get until(): string | null {
    return this.to || session.asAt;
  }

  show(change: { from?: string; to?: string; kind?: string }): void {
    this.from = change.from ?? this.from;
    this.to = change.to ?? this.to;
    this.kind = change.kind ?? (change.from === undefined && change.to === undefined ? this.kind : '');
    this.scrollTop = 0;
    void this.load();
  }

  /** Asks anew, for as many as are shown. */
  async load(): Promise<void> {
    const ask = ++this.#asks;
    if (!this.right) return;
    const many = Math.max(PAGE, this.records.length);
    try {
      const all = await this.#ask('', this.kind ? 1 : many);
      const shown = this.kind ? await this.#ask(this.kind, many) : all;
      if (ask !== this.#asks) return;
      this.counts = all.counts;
      this.records = shown.records;
      this.total = shown.total;
      this.failure = '';
    } catch (error) {
      if (ask !== this.#asks) return;
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.loaded = true;
  }

  async more(): Promise<void> {
    const ask = this.#asks;
    const next = await this.#ask(this.kind, PAGE, this.records.length);
    if (ask === this.#asks) this.records = [...this.records, ...next.records];
  }

  /** A locked window remembers nothing. */
  forget(): void {
    this.#asks += 1;
    this.from = '';
    this.to = '';
    this.kind = '';
    this.counts = [];
    this.records = [];
    this.total = 0;
    this.loaded = false;
  }

  #ask(kind: string, limit: number, offset = 0) {
    return call('changes.between', { from: this.from, to: this.until, kinds: kind ? [kind] : [], offset, limit });
  }
}

export const changes = new Changes();

/** The last day of the month before. */
export function endOfLastMonth(now = new Date()): string {
  return localDay(new Date(now.getFullYear(), now.getMonth(), 0));
}

/** The last day of the year before. */
export function endOfLastYear(now = new Date()): string {
  return localDay(new Date(now.getFullYear() - 1, 11, 31));
}

function isMoment(text: string): boolean {
  return parseDay(text) !== null || /^\d{4}-\d{2}-\d{2}T/.test(text);
}

function dayOf(text: string): string {
  return text.includes('T') ? localDay(new Date(text)) : text;
}
