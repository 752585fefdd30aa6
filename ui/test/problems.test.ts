import { expect, it } from 'vitest';
import type { FieldView, KindView, ProblemView } from '../src/api/generated/protocol.ts';
import { asTypedHere, fieldAt } from '../src/features/records/problems.ts';

const field = (name: string, shape: unknown) => ({ name, label: `The ${name}`, shape }) as FieldView;
const kind = {
  groups: [
    { fields: [field('name', { type: 'line' })] },
    { fields: [field('uses', { type: 'parts', fields: [field('since', { type: 'date' })] })] },
  ],
} as unknown as KindView;
const problem = (at: string, code: string): ProblemView => ({
  field: at,
  code,
  words: 'as the core says it',
  cites: [],
  record: null,
});

it('a field is found in its part; beyond it the part is', () => {
  expect(fieldAt(kind, 'name')?.name).toBe('name');
  expect(fieldAt(kind, 'uses/3/since')?.name).toBe('since');
  expect(fieldAt(kind, 'uses/3/gone')?.name).toBe('uses');
  expect(fieldAt(kind, 'gone')).toBeUndefined();
});

it('days and hours are asked for as the window takes them; the rest is said as the core says it', () => {
  const [day, hour, other, nowhere] = asTypedHere(kind, [
    problem('uses/0/since', 'not_a_date'),
    problem('name', 'not_a_moment'),
    problem('name', 'too_long'),
    problem('gone', 'not_a_date'),
  ]);
  expect(day?.words).toMatch(/The since.*2026/);
  expect(day?.words).not.toMatch(/-\d\d-/);
  expect(hour?.words).toMatch(/The name.*14:05/);
  expect(other?.words).toBe('as the core says it');
  expect(nowhere?.words).toBe('as the core says it');
});
