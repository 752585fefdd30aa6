// The example of docs/formats.md: the same log that the program's own tests read. And logs signed with its key.
import { createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { toBase64, toHex, toUtf8 } from '../encoding.js';
import { commit } from '../entry.js';
import { readKey } from '../note.js';
import { Frontier, leafHash } from '../tree.js';

const DOCUMENT = readFileSync(new URL('../../../../docs/formats.md', import.meta.url), 'utf8');

/** The block of the document that follows the mark of this name. */
export function block(name) {
  const [, after] = DOCUMENT.split(`<!-- example: ${name} -->\n`);
  return after.split('```text\n')[1].split('```')[0];
}

export const NAMES = ['entries.jsonl', 'payloads.jsonl', 'checkpoint', 'key'];

/** The bytes of an exported log by name. */
export const LOG = Object.fromEntries(NAMES.map((name) => [name, Buffer.from(block(name))]));

export const RECEIPT = Buffer.from(block('receipt'));
export const DOCUMENT_OF_RECEIPT = Buffer.from('Rejestr czynności przetwarzania\n');

/** A file as a browser hands it over. */
export function file(name, bytes) {
  return Object.assign(new Blob([bytes]), { name });
}

export function logFiles(changed = {}) {
  const bytes = { ...LOG, ...changed };
  return Object.fromEntries(Object.keys(bytes).map((name) => [name, file(name, bytes[name])]));
}

export const NOTHING_KNOWN = { trusted: null, anchors: [] };

export const KEY = readKey(block('key').trim());

// RFC 8410, section 7: 32 bytes 0x42 as a private key.
const SEED = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 0x42)]);
const PRIVATE_KEY = createPrivateKey({ key: SEED, format: 'der', type: 'pkcs8' });

/** A checkpoint of the sample's vault. */
export function checkpoint(size, root) {
  const text = `${KEY.name}\n${size}\n${toBase64(root)}\n`;
  const signature = Buffer.concat([KEY.id, sign(null, Buffer.from(text), PRIVATE_KEY)]);
  return `${text}\n\u2014 ${KEY.name} ${signature.toString('base64')}\n`;
}

/** A log of the sample's vault from `[at, op, payload, hidden]`; what is hidden is not exported. Signed, whatever it is. */
export function signedLog(rows) {
  let frontier = new Frontier();
  let prev = new Uint8Array(32);
  const [entries, payloads, checkpoints] = ['', '', [checkpoint(0, frontier.root())]];
  const log = { entries, payloads, checkpoints };
  for (const [seq, [at, op, payload, hidden]] of rows.entries()) {
    const salt = new Uint8Array(32).fill(seq + 1);
    const committed = toBase64(commit(salt, toUtf8(payload)));
    const named = `"op":"${op}","prev":"${toHex(prev)}","seq":${seq},"subject":"activity/1","v":1`;
    const entry = `{"actor":"1","at":"${at}","commit":"${committed}",${named}}`;
    prev = leafHash(toUtf8(entry));
    frontier = frontier.with(prev);
    log.entries += `${entry}\n`;
    if (!hidden) log.payloads += `{"payload":${payload},"salt":"${toBase64(salt)}","seq":${seq}}\n`;
    log.checkpoints.push(checkpoint(frontier.size, frontier.root()));
  }
  const files = { 'entries.jsonl': log.entries, 'payloads.jsonl': log.payloads, checkpoint: log.checkpoints.at(-1) };
  return { files, checkpoints: log.checkpoints };
}
