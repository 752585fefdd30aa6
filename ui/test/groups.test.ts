import { expect, it } from 'vitest';
import type { FieldView, GapView, KindView } from '../src/api/generated/protocol.ts';
import { makeable, needsTitleOnly } from '../src/features/records/ends.ts';
import { choosable, gapsIn, shownGroups } from '../src/features/records/groups.ts';

const field = (name: string, more: Partial<FieldView> = {}): FieldView => ({
  name,
  label: name,
  help: '',
  cites: [],
  need: 'optional',
  shape: { type: 'line' },
  column: false,
  personal: false,
  when: null,
  own: null,
  ...more,
});

const kind = {
  code: 'system',
  area: 'processing',
  single: false,
  title_field: 'name',
  groups: [
    { code: 'what', label: '', fields: [field('name', { need: 'save' }), field('cloud')] },
    { code: 'where', label: '', fields: [field('country', { when: { field: 'cloud', code: 'yes' } })] },
    { code: 'own', label: '', fields: [field('own_shelf', { own: 'ended' })] },
  ],
} as unknown as KindView;

it('shows a part when one of its fields is asked for', () => {
  const codes = (value: Record<string, unknown>) => shownGroups(kind, value).map(({ code }) => code);
  expect(codes({})).toEqual(['what']);
  expect(codes({ cloud: 'yes' })).toEqual(['what', 'where']);
});

it('shows an ended field of one’s own as long as it holds something', () => {
  expect(shownGroups(kind, { own_shelf: 'B 7' }).map(({ code }) => code)).toEqual(['what', 'own']);
  expect(shownGroups(kind, { own_shelf: ' ' }).map(({ code }) => code)).toEqual(['what']);
});

it('counts gaps in the part of their field, wherever in it they lie', () => {
  const gaps = ['name', 'cloud/0/which', 'country'].map((path) => ({ field: path }) as GapView);
  expect(shownGroups(kind, { cloud: 'yes' }).map((group) => gapsIn(group, gaps))).toEqual([2, 1]);
});

it('makes a record in passing from a title alone only where nothing else is needed', () => {
  const more = {
    ...kind,
    groups: [{ code: 'what', label: '', fields: [field('name'), field('nip', { need: 'save' })] }],
  };
  expect([kind, more].map(needsTitleOnly)).toEqual([true, false]);
});

it('offers no new record of the facility, of a map’s answers, or of the settings', () => {
  const kinds = [kind, { ...kind, single: true }, { ...kind, code: 'map' }, { ...kind, area: 'settings' }];
  expect(makeable(kinds)).toEqual([kind]);
});

it('groups are offered that the form of the chosen kind has, and the one that is chosen already', () => {
  const options = ['what', 'where', 'elsewhere'].map((code) => ({ code, label: code }));
  const codes = (of: string | null, chosen: unknown, from?: KindView) =>
    choosable({ type: 'choice', options, groups_of: of }, chosen, from).map((option) => option.code);
  expect(codes('for_kind', null, kind)).toEqual(['what', 'where']);
  expect(codes('for_kind', 'elsewhere', kind)).toEqual(['what', 'where', 'elsewhere']);
  expect(codes('for_kind', null)).toEqual([]);
  expect(codes(null, null, kind)).toEqual(['what', 'where', 'elsewhere']);
});
