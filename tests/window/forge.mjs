// Makes good files bad, and forges them with a key of one's own: what the verifiers have to find.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A copy of the file or folder, changed. */
export async function forged(from, to, change) {
  await cp(from, to, { recursive: true });
  await change(to);
  return to;
}

/** The file with its text changed. */
export async function edit(file, change) {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${file}`);
  await writeFile(file, after);
}

/** The file with its lines changed. */
export function editLines(file, change) {
  return edit(file, (text) => change(text.split(/(?<=\n)/)).join(''));
}

/** One bit of the file, in its middle. */
export async function flip(file) {
  const bytes = await readFile(file);
  bytes[bytes.length >> 1] ^= 1;
  await writeFile(file, bytes);
}

/** A key of somebody who has not that of the vault, under the same name. */
export function strangersKey(name) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const typed = Buffer.concat([Buffer.of(1), publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)]);
  const id = createHash('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);
  return { name, id, privateKey, text: `${name}+${id.toString('hex')}+${typed.toString('base64')}` };
}

/** A checkpoint signed anew, with that key. */
export function signedBy(key, checkpoint) {
  const text = `${checkpoint.split('\n\n')[0]}\n`;
  const signature = Buffer.concat([key.id, sign(null, Buffer.from(text), key.privateKey)]);
  return `${text}\n\u2014 ${key.name} ${signature.toString('base64')}\n`;
}

/** What a receipt carries besides the proof, changed. */
export function editExtra(receipt, change) {
  return receipt.replace(/^extra (.*)$/m, (_, extra) => {
    const changed = change(Buffer.from(extra, 'base64').toString());
    return `extra ${Buffer.from(changed).toString('base64')}`;
  });
}

/** The receipt with that key in it, and its checkpoint signed by it. */
export function receiptBy(key, receipt) {
  const at = receipt.indexOf('\n\n') + 2;
  const own = editExtra(receipt.slice(0, at), (extra) => extra.replace(/"key":"[^"]*"/, `"key":"${key.text}"`));
  return own + signedBy(key, receipt.slice(at));
}

/** The exported log with that key beside it, and its checkpoint signed by it. */
export async function logBy(key, folder) {
  await writeFile(join(folder, 'key'), `${key.text}\n`);
  await edit(join(folder, 'checkpoint'), (checkpoint) => signedBy(key, checkpoint));
}
