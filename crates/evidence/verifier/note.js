// Keys, signed notes and checkpoints of C2SP: signed-note and tlog-checkpoint, with Ed25519 alone.

import { isPublicKey, verifySignature } from './ed25519.js';
import { equal, fromBase64, fromHex, hashFromBase64, toBase64, toHex, toUtf8 } from './encoding.js';
import { sha256 } from './hash.js';

const ED25519 = 0x01;
const SIGNATURE_START = '\u2014 ';
const MAX_SIGNATURES = 100;

/** Why a note is refused: `form` with the first line that does not fit, `unsigned`, `signature`. */
export class NoteError extends Error {
  constructor(why, line) {
    super(why);
    this.line = line;
  }
}

/** A key `NAME+HEX(key id)+BASE64(0x01 ‖ public key)`; null for every other text. */
export function readKey(text) {
  const [name, id, ...rest] = text.split('+');
  const bytes = fromBase64(rest.join('+'));
  const given = id === undefined ? null : fromHex(id);
  if (!name || /[\s\p{Cc}]/u.test(name) || !given || bytes?.[0] !== ED25519) return null;
  const publicKey = bytes.subarray(1);
  if (!isPublicKey(publicKey) || !equal(given, keyId(name, publicKey))) return null;
  return { name, id: given, publicKey, text };
}

/** The same key under a name, from its public half alone. */
export function keyOf(name, publicKey) {
  return `${name}+${toHex(keyId(name, publicKey))}+${toBase64(Uint8Array.of(ED25519, ...publicKey))}`;
}

function keyId(name, publicKey) {
  return sha256(toUtf8(name), Uint8Array.of(0x0a, ED25519), publicKey).subarray(0, 4);
}

/** A checkpoint as the program writes it: signed with the key, and with nothing else. */
export function openCheckpoint(note, key) {
  const { text, signatures } = split(note);
  if (signatures.length > 1) throw new NoteError('form', lineEnds(text) + 3);
  return readCheckpoint(signed(text, signatures, key), key);
}

/** A checkpoint that others may have signed too; their lines are not looked at. */
export function openCosigned(note, key) {
  const { text, signatures } = split(note);
  return readCheckpoint(signed(text, signatures, key), key);
}

function readCheckpoint(text, key) {
  const [origin, size, root, ...rest] = text.split('\n');
  if (origin !== key.name) throw new NoteError('form', 1);
  if (!/^(?:0|[1-9][0-9]{0,15})$/.test(size ?? '') || !Number.isSafeInteger(Number(size)))
    throw new NoteError('form', 2);
  const hash = hashFromBase64(root ?? '');
  if (!hash) throw new NoteError('form', 3);
  if (rest.length !== 1 || rest[0] !== '') throw new NoteError('form', 4);
  return { origin, size: Number(size), root: hash };
}

function signed(text, signatures, key) {
  const own = signatures.filter((line) => line.name === key.name && equal(line.bytes.subarray(0, 4), key.id));
  const message = toUtf8(text);
  for (const { bytes } of own)
    if (!verifySignature(key.publicKey, message, bytes.subarray(4))) throw new NoteError('signature');
  if (own.length === 0) throw new NoteError('unsigned');
  return text;
}

function split(note) {
  const control = note.search(/[\0-\x09\x0b-\x1f]/);
  if (control >= 0) throw new NoteError('form', 1 + lineEnds(note.slice(0, control)));
  const at = note.lastIndexOf('\n\n');
  if (at < 0) throw new NoteError('form', 1 + lineEnds(note));
  const text = note.slice(0, at + 1);
  const rest = note.slice(at + 2);
  const first = lineEnds(text) + 2;
  if (!rest.endsWith('\n')) throw new NoteError('form', first + lineEnds(rest));
  const lines = rest.slice(0, -1).split('\n');
  const signatures = lines.map((line, place) => {
    const signature = place < MAX_SIGNATURES ? signatureLine(line) : null;
    if (!signature) throw new NoteError('form', first + place);
    return signature;
  });
  return { text, signatures };
}

function signatureLine(line) {
  const end = line.indexOf(' ', SIGNATURE_START.length);
  if (!line.startsWith(SIGNATURE_START) || end < 0) return null;
  const bytes = fromBase64(line.slice(end + 1));
  return bytes && bytes.length > 4 ? { name: line.slice(SIGNATURE_START.length, end), bytes } : null;
}

function lineEnds(text) {
  return text.split('\n').length - 1;
}
