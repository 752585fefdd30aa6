// The Merkle tree of RFC 6962 and RFC 9162 over SHA-256.

import { equal } from './encoding.js';
import { sha256 } from './hash.js';

const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

export function leafHash(bytes) {
  return sha256(LEAF, bytes);
}

function nodeHash(left, right) {
  return sha256(NODE, left, right);
}

/** A tree that is read once from left to right: one hash for each complete subtree at its edge. */
export class Frontier {
  constructor(size = 0, edge = []) {
    this.size = size;
    this.edge = edge;
  }

  /** The same with one more leaf. */
  with(leaf) {
    const edge = this.edge.slice();
    let hash = leaf;
    // Sizes go beyond 32 bits, which shifting does not.
    for (let index = this.size; index % 2 === 1; index = Math.floor(index / 2)) hash = nodeHash(edge.pop(), hash);
    edge.push(hash);
    return new Frontier(this.size + 1, edge);
  }

  root() {
    return this.edge.length === 0 ? sha256() : this.edge.reduceRight((right, left) => nodeHash(left, right));
  }
}

/** Whether the tree of `size` leaves with this root has this leaf at `index` (RFC 9162, section 2.1.3.2). */
export function verifyInclusion(leaf, index, size, proof, root) {
  if (index >= size) return false;
  let at = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      [at, last] = skipLonely(at, last);
    } else hash = nodeHash(hash, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && equal(hash, root);
}

/** Whether the tree of `older` leaves is the beginning of the tree of `newer` (RFC 9162, section 2.1.4.2). */
export function verifyConsistency(older, newer, proof, olderRoot, newerRoot) {
  if (older > newer) return false;
  if (older === 0 || older === newer) {
    const fits = older === newer ? equal(olderRoot, newerRoot) : true;
    return proof.length === 0 && fits && (older > 0 || equal(olderRoot, sha256()));
  }
  let [at, last] = [older - 1, newer - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  // An older tree that is complete is itself a node of the newer one, so the proof leaves it out.
  const complete = at === 0;
  const [start, ...rest] = complete ? [olderRoot, ...proof] : proof;
  if (!start) return false;
  let [old, young] = [start, start];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      old = nodeHash(sibling, old);
      young = nodeHash(sibling, young);
      [at, last] = skipLonely(at, last);
    } else young = nodeHash(young, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && equal(old, olderRoot) && equal(young, newerRoot);
}

const half = (number) => Math.floor(number / 2);

/** Up to where the node has a sibling on its left. */
function skipLonely(at, last) {
  while (at % 2 === 0 && at > 0) [at, last] = [half(at), half(last)];
  return [at, last];
}
