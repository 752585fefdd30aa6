import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FieldView, KindView, RecordView, SaveRecord } from '../src/api/generated/protocol.ts';
import { Draft } from '../src/features/records/draft.svelte.ts';
import { drafts } from '../src/features/records/drafts.svelte.ts';
import { answerWith } from './platform.ts';

const field = (name: string, need: FieldView['need']): FieldView => ({
  name,
  label: name,
  help: '',
  cites: [],
  need,
  shape: { type: 'line' },
  column: false,
  personal: false,
  when: null,
  own: null,
});
const kind = {
  code: 'system',
  title_field: 'name',
  groups: [{ code: 'what', label: '', fields: [field('name', 'save'), field('purpose', 'complete')] }],
} as unknown as KindView;

/** A core with one record; `refuse` makes the next saves fail. */
function bench() {
  let stored: RecordView | null = null;
  const saved: SaveRecord[] = [];
  const core = { refuse: null as unknown, saved, change: (value: Record<string, unknown>) => (stored = view(value)) };
  const view = (value: Record<string, unknown>): RecordView =>
    ({
      id: 'r1',
      kind: 'system',
      version: (stored?.version ?? 0) + 1,
      ended: false,
      title: String(value.name),
      value,
      gaps: [],
      filled: 1,
      asked: 1,
      link_titles: {},
      linked_from: [],
      changed_at: '2026-11-23T12:00:00.000Z',
    }) as unknown as RecordView;
  answerWith((name, params) => {
    if (name === 'records.check') return { problems: [], gaps: [], filled: 1, asked: 1 };
    if (name === 'records.show') return stored;
    if (name === 'vault.info') return null;
    if (name === 'undo.peek') return { undo: null, redo: null };
    if (name !== 'records.save') throw new Error(name);
    const request = params as SaveRecord;
    if (core.refuse) throw core.refuse;
    if (stored && request.from_version !== stored.version)
      throw { code: 'conflict', words: 'conflict', problems: [], theirs: stored };
    saved.push(request);
    stored = view(request.value as Record<string, unknown>);
    return { record: stored, changed: { op: 'record.saved', words: '', at: '', seq: 1, records: [] } };
  });
  return core;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rest = () => vi.advanceTimersByTimeAsync(1_000);

describe('a draft', () => {
  it('of a new record is created only once it has what it must have', async () => {
    const core = bench();
    const made = vi.fn();
    const draft = new Draft(kind, {}, made);
    draft.set('purpose', 'wizyty');
    await rest();
    expect(draft.saveState).toBe('waiting');
    expect(core.saved).toEqual([]);
    draft.set('name', 'Poczta');
    await rest();
    expect(draft.saveState).toBe('clean');
    expect(draft.id).toBe('r1');
    expect(made).toHaveBeenCalledOnce();
    expect(core.saved).toEqual([
      { kind: 'system', id: null, from_version: null, value: { name: 'Poczta', purpose: 'wizyty' } },
    ]);
  });

  it('saves each version from the one before', async () => {
    const core = bench();
    const draft = new Draft(kind, {});
    draft.set('name', 'a');
    await rest();
    draft.set('name', 'ab');
    await rest();
    expect(core.saved.map((request) => request.from_version)).toEqual([null, 1]);
    expect(draft.version).toBe(2);
  });

  it('shows the problems of a refused value and keeps its text', async () => {
    const core = bench();
    const draft = new Draft(kind, {});
    core.refuse = {
      code: 'bad_input',
      words: '',
      problems: [{ field: 'name', code: 'too_long', words: 'x', cites: [] }],
      theirs: null,
    };
    draft.set('name', 'a');
    await rest();
    expect(draft.saveState).toBe('blocked');
    expect(draft.problemsAt('name')).toHaveLength(1);
    expect(draft.get('name')).toBe('a');
    core.refuse = null;
    draft.set('name', 'b');
    await rest();
    expect(draft.saveState).toBe('clean');
  });

  it('keeps its text when the disk is full, and is not told apart from unsaved', async () => {
    const core = bench();
    const draft = new Draft(kind, {});
    core.refuse = { code: 'disk_full', words: 'pełny dysk', problems: [], theirs: null };
    draft.set('name', 'a');
    await rest();
    expect([draft.saveState, draft.unsaved, draft.get('name'), draft.failure?.message]).toEqual([
      'failed',
      true,
      'a',
      'pełny dysk',
    ]);
  });

  it('in a conflict holds both sides, and what is decided is saved over theirs', async () => {
    const core = bench();
    const draft = new Draft(kind, {});
    draft.set('name', 'a');
    await rest();
    core.change({ name: 'theirs', purpose: 'p' });
    draft.set('name', 'mine');
    await rest();
    expect(draft.saveState).toBe('conflict');
    expect(draft.get('name')).toBe('mine');
    expect(draft.theirs?.value).toEqual({ name: 'theirs', purpose: 'p' });
    const decided = draft.decide({ name: 'mine', purpose: 'p' });
    await rest();
    expect(await decided).toBe('clean');
    expect(core.saved.at(-1)).toMatchObject({ from_version: 2, value: { name: 'mine', purpose: 'p' } });
  });

  it('that took over their version whole has nothing to save', async () => {
    const core = bench();
    const draft = new Draft(kind, {});
    draft.set('name', 'a');
    await rest();
    core.change({ name: 'theirs' });
    draft.set('name', 'mine');
    await rest();
    const decided = draft.decide({ name: 'theirs' });
    await rest();
    expect(await decided).toBe('clean');
    expect(core.saved).toHaveLength(1);
    expect(draft.version).toBe(2);
  });
});

describe('drafts', () => {
  it('that could not be saved stay, with their text, until they are given up', async () => {
    const core = bench();
    core.change({ name: 'a' });
    const { session } = await import('../src/api/session.svelte.ts');
    session.kinds = [kind];
    const draft = await drafts.open('r1');
    core.refuse = { code: 'disk_full', words: '', problems: [], theirs: null };
    draft.set('name', 'b');
    await drafts.leave(draft);
    expect(drafts.unsaved).toEqual([draft]);
    expect(drafts.overall).toBe('stuck');
    expect((await drafts.open('r1')).get('name')).toBe('b');
    core.refuse = null;
    expect(await drafts.flushAll()).toBe(true);
    expect(drafts.overall).toBe('clean');
  });

  it('takes over a file that the core added, and keeps what was typed meanwhile', async () => {
    const core = bench();
    const draft = new Draft(kind, { name: 'Gabinet+' });
    draft.set('name', 'Gabinet');
    await draft.flush();
    const file = { name: 'a.pdf', sha256: 'ff', size: 1, media: 'application/pdf' };
    let told: unknown;
    await draft.changeAt('files', async (from) => {
      told = from;
      draft.set('purpose', 'typed meanwhile');
      const record = core.change({ name: 'Gabinet', files: [file] });
      return { record, changed: { op: 'attachment.added', words: '', at: '', seq: 2, records: [] } };
    });
    expect(told).toEqual({ id: 'r1', from_version: 1, field: 'files' });
    expect(draft.value).toEqual({ name: 'Gabinet', purpose: 'typed meanwhile', files: [file] });
    await draft.flush();
    expect(core.saved.at(-1)).toMatchObject({
      from_version: 2,
      value: { name: 'Gabinet', purpose: 'typed meanwhile', files: [file] },
    });
    expect(draft.saveState).toBe('clean');
  });
});
