// What a person gives: files, sorted by what they are, and texts copied from a printout.

import { fromBase64, fromUtf8, toUtf8 } from './encoding.js';
import { isPublicKey } from './ed25519.js';
import { bytesOf } from './lines.js';
import { readKey } from './note.js';

/** The files of an exported log. */
export const EXPORTED = ['entries.jsonl', 'payloads.jsonl', 'checkpoint', 'key'];

const RECEIPT = '.tlog-proof';
const RECEIPT_START = toUtf8('c2sp.org/tlog-proof@');

/** Sorts files into documents with their receipts, the log, and what else is known. */
export async function sortFiles(files) {
  const sorted = { documents: [], receipts: [], log: {}, strays: {} };
  for (const file of files) {
    if (EXPORTED.includes(file.name)) sorted.log[file.name] = file;
    else if (await isReceipt(file)) sorted.receipts.push(file);
    else sorted.documents.push(file);
  }
  // Without entries a checkpoint is an older one that somebody kept. A key among the files is trusted no more for that.
  if (!sorted.log['entries.jsonl'] && !sorted.log['payloads.jsonl']) {
    sorted.strays = sorted.log;
    sorted.log = {};
  }
  return { ...sorted, pairs: pairUp(sorted.documents, sorted.receipts) };
}

async function isReceipt(file) {
  if (file.name.endsWith(RECEIPT)) return true;
  const start = await bytesOf(file.slice(0, RECEIPT_START.length));
  return start.length === RECEIPT_START.length && start.every((byte, at) => byte === RECEIPT_START[at]);
}

/** By name; where there is one of each, whatever they are called: what travels by mail is often renamed. */
function pairUp(documents, receipts) {
  if (documents.length === 1 && receipts.length === 1) return [{ document: documents[0], receipt: receipts[0] }];
  const left = new Set(receipts);
  const pairs = documents.map((document) => {
    const receipt = receipts.find(({ name }) => name === document.name + RECEIPT) ?? null;
    left.delete(receipt);
    return { document, receipt };
  });
  return [...pairs, ...[...left].map((receipt) => ({ document: null, receipt }))];
}

/** What paper and screens put between the signs of a long word. */
const BREAKS = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/**
 * A key as it was typed: the whole of it, or its last part alone. `{ key }`, or `{ problem }`: `short` for the few signs
 * that anybody could make another key for, `mistyped` for what is none.
 */
export function typedKey(text) {
  const close = text.replace(BREAKS, '');
  if (close === '') return { key: null };
  const key = readKey(close);
  if (key) return { key };
  const bytes = /^[A-Za-z0-9+/]{44}$/.test(close) ? fromBase64(close) : null;
  if (bytes?.[0] === 1 && isPublicKey(bytes.subarray(1))) return { key: { name: null, publicKey: bytes.subarray(1) } };
  return { problem: /^[0-9a-f]{8}$/i.test(close) ? 'short' : 'mistyped' };
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const PRINTED = new RegExp(
  `^(tabularium/${UUID})([0-9]+?)([A-Za-z0-9+/]{43}=)[-\\u2012-\\u2015](tabularium/${UUID})([A-Za-z0-9+/]+={0,2})$`,
);

/** A checkpoint as it was pasted; one whose lines were broken by the paper is put together again. */
export function typedCheckpoint(text) {
  const [, origin, size, root, name, signature] = PRINTED.exec(text.replace(BREAKS, '')) ?? [];
  if (origin === undefined) return text.trim() === '' ? null : `${text.trim()}\n`;
  // More than one signature, or lines in between, are left as they came.
  return `${origin}\n${size}\n${root}\n\n\u2014 ${name} ${signature}\n`;
}

/** The text of a small file, or null. */
export async function textOf(file) {
  return file && file.size < 1 << 16 ? fromUtf8(await bytesOf(file)) : null;
}
