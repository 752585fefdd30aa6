import { expect, it } from 'vitest';
import { withTarget, withWord } from '../src/features/exchange/mapping.ts';

const mapping = { columns: { Nazwa: 'name', Dostawca: 'supplier', Uwagi: null }, words: {} };

it('gives a field to one column only', () => {
  expect(withTarget(mapping, 'Uwagi', 'name').columns).toEqual({ Nazwa: null, Dostawca: 'supplier', Uwagi: 'name' });
});

it('leaves a column out without touching the others that are left out', () => {
  expect(withTarget(mapping, 'Dostawca', null).columns).toEqual({ Nazwa: 'name', Dostawca: null, Uwagi: null });
});

it('says what a word means, and takes it back', () => {
  const said = withWord(mapping, 'type', 'serwer', 'on_premises');
  expect(said.words).toEqual({ type: { serwer: 'on_premises' } });
  expect(withWord(said, 'type', 'serwer', '').words).toEqual({ type: {} });
});
