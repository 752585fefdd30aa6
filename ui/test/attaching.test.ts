import { expect, it, vi } from 'vitest';
import { Attaching } from '../src/features/records/files/attaching.svelte.ts';

/** A record that is not there yet, until `create`. */
function bench() {
  const record = {
    id: null as string | null,
    value: {},
    missing: () => (record.id ? [] : ['Name']),
    // Nothing was typed: nothing is unsaved.
    flush: () => Promise.resolve('clean'),
    changeAt: vi.fn(() => Promise.resolve()),
  };
  return { record, attaching: new Attaching(record) };
}

it('keeps files for a new record in which nothing was typed, and adds them once it is there', async () => {
  const { record, attaching } = bench();
  await attaching.add('files', ['a.pdf']);
  await attaching.add('files', ['b.pdf']);
  expect([attaching.waiting, attaching.failure, record.changeAt.mock.calls]).toEqual([['a.pdf', 'b.pdf'], '', []]);
  record.id = 'r1';
  attaching.created();
  await vi.waitFor(() => expect(record.changeAt).toHaveBeenCalledOnce());
  expect(attaching.waiting).toEqual([]);
});

it('adds nothing to a new record when the files that wait are given up', async () => {
  const { record, attaching } = bench();
  await attaching.add('files', ['a.pdf']);
  attaching.forget();
  record.id = 'r1';
  attaching.created();
  await new Promise((done) => setTimeout(done, 5));
  expect(record.changeAt).not.toHaveBeenCalled();
});
