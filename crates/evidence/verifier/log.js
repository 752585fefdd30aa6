// Reads an exported log from its start and names the first place that does not fit.

import { equal, fromUtf8 } from './encoding.js';
import { ANCHORED, CLOCK_SET_BACK, commit, erasedBy, PAYLOAD_ERASED, readEntry } from './entry.js';
import { VAULT_RESCUED, VAULT_RESTORED, vouchedBy } from './entry.js';
import { readKey } from './note.js';
import { checkTrust, Fault, openAnchor, openOwn } from './outside.js';
import { PAYLOADS } from './payloads.js';
import { Frontier, leafHash } from './tree.js';

const ENTRIES = 'entries.jsonl';
const NO_PREVIOUS = new Uint8Array(32);

/** Key, head and older checkpoints of an export, in the order in which they are judged. */
export function openHead(keyBytes, checkpointBytes, { trusted, anchors }, passed) {
  const text = fromUtf8(keyBytes);
  const key = text?.endsWith('\n') ? readKey(text.slice(0, -1)) : null;
  if (!key) throw new Fault('key-malformed', 'key');
  checkTrust(key, 'key', trusted);
  if (trusted) passed('key');
  const note = fromUtf8(checkpointBytes);
  if (note === null) throw new Fault('checkpoint-malformed', 'checkpoint');
  const head = openOwn(note, key, 'checkpoint', 0);
  passed('signature');
  return { key, head, anchors: anchors.map((anchor) => openAnchor(anchor, key)) };
}

/** A log that is being read. What it keeps does not grow with it, but for the numbers of entries without a payload. */
export class LogCheck {
  #frontier = new Frontier();
  /** The frontier without the last entry, to tell which of two neighbours was changed. */
  #behind = new Frontier();
  #lastLeaf = NO_PREVIOUS;
  #lastAt = '';
  #missing = new Set();
  /** Those of the missing that should say what was erased: they cannot be erased themselves. */
  #lostErasures = new Set();
  #erased = new Set();
  #anchors;
  #rewritten = null;
  /** Where the log says that it goes on from a backup. */
  #restores = [];
  #suspect = null;
  #ofOthers = [];

  constructor(anchors) {
    this.#anchors = anchors;
    this.#lookAtAnchors();
  }

  get entries() {
    return this.#frontier.size;
  }

  get erased() {
    return this.#erased.size;
  }

  /** What the log says that others vouch for, in its order. */
  get ofOthers() {
    return this.#ofOthers;
  }

  get anchored() {
    return this.#anchors.length > 0;
  }

  /** Takes the next entry, null where its line is none, with its payload, `{ bytes, text, salt }` or null. */
  take(bytes, entry, payload) {
    const seq = this.entries;
    if (!entry) throw this.#atEntry('entry-malformed', seq);
    if (entry.seq !== seq) throw this.#atEntry('sequence-broken', seq, { expected: seq, found: entry.seq });
    const leaf = leafHash(bytes);
    this.#checkChain(entry, leaf);
    this.#checkClock(entry);
    this.#checkPayload(entry, payload);
    if (entry.op === VAULT_RESTORED || entry.op === VAULT_RESCUED) this.#restores.push(seq);
    this.#behind = this.#frontier;
    this.#frontier = this.#frontier.with(leaf);
    this.#lastLeaf = leaf;
    this.#lastAt = entry.at;
    this.#lookAtAnchors();
  }

