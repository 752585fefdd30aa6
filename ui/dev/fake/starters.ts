import type { Lang, StarterView } from '../../src/api/generated/protocol.ts';
import type { Value } from '../../src/features/records/paths.ts';
import care from '../../../crates/law/content/starter/care.json';
import operations from '../../../crates/law/content/starter/operations.json';
import people from '../../../crates/law/content/starter/people.json';
import rights from '../../../crates/law/content/starter/records-and-rights.json';

interface Text {
  about: string;
  value: Value;
}
interface Starter {
  number: number;
  cites: string[];
  value: Value;
  pl: Text;
  en: Text;
}

const all = [care, operations, people, rights]
  .flatMap((file) => file.activities as unknown as Starter[])
  .sort((a, b) => a.number - b.number);

export function starters(lang: Lang, picked: (name: unknown) => boolean): (StarterView & { value: Value })[] {
  return all.map((starter) => ({
    number: starter.number,
    name: String(starter[lang].value.name),
    about: starter[lang].about,
    bases: starter.cites.map((cite) => cite.replace('gdpr:', lang === 'pl' ? 'RODO ' : 'GDPR ').toUpperCase()),
    as_of: care.as_of,
    picked: picked(starter[lang].value.name),
    value: merged(starter.value, starter[lang].value) as Value,
  }));
}

function merged(base: unknown, text: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(text))
    return Array.from({ length: Math.max(base.length, text.length) }, (_, i) => merged(base[i], text[i]));
  if (isObject(base) && isObject(text))
    return Object.fromEntries(
      [...new Set([...Object.keys(base), ...Object.keys(text)])].map((key) => [key, merged(base[key], text[key])]),
    );
  return text ?? base;
}

const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
