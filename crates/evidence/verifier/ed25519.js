// Verifying Ed25519 signatures (RFC 8032, section 5.1), strictly: one spelling of every number, no keys and no points of
// small order, the equation without cofactor. What this refuses and accepts is what the program itself does.

import { sha512 } from './hash.js';

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const mod = (number) => ((number % P) + P) % P;

function power(base, exponent) {
  let result = 1n;
  for (let square = mod(base); exponent > 0n; exponent >>= 1n, square = mod(square * square))
    if (exponent & 1n) result = mod(result * square);
  return result;
}

const inverse = (number) => power(number, P - 2n);
const D = mod(-121665n * inverse(121666n));
const ROOT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n);

// Points in extended coordinates: x = X/Z, y = Y/Z, x·y = T/Z.
const NEUTRAL = [0n, 1n, 1n, 0n];
const BASE = point(mod(4n * inverse(5n)), 0n);

/** The point with this y whose x is even or odd, or null where there is none (section 5.1.3). */
function point(y, odd) {
  const u = mod(y * y - 1n);
  const v = mod(D * y * y + 1n);
  let x = mod(u * v ** 3n * power(u * v ** 7n, (P - 5n) / 8n));
  const square = mod(v * x * x);
  if (square === mod(-u)) x = mod(x * ROOT_OF_MINUS_ONE);
  else if (square !== u) return null;
  if (x === 0n && odd === 1n) return null;
  if ((x & 1n) !== odd) x = P - x;
  return [x, y, 1n, mod(x * y)];
}

function add([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = (y1 - x1) * (y2 - x2);
  const b = (y1 + x1) * (y2 + x2);
  const c = 2n * D * mod(t1 * t2);
  const d = 2n * z1 * z2;
  const [e, f, g, h] = [b - a, d - c, d + c, b + a].map(mod);
  return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
}

function times(scalar, base) {
  let result = NEUTRAL;
  for (let doubled = base; scalar > 0n; scalar >>= 1n, doubled = add(doubled, doubled))
    if (scalar & 1n) result = add(result, doubled);
  return result;
}

const negative = ([x, y, z, t]) => [mod(-x), y, z, mod(-t)];
const same = ([x1, y1, z1], [x2, y2, z2]) => mod(x1 * z2 - x2 * z1) === 0n && mod(y1 * z2 - y2 * z1) === 0n;

function littleEndian(bytes) {
  return bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);
}

/** A point of 32 bytes; null where it is none, spelt otherwise, or one of the eight points of small order. */
function decode(bytes) {
  const number = littleEndian(bytes);
  const y = number & (2n ** 255n - 1n);
  const found = y < P ? point(y, number >> 255n) : null;
  return found && !same(times(8n, found), NEUTRAL) ? found : null;
}

/** Whether 32 bytes are a key that signatures can be verified with. */
export function isPublicKey(bytes) {
  return bytes.length === 32 && decode(bytes) !== null;
}

/** Whether the signature of 64 bytes is that of the message with the key. */
export function verifySignature(publicKey, message, signature) {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const key = decode(publicKey);
  const r = decode(signature.subarray(0, 32));
  const s = littleEndian(signature.subarray(32));
  if (!key || !r || s >= L) return false;
  const hashed = new Uint8Array(64 + message.length);
  hashed.set(signature.subarray(0, 32));
  hashed.set(publicKey, 32);
  hashed.set(message, 64);
  const k = littleEndian(sha512(hashed)) % L;
  return same(add(times(s, BASE), negative(times(k, key))), r);
}
