// Base64, hexadecimal, UTF-8: each with one spelling only, as docs/formats.md asks for.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Int8Array(128).fill(-1);
[...ALPHABET].forEach((sign, value) => (VALUES[sign.charCodeAt(0)] = value));

/** RFC 4648, section 4, with padding; null for every other spelling. */
export function fromBase64(text) {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const signs = text.length - padding;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let place = 0; place < signs; place += 1) {
    const value = VALUES[text.charCodeAt(place)] ?? -1;
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = held >> bits;
      at += 1;
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null;
}

export function toBase64(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const signs = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63]);
    text +=
      signs.join('').slice(0, Math.min(bytes.length - at, 3) + 1) + '='.repeat(Math.max(at + 3 - bytes.length, 0));
  }
  return text;
}

const DIGITS = new Int8Array(128).fill(-1);
[...'0123456789abcdef'].forEach((sign, value) => (DIGITS[sign.charCodeAt(0)] = value));

/** Lower case; null for every other spelling. */
export function fromHex(text) {
  if (text.length % 2 !== 0) return null;
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const high = DIGITS[text.charCodeAt(2 * at)] ?? -1;
    const low = DIGITS[text.charCodeAt(2 * at + 1)] ?? -1;
    if (high < 0 || low < 0) return null;
    bytes[at] = (high << 4) | low;
  }
  return bytes;
}

export function toHex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function hashFromBase64(text) {
  const bytes = text.length === 44 ? fromBase64(text) : null;
  return bytes?.length === 32 ? bytes : null;
}

export function hashFromHex(text) {
  return text.length === 64 ? fromHex(text) : null;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** The text of bytes; null where they are not UTF-8. */
export function fromUtf8(bytes) {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

export function toUtf8(text) {
  return encoder.encode(text);
}

/** The number of the line, from 1, in which the first bytes that are not UTF-8 stand. */
export function lineOfBadUtf8(bytes) {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || fromUtf8(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
  return line;
}

export function equal(one, other) {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}
