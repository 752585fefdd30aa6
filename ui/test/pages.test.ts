import { describe, expect, it } from 'vitest';
import { Pages } from '../src/shared/pages.svelte.ts';

/** A list of numbers whose fetches are counted and answered by hand when `hold` is set. */
function bench(count: number) {
  const list = { rows: Array.from({ length: count }, (_, i) => i), asked: [] as number[] };
  const pages = new Pages<number>(async (offset, limit) => {
    list.asked.push(offset);
    const { rows } = list;
    await Promise.resolve();
    return { total: rows.length, rows: rows.slice(offset, offset + limit) };
  }, 10);
  return { list, pages };
}

const rest = () => new Promise((resolve) => setTimeout(resolve));

describe('pages', () => {
  it('are fetched once, when they come into sight', async () => {
    const { list, pages } = bench(95);
    pages.want({ start: 0, end: 15 });
    await rest();
    pages.want({ start: 0, end: 18 });
    await rest();
    expect(list.asked).toEqual([0, 10]);
    expect(pages.total).toBe(95);
    expect(pages.row(12)).toBe(12);
    expect(pages.row(50)).toBeUndefined();
    pages.want({ start: 88, end: 95 });
    await rest();
    expect(pages.row(94)).toBe(94);
  });

  it('around those in sight are fetched too, once somebody scrolls', async () => {
    const { list, pages } = bench(45);
    pages.want({ start: 0, end: 8 });
    await rest();
    expect(list.asked).toEqual([0]);
    pages.want({ start: 22, end: 28 });
    pages.want({ start: 23, end: 29 });
    pages.want({ start: 40, end: 45 });
    await rest();
    expect(list.asked).toEqual([0, 20, 30, 10, 40]);
  });

  it('after a change hold only what was fetched since, and show the old until then', async () => {
    const { list, pages } = bench(40);
    pages.want({ start: 0, end: 25 });
    await rest();
    pages.want({ start: 20, end: 25 });
    list.rows = list.rows.map((n) => n + 1000);
    const done = pages.reload();
    expect(pages.row(20)).toBe(20);
    await done;
    expect(pages.row(20)).toBe(1020);
    expect(pages.row(0)).toBeUndefined();
  });

  it('take no answer that a later reload has overtaken', async () => {
    const { list, pages } = bench(5);
    const first = pages.reload();
    list.rows = [7];
    await Promise.all([first, pages.reload()]);
    expect([pages.total, pages.row(0)]).toEqual([1, 7]);
  });

  it('find a row among those fetched', async () => {
    const { pages } = bench(40);
    pages.want({ start: 15, end: 25 });
    await rest();
    expect(pages.find((n) => n === 23)).toBe(23);
    expect(pages.find((n) => n === 3)).toBe(-1);
  });

  it('after a failure are asked for again', async () => {
    let fail = true;
    const pages = new Pages<number>(async () => {
      if (fail) throw new Error('no');
      return { total: 1, rows: [1] };
    });
    pages.want({ start: 0, end: 1 });
    await rest();
    expect(pages.failure).toBe('no');
    fail = false;
    pages.want({ start: 0, end: 1 });
    await rest();
    expect([pages.failure, pages.row(0)]).toEqual(['', 1]);
  });
});
