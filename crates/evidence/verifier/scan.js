// Reads canonical JSON (RFC 8785, narrowed as docs/formats.md says) and refuses every other spelling of the same value.

const MAX_DEPTH = 64;

/** Thrown where the text is not of the form. */
export class Refused extends Error {}

/** A place in a text that came from UTF-8, so that no half of a surrogate pair stands alone in it. */
export class Scanner {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  /** Exactly this. */
  literal(expected) {
    if (!this.text.startsWith(expected, this.at)) throw new Refused();
    this.at += expected.length;
  }

  /** Nothing is left. */
  end() {
    if (this.at !== this.text.length) throw new Refused();
  }

  /** A string as it stands between its quotes. */
  string() {
    this.literal('"');
    const start = this.at;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x22) break;
      if (code === 0x5c) this.at += this.#escapeLength();
      else if (code >= 0x20) this.at += 1;
      else throw new Refused();
      if (this.at >= this.text.length) throw new Refused();
    }
    this.at += 1;
    return this.text.slice(start, this.at - 1);
  }

  /** A string without escapes. */
  plain() {
    const raw = this.string();
    if (raw.includes('\\')) throw new Refused();
    return raw;
  }

  integer() {
    const match = /-?(?:0|[1-9][0-9]{0,15})(?![0-9.eE])/y;
    match.lastIndex = this.at;
    const [digits] = match.exec(this.text) ?? [];
    const number = Number(digits);
    if (digits === undefined || digits === '-0' || !Number.isSafeInteger(number)) throw new Refused();
    this.at += digits.length;
    return number;
  }

  /** An integer that counts something. */
  count() {
    const number = this.integer();
    if (number < 0) throw new Refused();
    return number;
  }

  /** Any value; its text is handed back. */
  value() {
    const start = this.at;
    this.#skip(0);
    return this.text.slice(start, this.at);
  }

  #skip(depth) {
    const sign = this.text[this.at];
    if (sign === '{' || sign === '[') {
      if (depth === MAX_DEPTH) throw new Refused();
      if (sign === '{') this.#skipObject(depth + 1);
      else this.#skipArray(depth + 1);
    } else if (sign === '"') this.string();
    else if (sign === 't') this.literal('true');
    else if (sign === 'f') this.literal('false');
    else if (sign === 'n') this.literal('null');
    else this.integer();
  }

  #skipObject(depth) {
    this.literal('{');
    if (this.#take('}')) return;
    let before = null;
    do {
      const name = unescaped(this.string());
      // JavaScript compares UTF-16 code units, which is the order of RFC 8785.
      if (before !== null && !(before < name)) throw new Refused();
      before = name;
      this.literal(':');
      this.#skip(depth);
    } while (this.#take(','));
    this.literal('}');
  }

  #skipArray(depth) {
    this.literal('[');
    if (this.#take(']')) return;
    do this.#skip(depth);
    while (this.#take(','));
    this.literal(']');
  }

  #take(sign) {
    const taken = this.text[this.at] === sign;
    if (taken) this.at += 1;
    return taken;
  }

  #escapeLength() {
    const escape = /\\(?:["\\btnfr]|u00(?:0[0-7bef]|1[0-9a-f]))/y;
    escape.lastIndex = this.at;
    const [found] = escape.exec(this.text) ?? [];
    if (found === undefined) throw new Refused();
    return found.length;
  }
}

/** The text of a string that was read. */
export function unescaped(raw) {
  return raw.includes('\\') ? JSON.parse(`"${raw}"`) : raw;
}

/** What the reading gives, or null where the text is not of the form. */
export function read(text, reading) {
  if (text === null) return null;
  try {
    const scanner = new Scanner(text);
    const found = reading(scanner);
    scanner.end();
    return found;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
