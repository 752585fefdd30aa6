// Reads files piece by piece, so that neither their size nor their number matters. Each piece is waited for, which lets the
// page go on meanwhile.

import { Sha256 } from './hash.js';

const PIECE = 1 << 20;

/** SHA-256 and length of a file; `watch` hears of each piece. */
export async function digest(blob, watch = () => {}) {
  const hash = new Sha256();
  for (let at = 0; at < blob.size; at += PIECE) {
    const bytes = await bytesOf(blob.slice(at, at + PIECE));
    hash.update(bytes);
    watch(bytes.length);
  }
  return { sha256: hash.digest(), size: blob.size };
}

export async function bytesOf(blob) {
  return new Uint8Array(await blob.arrayBuffer());
}

/** The lines of a file, `{ bytes, whole }`; the last may lack its end. */
export class Lines {
  number = 0;
  #blob;
  #watch;
  #read = 0;
  #held = new Uint8Array(0);
  #at = 0;

  constructor(blob, watch = () => {}) {
    this.#blob = blob;
    this.#watch = watch;
  }

  /** The next line, if it was read already. */
  ready() {
    const end = this.#held.indexOf(0x0a, this.#at);
    if (end < 0) return null;
    const bytes = this.#held.subarray(this.#at, end);
    this.#at = end + 1;
    this.number += 1;
    return { bytes, whole: true };
  }

  /** The next line, or null at the end. */
  async next() {
    // A line that is longer than a piece is read by ever larger ones: twice the work at most.
    for (let piece = PIECE; this.#read < this.#blob.size; piece *= 2) {
      const line = this.ready();
      if (line) return line;
      await this.#more(piece);
    }
    return this.ready() ?? this.#unfinished();
  }

  async #more(piece) {
    const bytes = await bytesOf(this.#blob.slice(this.#read, this.#read + piece));
    const rest = this.#held.subarray(this.#at);
    this.#held = new Uint8Array(rest.length + bytes.length);
    this.#held.set(rest);
    this.#held.set(bytes, rest.length);
    this.#at = 0;
    this.#read += bytes.length;
    this.#watch(bytes.length);
  }

  #unfinished() {
    const bytes = this.#held.subarray(this.#at);
    this.#at = this.#held.length;
    if (bytes.length === 0) return null;
    this.number += 1;
    return { bytes, whole: false };
  }
}
