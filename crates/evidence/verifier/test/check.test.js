// What is found in good and in forged files: the same as the program's own tests expect of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDocument, checkLog } from '../check.js';
import { sortFiles, typedCheckpoint, typedKey } from '../given.js';
import { Lines } from '../lines.js';
import { LogCheck, openHead, verifyLog } from '../log.js';
import { Payloads } from '../payloads.js';
import { block, DOCUMENT_OF_RECEIPT, file, KEY, LOG, logFiles, NAMES, NOTHING_KNOWN, RECEIPT } from './sample.js';

async function faultOfLog(changed, outside = NOTHING_KNOWN) {
  const { fault } = await checkLog(logFiles(changed), outside);
  return fault && `${fault.code} ${fault.place}`;
}

async function faultOfDocument(receipt, document = DOCUMENT_OF_RECEIPT, outside = NOTHING_KNOWN) {
  const pair = { document: file('rejestr.pdf', document), receipt: file('rejestr.pdf.tlog-proof', receipt) };
  const { fault } = await checkDocument(pair, outside);
  return fault && `${fault.code} ${fault.place}`;
}

/** The bytes with one of them changed, added or taken away. */
function* mutations(bytes, step) {
  for (let at = 0; at <= bytes.length; at += step) {
    const rest = bytes.subarray(at);
    for (const sign of ['0', 'a', ' ', '\n', '"', '='])
      yield Buffer.concat([bytes.subarray(0, at), Buffer.from(sign), rest]);
    if (rest.length === 0) continue;
    yield Buffer.concat([bytes.subarray(0, at), rest.subarray(1)]);
    const others = [1, 2, 4, 8, 16, 32, 64, 128].map((bit) => rest[0] ^ bit);
    for (const byte of [...others, 0x30, 0x31, 0x39, 0x66, 0x0a])
      yield Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), rest.subarray(1)]);
  }
}

/** The line where two texts part. */
function parting(before, after) {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return 1 + before.subarray(0, at).filter((byte) => byte === 0x0a).length;
}

const lines = (name) => LOG[name].toString().split(/(?<=\n)/);

test('the sample is intact, and every step but the key is passed', async () => {
  const log = await checkLog(logFiles(), NOTHING_KNOWN);
  assert.deepEqual([log.fault, log.entries, log.erased], [null, 7, 1]);
  assert.deepEqual(
    log.steps.map(({ id, state }) => `${id} ${state}`),
    ['form passed', 'entries passed', 'payloads passed', 'signature passed', 'key open'],
  );
  assert.equal(await faultOfDocument(RECEIPT), null);
  const outside = { trusted: KEY, anchors: [block('checkpoint')] };
  const pair = { document: file('x', DOCUMENT_OF_RECEIPT), receipt: file('y', RECEIPT) };
  const report = await checkDocument(pair, outside);
  assert.equal(report.fault, null);
  assert.ok(report.steps.every(({ state }) => state === 'passed'));
  assert.deepEqual([report.named.name, report.entry.op, report.head.size], ['rejestr.pdf', 'pack.exported', 7]);
});

/** As `faultOfLog`, with the checkpoint opened once: its signature takes longer than everything else. */
const { head } = openHead(LOG.key, LOG.checkpoint, NOTHING_KNOWN, () => {});
async function faultOfLines(changed) {
  const files = logFiles(changed);
  const [entries, payloads] = ['entries.jsonl', 'payloads.jsonl'].map((name) => new Lines(files[name]));
  try {
    await verifyLog(new LogCheck([]), entries, new Payloads(payloads), head, () => {});
    return null;
  } catch (fault) {
    return `${fault.code} ${fault.place}`;
  }
}

test('bytes all over entries and payloads count, and their line is named', async () => {
  for (const name of ['entries.jsonl', 'payloads.jsonl'])
    for (const changed of mutations(LOG[name], 3)) {
      if (changed.equals(LOG[name])) continue;
      const found = await faultOfLines({ [name]: changed });
      assert.ok(found?.endsWith(` ${name}:${parting(LOG[name], changed)}`), `${found} in\n${changed}`);
    }
});

test('bytes all over checkpoint, key, receipt and document count', async () => {
  for (const name of ['checkpoint', 'key'])
    for (const changed of mutations(LOG[name], 23)) {
      if (changed.equals(LOG[name])) continue;
      assert.match((await faultOfLog({ [name]: changed })) ?? '', new RegExp(` ${name}`), `${changed}`);
    }
  for (const changed of mutations(RECEIPT, 127))
    if (!changed.equals(RECEIPT)) assert.match((await faultOfDocument(changed)) ?? '', / receipt/, `${changed}`);
  for (const changed of mutations(DOCUMENT_OF_RECEIPT, 1))
    if (!changed.equals(DOCUMENT_OF_RECEIPT))
      assert.equal(await faultOfDocument(RECEIPT, changed), 'file-changed file');
});

