/** What the columns of a file mean, as the person says it over what was guessed. */
import type { ImportMapping, ImportPreview } from '$api/generated/protocol.ts';

/** All that stands now, to be said again with one change. */
export function mappingOf(preview: ImportPreview, words: ImportMapping['words']): ImportMapping {
  return { columns: Object.fromEntries(preview.columns.map(({ name, target }) => [name, target])), words };
}

/** With a column that fills another field, or none. A field is filled by one column: it is taken from who had it. */
export function withTarget(mapping: ImportMapping, column: string, target: string | null): ImportMapping {
  const others = Object.entries(mapping.columns).map(([name, had]) => [name, had === target ? null : had]);
  return { ...mapping, columns: { ...Object.fromEntries(others), [column]: target } };
}

/** With a word of the file that means a code; empty where it means none any more. */
export function withWord(mapping: ImportMapping, path: string, word: string, code: string): ImportMapping {
  const { [word]: _, ...others } = mapping.words[path] ?? {};
  return { ...mapping, words: { ...mapping.words, [path]: code === '' ? others : { ...others, [word]: code } } };
}
