import { expect, it } from 'vitest';
import { ending, lookOf, writeSize } from '../src/features/records/files/media.ts';
import { segments } from '../src/features/search/segments.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1 kB'],
  [1_250_000, '1,3 MB'],
  [999_600, '1 MB'],
  [50_000_000, '50 MB'],
  [1_000_000_000, '1 GB'],
])('%d bytes are written %s', (bytes, words) => expect(writeSize(bytes, 'pl').replace('\u00a0', ' ')).toBe(words));

it('shows pictures and PDF, and never what can carry scripts', () => {
  expect(['image/png', 'application/pdf', 'image/svg+xml', 'text/html', ''].map(lookOf)).toEqual([
    'picture',
    'pdf',
    'none',
    'none',
    'none',
  ]);
});

it.each([
  ['umowa.PDF', 'pdf'],
  ['kopia.tar.gz', 'gz'],
  ['bez końcówki', ''],
  ['.ukryty', 'ukryty'],
])('the ending of %s is %s', (name, wanted) => expect(ending(name)).toBe(wanted));

it('cuts a text at its marks, whatever they are', () => {
  const texts = (marks: { start: number; end: number }[]) =>
    segments('Łódź i Łask', marks).map(({ text, marked }) => (marked ? `[${text}]` : text));
  expect(texts([{ start: 0, end: 4 }])).toEqual(['[Łódź]', ' i Łask']);
  expect(
    texts([
      { start: 7, end: 99 },
      { start: 0, end: 2 },
    ]),
  ).toEqual(['[Łó]', 'dź i ', '[Łask]']);
  expect(
    texts([
      { start: 0, end: 4 },
      { start: 2, end: 6 },
    ]),
  ).toEqual(['[Łódź]', '[ i]', ' Łask']);
  expect(texts([])).toEqual(['Łódź i Łask']);
});
