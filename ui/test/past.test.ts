import { afterEach, expect, it } from 'vitest';
import type { KindView, ListRecords } from '../src/api/generated/protocol.ts';
import { past } from '../src/api/past.svelte.ts';
import { session } from '../src/api/session.svelte.ts';
import { Register } from '../src/features/records/register.svelte.ts';
import { answerWith } from './platform.ts';

const THEN = '2025-12-31T22:59:59.999Z';
const kind = (...fields: string[]) =>
  ({ code: 'system', columns: fields.map((field) => ({ field })) }) as unknown as KindView;

afterEach(() => {
  past.at = null;
  session.kinds = [];
});

it('forms and tables of a past moment are of that moment, and of now again on the way back', async () => {
  const asked: unknown[] = [];
  answerWith((name, params) => {
    if (name === 'kinds.list') {
      const at = (params as { as_at?: string }).as_at ?? null;
      asked.push([at, past.at]);
      return [at ? kind('name') : kind('name', 'own_new')];
    }
    return name === 'undo.peek' ? { undo: null, redo: null } : null;
  });
  await session.showAsAt(THEN);
  expect(session.kind('system')?.columns).toHaveLength(1);
  await session.showAsAt(null);
  expect(session.kind('system')?.columns).toHaveLength(2);
  expect(asked).toEqual([
    [THEN, null],
    [null, null],
  ]);
});

it('a table of a past moment is not asked for fields that came since, and has them again on the way back', async () => {
  const asked: ListRecords[] = [];
  answerWith((name, params) => {
    if (name === 'records.list') asked.push(params);
    return { total: 0, incomplete: 0, of: 0, rows: [] };
  });
  session.kinds = [kind('name', 'own_new')];
  const register = new Register('system');
  register.columns = ['own_new', 'name'];
  register.sort = '-own_new';
  session.kinds = [kind('name')];
  await register.reload();
  session.kinds = [kind('name', 'own_new')];
  await register.reload();
  expect(asked.map(({ columns, sort }) => [columns, sort])).toEqual([
    [['name'], ''],
    [['own_new', 'name'], '-own_new'],
  ]);
});
