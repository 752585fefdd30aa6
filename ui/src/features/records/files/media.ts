/** What the window itself can show: pictures without scripts in them, and PDF. */
export type Look = 'picture' | 'pdf' | 'none';

/** SVG never: it can carry scripts and reach for what lies elsewhere. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export function lookOf(media: string): Look {
  if (media === 'application/pdf') return 'pdf';
  return PICTURES.has(media) ? 'picture' : 'none';
}

/** `340 kB`, `1,2 MB`: thousands, as file managers count. */
export function writeSize(bytes: number, lang: string): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let at = 0;
  let size = bytes;
  while (size >= 999.5 && at < units.length - 1) {
    size /= 1000;
    at += 1;
  }
  const digits = at === 0 || size >= 100 ? 0 : 1;
  return `${new Intl.NumberFormat(lang, { maximumFractionDigits: digits }).format(size)}\u00a0${units[at]}`;
}

/** The ending of a file's name, without the dot; empty where there is none. */
export function ending(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
