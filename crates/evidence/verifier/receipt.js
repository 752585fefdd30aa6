// The receipt of an exported file: a C2SP tlog-proof that leads from the file to a signed checkpoint.

import { equal, fromBase64, fromUtf8, hashFromBase64, hashFromHex, lineOfBadUtf8, toUtf8 } from './encoding.js';
import { commit, scanEntry } from './entry.js';
import { readKey } from './note.js';
import { checkTrust, Fault, openAnchor, openOwn } from './outside.js';
import { read, Refused, unescaped } from './scan.js';
import { leafHash, verifyInclusion } from './tree.js';

const FIRST_LINE = 'c2sp.org/tlog-proof@v1';
const EXTRA_PLACE = 'receipt:2';

/** Reads the one form of a receipt. Nothing is verified by that. */
export function readReceipt(bytes) {
  const malformed = (line) => new Fault('receipt-malformed', `receipt:${line}`);
  const text = fromUtf8(bytes);
  if (text === null) throw malformed(lineOfBadUtf8(bytes));
  const at = text.indexOf('\n\n');
  if (at < 0) throw malformed(text.split('\n').length);
  const [first, extraLine, index, ...hashes] = text.slice(0, at).split('\n');
  if (first !== FIRST_LINE) throw malformed(1);
  const extra = extraLine?.startsWith('extra ') ? readExtra(extraLine.slice('extra '.length)) : null;
  if (!extra) throw malformed(2);
  // The index is the place of the entry; another would prove another leaf.
  if (index !== `index ${extra.entry.seq}`) throw malformed(3);
  const proof = hashes.map(hashFromBase64);
  if (proof.includes(null)) throw malformed(4 + proof.indexOf(null));
  return { ...extra, proof, checkpoint: text.slice(at + 2) };
}

function readExtra(base64) {
  const bytes = fromBase64(base64);
  return read(bytes && fromUtf8(bytes), (scanner) => {
    scanner.literal('{"entry":');
    const start = scanner.at;
    const entry = scanEntry(scanner);
    const entryBytes = toUtf8(scanner.text.slice(start, scanner.at));
    scanner.literal(',"key":');
    const key = readKey(unescaped(scanner.string()));
    scanner.literal(',"payload":');
    const payload = scanner.value();
    scanner.literal(',"salt":');
    const salt = hashFromBase64(scanner.plain());
    scanner.literal('}');
    if (!key || !salt) throw new Refused();
    return { entry, entryBytes, key, payload, salt };
  });
}

/** What the payload says of the file; null where it speaks of none. */
export function namedFile(receipt) {
  const payload = JSON.parse(receipt.payload);
  const sha256 = typeof payload?.sha256 === 'string' ? hashFromHex(payload.sha256) : null;
  if (!sha256 || !Number.isSafeInteger(payload.size) || payload.size < 0) return null;
  const name = [payload.file, payload.name].find((text) => typeof text === 'string');
  return { sha256, size: payload.size, name: name ?? '' };
}

/**
 * Verifies the way from a file to the signature, one step after the other; `passed` hears each that held. Returns the
 * checkpoint, and the sizes of older ones that are good but of another size: only a whole log can be held against them.
 */
export function verifyReceipt(receipt, file, { trusted, anchors }, passed) {
  const { entry, key } = receipt;
  checkTrust(key, EXTRA_PLACE, trusted);
  if (trusted) passed('key');
  const checkpoint = openOwn(receipt.checkpoint, key, 'receipt', 4 + receipt.proof.length);
  passed('signature');
  const opened = anchors.map((note) => openAnchor(note, key));
  const otherSizes = opened.map(({ size }) => size).filter((size) => size !== checkpoint.size);
  for (const { size, root } of opened)
    if (size === checkpoint.size && !equal(root, checkpoint.root)) throw new Fault('rewritten', 'anchor', { size });
  if (otherSizes.length === 0) passed('anchor');
  if (!equal(commit(receipt.salt, toUtf8(receipt.payload)), entry.commit))
    throw new Fault('payload-changed', EXTRA_PLACE, { entry: entry.seq });
  passed('commitment');
  const leaf = leafHash(receipt.entryBytes);
  if (!verifyInclusion(leaf, entry.seq, checkpoint.size, receipt.proof, checkpoint.root))
    throw new Fault('proof-differs', 'receipt');
  passed('inclusion');
  const named = namedFile(receipt);
  if (!named) throw new Fault('file-not-named', EXTRA_PLACE);
  if (named.size !== file.size || !equal(named.sha256, file.sha256)) throw new Fault('file-changed', 'file');
  passed('file');
  return { head: checkpoint, otherSizes };
}
