// The example of docs/formats.md: the same log that the program's own tests read.
import { readFileSync } from 'node:fs';

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
