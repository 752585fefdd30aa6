/** Days and moments as a person writes and reads them. */
import type { Lang } from '$api/generated/protocol.ts';

const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Reads `23.11.2026`, `23.11.26`, `23-11-2026`, `23/11/2026`, `23 Nov 2026`, `2026-11-23`; null if it is no day. */
export function parseDay(text: string): string | null {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\s*[.\-/ ]\s*(\d{1,2})\s*[.\-/ ]\s*(\d{2}|\d{4})(?:\s*r\.?)?$/.exec(typed);
  if (dotted) return dayOf(fullYear(dotted[3] ?? ''), Number(dotted[2]), Number(dotted[1]));
  const named = /^(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})$/i.exec(typed);
  if (named) {
    const month = MONTHS_EN.findIndex((name) => (named[2] ?? '').toLowerCase().startsWith(name.toLowerCase()));
    return dayOf(Number(named[3]), month + 1, Number(named[1]));
  }
  return null;
}

/** `23.11.2026` or `23 Nov 2026`; what is no day stays as it is. */
export function writeDay(iso: string, lang: Lang): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return iso;
  const [, year = '', month = '', day = ''] = parts;
  return lang === 'pl' ? `${day}.${month}.${year}` : `${Number(day)} ${MONTHS_EN[Number(month) - 1]} ${year}`;
}

/** The moment's day and hour where the machine stands. */
export function writeMoment(moment: string, lang: Lang): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return `${writeDay(localDay(at), lang)}, ${clock(at)}`;
}

/** The same with seconds, for the evidence. */
export function writeMomentExact(moment: string, lang: Lang): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return `${writeDay(localDay(at), lang)}, ${clock(at)}:${two(at.getSeconds())}`;
}

/** The same with the zone: `24.11.2026, 07:46:12 (UTC+01:00)`. */
export function writeMomentZoned(moment: string, lang: Lang): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const ahead = -at.getTimezoneOffset();
  const minutes = Math.abs(ahead);
  const zone = `UTC${ahead < 0 ? '−' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${writeMomentExact(moment, lang)} (${zone})`;
}

/** The second by which a moment has passed, as a moment: nothing is said to be older than its time-stamp tells. */
export function byThen(moment: string): string {
  const at = Date.parse(moment);
  return Number.isNaN(at) ? moment : new Date(Math.ceil(at / 1000) * 1000).toISOString();
}

/** `listopad 2026` for `2026-11`; what is no month stays as it is. */
export function writeMonth(iso: string, lang: Lang): string {
  const parts = /^(\d{4})-(\d{2})$/.exec(iso);
  if (!parts) return iso;
  const at = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, 1));
  return new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at);
}

/** `14:02`, where the machine stands. */
export function writeHour(moment: string): string {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? moment : clock(at);
}

/** The hour alone when it was today, else the day too. */
export function writeWhen(moment: string, lang: Lang, now = new Date()): string {
  const at = new Date(moment);
  return localDay(at) === localDay(now) ? writeHour(moment) : writeMoment(moment, lang);
}

/** Only the day of a moment, where the machine stands. */
export function writeMomentDay(moment: string, lang: Lang): string {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? moment : writeDay(localDay(at), lang);
}

/** The last millisecond of a local day as a moment, for "as at the end of that day". */
export function endOfDay(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(year, month - 1, day, 23, 59, 59, 999).toISOString();
}

export function localDay(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function clock(at: Date): string {
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day > length ? null : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
