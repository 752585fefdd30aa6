// What is known from elsewhere, and so is not taken from the files: the key that is trusted, older checkpoints.

import { equal } from './encoding.js';
import { NoteError, openCheckpoint, openCosigned } from './note.js';

/** The first thing that does not fit: its code, its place, and what the words name. */
export class Fault extends Error {
  constructor(code, place, params = {}) {
    super(`${code} at ${place}`);
    Object.assign(this, { code, place, params });
  }
}

/** That the key which came along is the one that is trusted, if one is. */
export function checkTrust(key, place, trusted) {
  if (!trusted) return;
  // Of a key that was typed by its last part the name is not known.
  if (trusted.name !== null && trusted.name !== key.name) throw otherVault(place, trusted.name, key.name);
  if (!equal(trusted.publicKey, key.publicKey)) throw new Fault('other-key', place);
}

/** The checkpoint in a file that has so many lines above it. */
export function openOwn(note, key, file, above) {
  try {
    return openCheckpoint(note, key);
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    if (error.message === 'form') throw new Fault('checkpoint-malformed', `${file}:${above + error.line}`);
    throw new Fault('checkpoint-signature', file);
  }
}

/** `tabularium/` and a UUID. */
const ORIGIN_LENGTH = 47;

/** An older checkpoint, opened with the key of the log. */
export function openAnchor(note, key) {
  try {
    return openCosigned(note, key);
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    const [origin] = note.split('\n');
    // A first line that runs on into the next one names no vault.
    const named = origin.startsWith('tabularium/') && origin.length === ORIGIN_LENGTH;
    if (named && origin !== key.name) throw otherVault('anchor', key.name, origin);
    const { line } = error;
    if (error.message === 'form') throw new Fault('anchor-malformed', `anchor:${line}`, { line });
    throw new Fault(error.message === 'unsigned' ? 'anchor-other-key' : 'anchor-signature', 'anchor');
  }
}

function otherVault(place, expected, found) {
  return new Fault('other-vault', place, { expected, found });
}
