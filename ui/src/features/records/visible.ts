import type { FieldView } from '$api/generated/protocol.ts';
import type { Value } from './paths.ts';

/** Whether a field is asked for, given the values beside it. */
export function visible(field: FieldView, beside: Value): boolean {
  if (!field.when) return true;
  const value = beside[field.when.field];
  return Array.isArray(value) ? value.includes(field.when.code) : value === field.when.code;
}
