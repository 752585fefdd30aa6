// One line of the log, and the commitment to what it is about.

import { fromUtf8, hashFromBase64, hashFromHex, toUtf8 } from './encoding.js';
import { sha256 } from './hash.js';
import { read, Refused, unescaped } from './scan.js';

/** The operation that lets `at` go back. */
export const CLOCK_SET_BACK = 'clock.set_back';
export const VAULT_RESTORED = 'vault.restored';
export const VAULT_RESCUED = 'vault.rescued';

/** The operation whose payload names the entries that lost theirs. */
export const PAYLOAD_ERASED = 'payload.erased';

/** The operation that says that a checkpoint is in other hands. */
export const ANCHORED = 'checkpoint.anchored';

const COMMITMENT = toUtf8('tabularium/payload/v1\0');

/** The commitment to a payload. */
export function commit(salt, payload) {
  return sha256(COMMITMENT, salt, payload);
}

/** An entry of its canonical bytes; null for every other spelling. */
export function readEntry(bytes) {
  return read(fromUtf8(bytes), scanEntry);
}

/** An entry at the place of a scanner. */
export function scanEntry(scanner) {
  scanner.literal('{"actor":');
  const actor = unescaped(scanner.string());
  scanner.literal(',"at":');
  const at = scanner.plain();
  scanner.literal(',"commit":');
  const committed = hashFromBase64(scanner.plain());
  scanner.literal(',"op":');
  const op = unescaped(scanner.string());
  scanner.literal(',"prev":');
  const prev = hashFromHex(scanner.plain());
  scanner.literal(',"seq":');
  const seq = scanner.count();
  scanner.literal(',"subject":');
  const subject = unescaped(scanner.string());
  scanner.literal(',"v":1}');
  if (!isMoment(at) || !committed || !prev || op === '' || actor === '') throw new Refused();
  return { seq, at, actor, op, subject, prev, commit: committed };
}

const MOMENT = /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z$/;

/** Whether the text is `YYYY-MM-DDThh:mm:ss.mmmZ` and there is such a moment. */
export function isMoment(text) {
  const [, year, month, day] = (MOMENT.exec(text) ?? []).map(Number);
  if (!(month >= 1 && month <= 12)) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= days;
}

/** What the payload of an erasure names; null where it names nothing, no basis, or what comes after it. */
export function erasedBy(payload, seq) {
  const value = JSON.parse(payload);
  const named = typeof value?.basis === 'string' && value.basis !== '' && Array.isArray(value.erased);
  if (!named || value.erased.length === 0) return null;
  const earlier = (erased) => Number.isSafeInteger(erased) && erased >= 0 && erased < seq;
  return value.erased.every(earlier) ? value.erased : null;
}

/** What an entry says that others vouch for, a time-stamp or a signature; null where it says nothing of the kind. */
export function vouchedBy(payload, seq) {
  const told = JSON.parse(payload);
  const size = told?.checkpoint_size;
  if (!Number.isSafeInteger(size) || size < 1) return null;
  const last = size - 1;
  const { kind, authority, before, signer } = told;
  if (kind === 'stamp' && typeof authority === 'string' && isMoment(before))
    return { kind, seq, last, authority, before };
  if (kind !== 'countersignature' || typeof signer !== 'string') return null;
  return { kind, seq, last, name: signer.split('+')[0] };
}