test('a line that is lost, doubled or swapped is named', async () => {
  for (const name of ['entries.jsonl', 'payloads.jsonl'])
    for (const at of lines(name).keys()) {
      const place = async (changed) => (await faultOfLog({ [name]: Buffer.from(changed.join('')) })).split(' ')[1];
      const all = lines(name);
      assert.equal(await place(without(all, at)), `${name}:${at + 1}`, 'lost');
      assert.equal(await place([...all.slice(0, at + 1), ...all.slice(at)]), `${name}:${at + 2}`, 'doubled');
      if (at === 0) continue;
      const swapped = [...all.slice(0, at - 1), all[at], all[at - 1], ...all.slice(at + 1)];
      // A gap could be an erasure, so of the payloads it is the later line that is out of order.
      assert.equal(await place(swapped), `${name}:${name.startsWith('entries') ? at : at + 1}`, 'swapped');
    }
});

const without = (all, at) => [...all.slice(0, at), ...all.slice(at + 1)];

test('a missing file is named', async () => {
  for (const name of NAMES) {
    const files = logFiles();
    delete files[name];
    const { fault } = await checkLog(files, NOTHING_KNOWN);
    assert.deepEqual([fault.code, fault.place], ['file-missing', name]);
  }
});

test('a checkpoint of the same log is passed, that of another history is not', async () => {
  const key = (name) => ({ ...KEY, name });
  const other = key('tabularium/0199a3c0-5b1e-7c3a-9d52-3f60c1b7e899');
  assert.equal(await faultOfLog({}, { trusted: KEY, anchors: [block('checkpoint')] }), null);
  assert.equal(await faultOfLog({}, { trusted: other, anchors: [] }), 'other-vault key');
  const stranger = { name: null, publicKey: KEY.publicKey.map((byte) => byte ^ 1) };
  assert.equal(await faultOfLog({}, { trusted: stranger, anchors: [] }), 'other-key key');
  const anchor = (from, to) => ({ trusted: null, anchors: [block('checkpoint').replace(from, to)] });
  assert.equal(await faultOfLog({}, anchor('\n7\n', '\n6\n')), 'anchor-signature anchor');
  assert.equal(await faultOfLog({}, anchor('\n\n', '\n')), 'anchor-malformed anchor:5');
  assert.equal(await faultOfLog({}, anchor('e801\n7', 'e802\n7')), 'other-vault anchor');
  assert.equal(await faultOfLog({}, anchor('e801\n7', 'e8017')), 'anchor-signature anchor');
});

test('keys and checkpoints are taken as paper breaks them', () => {
  const key = block('key').trim();
  const broken = key.replace('/', '/\n').replace('+ASFS', '+ASF\u00ad\n S');
  assert.deepEqual(typedKey(broken).key.publicKey, KEY.publicKey);
  assert.deepEqual(typedKey(key.split('+').slice(2).join('+')).key, { name: null, publicKey: KEY.publicKey });
  assert.deepEqual(typedKey(''), { key: null });
  assert.deepEqual(typedKey('7818e51a'), { problem: 'short' });
  assert.deepEqual(typedKey(key.replace('R0k', 'R0l')), { problem: 'mistyped' });
  const note = block('checkpoint');
  assert.equal(typedCheckpoint(note), note);
  assert.equal(typedCheckpoint(`\n ${note.replace('/', '/\n').replaceAll('A', 'A\n  ')}`), note);
  assert.equal(typedCheckpoint(note.replace('\u2014', '-').replaceAll('\n', ' ')), note);
  assert.equal(typedCheckpoint(' \n'), null);
});

test('files are sorted by what they are, and paired whatever they are called', async () => {
  const receipt = file('attachment(1).txt', RECEIPT);
  const document = file('Pakiet zgodności.pdf', DOCUMENT_OF_RECEIPT);
  const one = await sortFiles([receipt, document]);
  assert.deepEqual(one.pairs, [{ document, receipt }]);
  const named = file('Pakiet zgodności.pdf.tlog-proof', RECEIPT);
  const more = await sortFiles([file('b.pdf', RECEIPT.subarray(9)), document, named]);
  assert.deepEqual(
    more.pairs.map(({ document, receipt }) => [document?.name, receipt?.name]),
    [
      ['b.pdf', undefined],
      ['Pakiet zgodności.pdf', 'Pakiet zgodności.pdf.tlog-proof'],
    ],
  );
  const { log, strays } = await sortFiles([file('key', LOG.key), file('checkpoint', LOG.checkpoint)]);
  assert.deepEqual([Object.keys(log), Object.keys(strays)], [[], ['key', 'checkpoint']]);
});