  /** Where something is in doubt, the next entry decides it; null stands for a line that is none. */
  settle(next) {
    const suspect = this.#suspect;
    if (!suspect) return;
    const known = next && equal(next.prev, this.#lastLeaf);
    const { seq } = suspect;
    if (known === false) throw this.#atEntry('entry-changed', seq);
    if (suspect.payload) throw this.#atPayload('payload-changed', seq);
    throw known ? this.#atEntry('entry-changed', seq - 1) : this.#atEntry('chain-broken', seq);
  }

  /** The entries lead to the head. */
  arrive(head) {
    if (this.#suspect) throw this.#decideByHead(this.#suspect, head);
    const { entries } = this;
    if (entries !== head.size) {
      const params = { expected: head.size, found: entries };
      throw this.#atEntry('size-differs', Math.min(entries, head.size), params);
    }
    if (equal(this.#frontier.root(), head.root)) return;
    if (entries === 0) throw new Fault('root-differs', 'checkpoint', { entries });
    throw this.#atEntry('root-differs', entries - 1, { entries });
  }

  /** Nothing is missing. */
  checkMissing() {
    // An erasure without its payload leaves more gaps than its own, so it is the one to name.
    const [seq] = [...this.#lostErasures, ...this.#missing];
    if (seq !== undefined) throw this.#atPayload('payload-missing', seq);
  }

  /** The older checkpoints were passed. */
  checkAnchors() {
    // A restore that the log tells of explains it, and excuses nothing.
    if (this.#rewritten !== null) {
      const size = this.#rewritten;
      const restored = this.#restores.findLast((seq) => seq < size);
      if (restored === undefined) throw new Fault('rewritten', 'anchor', { size });
      throw new Fault('forked', 'anchor', { size, restored });
    }
    const { entries } = this;
    const size = Math.max(0, ...this.#anchors.map((anchor) => anchor.size));
    if (size <= entries) return;
    const restored = this.#restores.at(-1);
    if (restored === undefined) throw new Fault('truncated', 'anchor', { size, entries });
    throw new Fault('restored', 'anchor', { size, entries, restored });
  }

  #checkChain(entry, leaf) {
    if (equal(entry.prev, this.#lastLeaf)) return;
    if (entry.seq === 0) throw this.#atEntry('entry-changed', 0);
    // With the leaf that the entry does name, the tree would be this one.
    this.#suspect = { seq: entry.seq, named: this.#behind.with(entry.prev).with(leaf) };
  }

  #checkClock(entry) {
    if (entry.at >= this.#lastAt || entry.op === CLOCK_SET_BACK || this.#suspect) return;
    const params = { entry: entry.seq, before: this.#lastAt, after: entry.at };
    throw this.#atEntry('clock-backwards', entry.seq, params);
  }

  #checkPayload(entry, payload) {
    const { seq, op } = entry;
    if (!payload) {
      this.#missing.add(seq);
      if (op === PAYLOAD_ERASED) this.#lostErasures.add(seq);
      return;
    }
    if (this.#suspect) return;
    if (!equal(commit(payload.salt, payload.bytes), entry.commit)) this.#suspect = { seq, payload: true };
    else if (op === PAYLOAD_ERASED) this.#noteErasure(seq, payload.text);
    else if (op === ANCHORED) this.#noteVouched(seq, payload.text);
  }

  #noteErasure(by, payload) {
    const erased = erasedBy(payload, by);
    if (!erased) throw this.#atPayload('erasure-malformed', by);
    for (const seq of erased) {
      if (this.#missing.delete(seq)) this.#erased.add(seq);
      else if (!this.#erased.has(seq)) throw this.#atPayload('payload-not-erased', seq, { entry: seq, erased_by: by });
    }
  }

  #noteVouched(seq, payload) {
    const vouched = vouchedBy(payload, seq);
    if (vouched) this.#ofOthers.push(vouched);
  }

  #decideByHead({ seq, named, payload }, head) {
    const comparable = head.size === this.entries;
    if (payload) {
      const other = comparable && !equal(this.#frontier.root(), head.root);
      return other ? this.#atEntry('entry-changed', seq) : this.#atPayload('payload-changed', seq);
    }
    if (!comparable) return this.#atEntry('chain-broken', seq);
    return this.#atEntry('entry-changed', equal(named.root(), head.root) ? seq - 1 : seq);
  }

  #lookAtAnchors() {
    const passing = this.#anchors.filter((anchor) => anchor.size === this.entries);
    if (this.#rewritten !== null || passing.length === 0) return;
    const root = this.#frontier.root();
    if (passing.some((anchor) => !equal(anchor.root, root))) this.#rewritten = this.entries;
  }

  #atEntry(code, seq, params = { entry: seq }) {
    return new Fault(code, `${ENTRIES}:${seq + 1}`, params);
  }

  #atPayload(code, seq, params = { entry: seq }) {
    const before = (numbers) => [...numbers].filter((number) => number < seq).length;
    const line = seq + 1 - before(this.#missing) - before(this.#erased);
    return new Fault(code, `${PAYLOADS}:${line}`, params);
  }
}

/** Reads the whole log, line by line, against its head. */
export async function verifyLog(check, entries, payloads, head, passed) {
  for (;;) {
    // Waiting for what is at hand already would cost more than the reading.
    const line = entries.ready() ?? (await entries.next());
    if (!line) break;
    const entry = readEntry(line.bytes);
    check.settle(entry);
    if (!line.whole) throw new Fault('line-unfinished', `${ENTRIES}:${entries.number}`);
    check.take(line.bytes, entry, await payloads.of(check.entries));
  }
  check.arrive(head);
  passed('entries');
  await payloads.end();
  check.checkMissing();
  passed('payloads');
  check.checkAnchors();
  if (check.anchored) passed('anchor');
}
