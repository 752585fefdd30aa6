// The texts of the program's catalogue, which stand in this page in both languages.

/** A text with its variables; numbers choose the plural and are written as the language writes them. */
export function fill(pattern, args, language) {
  if (typeof pattern === 'string') return pattern;
  return pattern.map((part) => (typeof part === 'string' ? part : fillPart(part, args, language))).join('');
}

function fillPart({ arg, of, otherwise }, args, language) {
  const value = args[arg] ?? '';
  if (!of) return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : String(value);
  const form = typeof value === 'number' ? new Intl.PluralRules(language).select(value) : '';
  return fill(of[String(value)] ?? of[form] ?? of[otherwise], args, language);
}

/** A moment in the time of Poland, as the program's papers write it. */
export function writeMoment(moment, language) {
  const month = language === 'pl' ? '2-digit' : 'short';
  const day = language === 'pl' ? '2-digit' : 'numeric';
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' };
  const locale = language === 'pl' ? 'pl' : 'en-GB';
  const options = { day, month, year: 'numeric', ...clock, timeZone: 'Europe/Warsaw' };
  return new Intl.DateTimeFormat(locale, options).format(new Date(moment));
}

/** The second by which a moment has passed: nothing is said to be older than its time-stamp tells. */
export function byThen(moment) {
  return new Date(Math.ceil(Date.parse(moment) / 1000) * 1000).toISOString();
}

/** The language of the browser, if it is one of the two; else the one in which the page was written. */
export function firstLanguage(preferred, written) {
  const known = preferred.map((language) => language.slice(0, 2).toLowerCase());
  return known.find((language) => ['en', 'pl'].includes(language)) ?? written;
}
