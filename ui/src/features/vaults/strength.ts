/** An honest guess of how long a passphrase lasts against someone who has a copy of the vault. It is never stored or sent. */
export type Strength = 'empty' | 'short' | 'weak' | 'fair' | 'strong';

const COMMON = /haslo|hasło|password|qwerty|abc|123|tabularium|klinika|przychodnia|szpital|rodo|gdpr/gi;

/** `least` is the number of characters that the core demands. */
export function strengthOf(passphrase: string, least: number): Strength {
  if (passphrase === '') return 'empty';
  if ([...passphrase.normalize('NFC')].length < least) return 'short';
  const bits = guessBits(passphrase);
  if (bits < 45) return 'weak';
  return bits < 65 ? 'fair' : 'strong';
}

/** Words count as one choice of some 7,000; other text by its letters, repeats and known strings counting little. */
export function guessBits(passphrase: string): number {
  const text = passphrase.trim().replaceAll(COMMON, '·');
  const words = text.split(/[\s\-_.,]+/).filter((word) => /^\p{L}{3,}$/u.test(word));
  const distinct = new Set(words.map((word) => word.toLowerCase()));
  if (words.length >= 3) return distinct.size * 12.8 + (text.match(/[\d!-/]/g)?.length ?? 0) * 3;
  const letters = [...text].filter((letter, i, all) => letter !== all[i - 1] && !follows(all[i - 1], letter));
  const pool =
    (/\p{Ll}/u.test(text) ? 26 : 0) +
    (/\p{Lu}/u.test(text) ? 26 : 0) +
    (/\d/.test(text) ? 10 : 0) +
    (/[^\p{L}\d]/u.test(text) ? 20 : 0);
  // People's words carry less than their letters could.
  const share = /^\p{L}+\d*[^\p{L}\d]?$/u.test(text) ? 0.55 : 0.92;
  return letters.length * Math.log2(Math.max(2, pool)) * share;
}

function follows(before: string | undefined, letter: string): boolean {
  return before !== undefined && letter.charCodeAt(0) === before.charCodeAt(0) + 1;
}
