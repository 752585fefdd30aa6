import { expect, it } from 'vitest';
import { fileName } from '../src/shared/file-name.ts';

it.each([
  ['Rejestracja: pacjenci / telefon', 'Rejestracja pacjenci telefon'],
  ['„Umowa” <1>\t*', 'Umowa 1'],
  [`${'a'.repeat(79)}. b`, 'a'.repeat(79)],
  ['...', ''],
])('the title %s names the file %s', (title, name) => {
  expect(fileName(title)).toBe(name);
});
