// Logs that were signed with the right key, and are wrong or another one all the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDocument, checkLog } from '../check.js';
import { byThen } from '../texts.js';
import { block, DOCUMENT_OF_RECEIPT, file, logFiles, NOTHING_KNOWN, RECEIPT, signedLog } from './sample.js';

const AT = ['08:00', '09:00', '08:59'].map((clock) => `2026-11-23T${clock}:00.000Z`);
const BEGUN = [
  [AT[0], 'vault.created', '{}'],
  [AT[1], 'record.saved', '{"records":[1]}'],
];
const lost = ([at, op, payload]) => [at, op, payload, true];

async function faultOf(rows, anchors = []) {
  const { fault } = await checkLog(logFiles(signedLog(rows).files), { trusted: null, anchors });
  return fault && `${fault.code} ${fault.place}`;
}

test('what the program could not have written is found', async () => {
  const erasure = (payload) => [AT[1], 'payload.erased', payload];
  const good = erasure('{"basis":"Art. 17","erased":[1]}');
  for (const [name, rows, expected] of [
    ['nothing', [], null],
    ['a beginning', BEGUN, null],
    ['a clock that goes back', [...BEGUN, [AT[2], 'record.saved', '{}']], 'clock-backwards entries.jsonl:3'],
    ['a clock that was set back', [...BEGUN, [AT[2], 'clock.set_back', '{}']], null],
    ['a content that is gone', [BEGUN[0], lost(BEGUN[1])], 'payload-missing payloads.jsonl:2'],
    ['an erasure', [BEGUN[0], lost(BEGUN[1]), good], null],
    ['an erasure, said twice', [BEGUN[0], lost(BEGUN[1]), good, good], null],
    ['an erasure of what is there', [...BEGUN, good], 'payload-not-erased payloads.jsonl:2'],
    ['an erasure that is gone', [BEGUN[0], lost(BEGUN[1]), lost(good)], 'payload-missing payloads.jsonl:2'],
    ['an erasure without a basis', [...BEGUN, erasure('{"erased":[1]}')], 'erasure-malformed payloads.jsonl:3'],
    ['an erasure of itself', [...BEGUN, erasure('{"basis":"x","erased":[2]}')], 'erasure-malformed payloads.jsonl:3'],
    ['an erasure of nothing', [...BEGUN, erasure('{"basis":"x","erased":[]}')], 'erasure-malformed payloads.jsonl:3'],
  ])
    assert.equal(await faultOf(rows), expected, name);
});

test('an older checkpoint shows what the owner of the key did', async () => {
  const more = [...BEGUN, [AT[1], 'record.saved', '{"records":[2]}'], [AT[1], 'record.saved', '{"records":[3]}']];
  const other = more.map(([at, op, payload]) => [at, op, payload.replace('records', 'recorde')]);
  const { checkpoints } = signedLog(more);
  for (const anchor of checkpoints) assert.equal(await faultOf(more, [anchor]), null);
  assert.equal(await faultOf(other), null, 'without it nobody can tell');
  assert.equal(await faultOf(other, [checkpoints[3]]), 'rewritten anchor');
  assert.equal(await faultOf(BEGUN, [checkpoints[3]]), 'truncated anchor');
  assert.equal(await faultOf(more, [checkpoints[1], checkpoints[4]]), null);
  // A restore that the log tells of is named.
  const restored = [...BEGUN, [AT[1], 'vault.restored', '{}']];
  assert.equal(await faultOf(restored, [checkpoints[4]]), 'restored anchor');
  assert.equal(await faultOf([...restored, more[3]], [checkpoints[4]]), 'forked anchor');
  assert.equal(await faultOf([...restored, more[3]], [checkpoints[2]]), null);
  const rescued = [...BEGUN, [AT[1], 'vault.rescued', '{}']];
  assert.equal(await faultOf(rescued, [checkpoints[4]]), 'restored anchor');
  assert.equal(await faultOf(more, [checkpoints[1], signedLog(other).checkpoints[2]]), 'rewritten anchor');
});

test('a receipt is held against a checkpoint of its own size, and names one of another', async () => {
  const pair = { document: file('x', DOCUMENT_OF_RECEIPT), receipt: file('y', RECEIPT) };
  const check = (anchor) => checkDocument(pair, { trusted: null, anchors: [anchor] });
  const same = await check(block('checkpoint'));
  assert.deepEqual([same.fault, same.otherSizes], [null, []]);
  const rows = Array.from({ length: 7 }, () => BEGUN[0]);
  const rewritten = signedLog(rows).checkpoints;
  assert.equal((await check(rewritten[7])).fault.code, 'rewritten');
  const shorter = await check(rewritten[3]);
  assert.deepEqual([shorter.fault, shorter.otherSizes], [null, [3]]);
  assert.equal(shorter.steps.find(({ id }) => id === 'anchor').state, 'open');
});

test('a file far larger than a piece is read line by line, and its end matters', async () => {
  const long = `{"text":"${'ż'.repeat(900_000)}"}`;
  const rows = [...BEGUN, [AT[1], 'record.saved', long], [AT[1], 'record.saved', '{}']];
  const { files } = signedLog(rows);
  let read = 0;
  const report = await checkLog(logFiles(files), NOTHING_KNOWN, (bytes) => (read += bytes));
  assert.equal(report.fault, null);
  assert.equal(
    read,
    ['entries.jsonl', 'payloads.jsonl'].reduce((sum, name) => sum + Buffer.byteLength(files[name]), 0),
  );
  const changed = { ...files, 'payloads.jsonl': files['payloads.jsonl'].replace('żż"', 'żz"') };
  const { fault } = await checkLog(logFiles(changed), NOTHING_KNOWN);
  assert.equal(`${fault.code} ${fault.place}`, 'payload-changed payloads.jsonl:3');
});

test('what others vouch for is told as the log says it, and what says nothing is passed over', async () => {
  const stamp = '{"authority":"CN=a","before":"2026-11-23T09:30:00.250Z","checkpoint_size":2,"kind":"stamp"}';
  const anchored = (payload, op = 'checkpoint.anchored') => [AT[1], op, payload];
  const rows = [
    ...BEGUN,
    anchored(stamp),
    anchored('{"checkpoint_size":3,"kind":"countersignature","signer":"Anna-Nowak+1+2"}'),
    anchored('{"checkpoint_size":3,"kind":"typed"}'),
    anchored(stamp, 'record.saved'),
    anchored(stamp.replace('09:30', '29:30')),
    anchored(stamp.replace('"checkpoint_size":2', '"checkpoint_size":"2"')),
    anchored('null'),
  ];
  const report = await checkLog(logFiles(signedLog(rows).files), NOTHING_KNOWN);
  assert.equal(report.fault, null);
  assert.deepEqual(report.ofOthers, [
    { kind: 'stamp', seq: 2, last: 1, authority: 'CN=a', before: '2026-11-23T09:30:00.250Z' },
    { kind: 'countersignature', seq: 3, last: 2, name: 'Anna-Nowak' },
  ]);
  assert.equal(byThen(report.ofOthers[0].before), '2026-11-23T09:30:01.000Z');
});
