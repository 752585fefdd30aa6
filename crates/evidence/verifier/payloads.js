// What the entries are about, kept apart from them so that it can be erased.

import { fromUtf8, hashFromBase64 } from './encoding.js';
import { Fault } from './outside.js';
import { read, Refused } from './scan.js';

export const PAYLOADS = 'payloads.jsonl';

/** The lines of `payloads.jsonl`, each waiting for its entry. */
export class Payloads {
  #lines;
  #next = null;
  #spent = true;

  constructor(lines) {
    this.#lines = lines;
  }

  /** The payload of an entry; null where the line at hand belongs to a later one. */
  async of(seq) {
    const line = await this.#read();
    if (!line || line.seq > seq) return null;
    if (line.seq < seq) throw this.#unknown(line);
    this.#spent = true;
    return line;
  }

  /** There must be no line left. */
  async end() {
    const line = await this.#read();
    if (line) throw this.#unknown(line);
  }

  async #read() {
    if (!this.#spent) return this.#next;
    this.#spent = false;
    this.#next = null;
    const line = this.#lines.ready() ?? (await this.#lines.next());
    if (!line) return null;
    if (!line.whole) throw new Fault('line-unfinished', this.#place());
    this.#next = readPayloadLine(line.bytes);
    if (!this.#next) throw new Fault('payload-malformed', this.#place());
    return this.#next;
  }

  #unknown(line) {
    return new Fault('payload-unknown', this.#place(), { entry: line.seq });
  }

  #place() {
    return `${PAYLOADS}:${this.#lines.number}`;
  }
}

const PAYLOAD_START = '{"payload":';

function readPayloadLine(bytes) {
  return read(fromUtf8(bytes), (scanner) => {
    scanner.literal(PAYLOAD_START);
    const text = scanner.value();
    const end = scanner.text.length - scanner.at;
    scanner.literal(',"salt":');
    const salt = hashFromBase64(scanner.plain());
    scanner.literal(',"seq":');
    const seq = scanner.count();
    scanner.literal('}');
    if (!salt) throw new Refused();
    // What stands around the payload is ASCII, so characters are bytes there.
    return { bytes: bytes.subarray(PAYLOAD_START.length, bytes.length - end), text, salt, seq };
  });
}
