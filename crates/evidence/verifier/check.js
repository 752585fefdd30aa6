// Checks a document with its receipt, or an exported log, and says what held and what did not. Knows nothing of the page.

import { EXPORTED } from './given.js';
import { bytesOf, digest, Lines } from './lines.js';
import { LogCheck, openHead, verifyLog } from './log.js';
import { keyOf } from './note.js';
import { Fault } from './outside.js';
import { Payloads } from './payloads.js';
import { namedFile, readReceipt, verifyReceipt } from './receipt.js';

/** The steps of each check, in the order in which a person follows them. */
export const STEPS = {
  document: ['form', 'file', 'commitment', 'inclusion', 'signature', 'key', 'anchor'],
  log: ['form', 'entries', 'payloads', 'signature', 'key', 'anchor'],
};

/** The step that a fault belongs to, where its place does not tell. */
const STEP_OF = {
  'key-malformed': 'form',
  'receipt-malformed': 'form',
  'checkpoint-malformed': 'form',
  'checkpoint-signature': 'signature',
  'other-key': 'key',
  'proof-differs': 'inclusion',
  'file-not-named': 'file',
  'file-changed': 'file',
};

/** Nothing is wrong yet: a file has still to be given. */
export function isMissing({ code }) {
  return ['file-missing', 'receipt-missing', 'document-missing'].includes(code);
}

function stepOf({ code, place }, kind) {
  if (place.startsWith('anchor')) return 'anchor';
  if (STEP_OF[code]) return STEP_OF[code];
  if (code === 'other-vault') return 'key';
  if (kind === 'document') return 'commitment';
  return place.startsWith('payloads') ? 'payloads' : 'entries';
}

/** A receipt is some kilobytes; what is much larger is none. */
const LARGEST_RECEIPT = 1 << 24;

/** Checks a document against its receipt. */
export async function checkDocument({ document, receipt: file }, outside, watch) {
  const report = begin('document', document ?? file, outside);
  return judge(report, async (passed) => {
    if (!file) throw new Fault('receipt-missing', `${document.name}.tlog-proof`);
    if (!document) throw new Fault('document-missing', file.name.replace(/\.tlog-proof$/, ''));
    report.file = await digest(document, watch);
    const receipt = readReceipt(await bytesOf(file.slice(0, LARGEST_RECEIPT)));
    passed('form');
    Object.assign(report, { entry: receipt.entry, key: keyText(receipt.key), vault: vaultOf(receipt.key) });
    report.named = namedFile(receipt);
    report.checkpoint = receipt.checkpoint;
    Object.assign(report, verifyReceipt(receipt, report.file, outside, passed));
  });
}

/** Checks an exported log, whole. */
export async function checkLog(files, outside, watch) {
  const report = begin('log', null, outside);
  let check;
  await judge(report, async (passed) => {
    const missing = EXPORTED.find((name) => !files[name]);
    if (missing) throw new Fault('file-missing', missing);
    const [keyBytes, checkpoint] = [await bytesOf(files.key), await bytesOf(files.checkpoint)];
    const { key, head, anchors } = openHead(keyBytes, checkpoint, outside, passed);
    passed('form');
    Object.assign(report, { key: keyText(key), vault: vaultOf(key), head });
    check = new LogCheck(anchors);
    const lines = ['entries.jsonl', 'payloads.jsonl'].map((name) => new Lines(files[name], watch));
    await verifyLog(check, lines[0], new Payloads(lines[1]), head, passed);
  });
  const { entries = 0, erased = 0, ofOthers = [] } = check ?? {};
  return Object.assign(report, { entries, erased, ofOthers });
}

function begin(kind, file, { trusted, anchors }) {
  const steps = STEPS[kind].filter((step) => step !== 'anchor' || anchors.length > 0);
  return {
    kind,
    name: file?.name ?? '',
    size: file?.size ?? 0,
    fault: null,
    trusted: trusted !== null,
    steps: steps.map((id) => ({ id, state: 'unreached' })),
  };
}

async function judge(report, run) {
  const mark = (id, state) => {
    const step = report.steps.find((each) => each.id === id);
    if (step) step.state = state;
  };
  try {
    await run((id) => mark(id, 'passed'));
    // What nobody gave cannot be held against anything.
    for (const step of report.steps.filter(({ state }) => state === 'unreached')) step.state = 'open';
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    report.fault = { code: error.code, place: error.place, params: error.params };
    if (!isMissing(report.fault)) mark(stepOf(report.fault, report.kind), 'failed');
  }
  return report;
}

const keyText = (key) => keyOf(key.name, key.publicKey);
const vaultOf = (key) => key.name.replace(/^tabularium\//, '');
