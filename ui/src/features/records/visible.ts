import type { FieldView } from '$api/generated/protocol.ts';
import { isEmpty, type Value } from './paths.ts';

/** Whether a field is shown, given the values beside it. One of the DPO's own that is ended is, as long as it holds something. */
export function visible(field: FieldView, beside: Value): boolean {
  if (field.own === 'ended') return !isEmpty(beside[field.name]);
  if (!field.when) return true;
  const value = beside[field.when.field];
  return Array.isArray(value) ? value.includes(field.when.code) : value === field.when.code;
}
