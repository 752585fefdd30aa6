import type { FieldView, Lang } from '$api/generated/protocol.ts';
import { writeDay } from '$shared/days.ts';
import type { Value } from './paths.ts';

/** A field's value as text, for comparing two versions side by side. */
export function readable(field: FieldView, value: unknown, titles: Record<string, string>, lang: Lang): string {
  if (value === undefined || value === null) return '';
  const { shape } = field;
  const label = (code: unknown) =>
    'options' in shape ? (shape.options.find((option) => option.code === code)?.label ?? String(code)) : String(code);
  const list = Array.isArray(value) ? value : [value];
  switch (shape.type) {
    case 'date':
      return writeDay(String(value), lang);
    case 'choice':
    case 'choices':
      return list.map(label).join(', ');
    case 'link':
    case 'links':
      return list.map((id) => titles[String(id)] ?? String(id)).join(', ');
    case 'files':
      return list.map((file) => String((file as Value).name ?? '')).join('\n');
    case 'lines':
      return list.map(String).join('\n');
    case 'parts':
      return list.map((part) => partText(shape.fields, part as Value, titles, lang)).join('\n');
    default:
      return String(value);
  }
}

function partText(fields: FieldView[], part: Value, titles: Record<string, string>, lang: Lang): string {
  return fields
    .map((field) => readable(field, part[field.name], titles, lang))
    .filter((text) => text !== '')
    .join(' · ');
}
