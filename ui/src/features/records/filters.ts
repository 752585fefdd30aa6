/** Conditions on a register in words. */
import type { ColumnView, Filter, FilterOp } from '$api/generated/protocol.ts';
import { writeDay } from '$shared/days.ts';
import { currentLanguage, t } from '$shared/texts.svelte.ts';

export type Titles = Record<string, string>;

/** How a filter compares, as keys of texts. */
export const OP_TEXTS: Record<FilterOp, string> = {
  is: 'ui-filter-op-is',
  is_not: 'ui-filter-op-is-not',
  contains: 'ui-filter-op-contains',
  from: 'ui-filter-op-from',
  to: 'ui-filter-op-to',
  empty: 'ui-filter-op-empty',
  filled: 'ui-filter-op-filled',
};

/** What a control holds as the values of a filter. */
export function valuesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((each) => each !== null && each !== undefined)
    .map((each) => String(each).trim())
    .filter((each) => each !== '');
}

/** Whether a filter says something. */
export function usable(filter: Filter): boolean {
  return filter.op === 'empty' || filter.op === 'filled' || filter.values.length > 0;
}

/** "Legal basis: is Art. 6(1)(c) or Art. 6(1)(f)". */
export function chipWords(filter: Filter, column: ColumnView | undefined, titles: Titles): string {
  const label = column?.label ?? filter.field;
  const op = t(OP_TEXTS[filter.op]);
  if (filter.op === 'empty' || filter.op === 'filled') return `${label}: ${op}`;
  const values = filter.values.map((value) => said(value, column, titles)).join(t('ui-filter-or'));
  return `${label}: ${op} ${values}`;
}

function said(value: string, column: ColumnView | undefined, titles: Titles): string {
  const shape = column?.shape;
  if (shape && 'options' in shape) return shape.options.find((option) => option.code === value)?.label ?? value;
  if (shape?.type === 'date') return writeDay(value, currentLanguage());
  return titles[value] ?? value;
}
