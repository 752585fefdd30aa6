// Proofs of RFC 9162 against what others published, and against the program's own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromBase64, hashFromBase64, toBase64, toUtf8 } from '../encoding.js';
import { readEntry } from '../entry.js';
import { Frontier, leafHash, verifyConsistency, verifyInclusion } from '../tree.js';
import { block } from './sample.js';

const vectors = (name) => JSON.parse(readFileSync(new URL(`vectors/merkle-${name}.json`, import.meta.url), 'utf8'));
const hashes = (texts) => texts.map((text) => fromBase64(text ?? ''));

test('proofs of inclusion are judged as transparency-dev/merkle judges them', () => {
  for (const [name, index, size, root, leaf, proof, valid] of vectors('inclusion')) {
    const given = [leaf, root, ...(proof ?? [])].map((text) => hashFromBase64(text ?? ''));
    const [leafRead, rootRead, ...proofRead] = given;
    const right = !given.includes(null) && verifyInclusion(leafRead, index, size, proofRead, rootRead);
    assert.equal(right, valid, name);
  }
});

test('proofs of consistency are judged as transparency-dev/merkle judges them', () => {
  for (const [name, older, newer, olderRoot, newerRoot, proof, valid] of vectors('consistency')) {
    // Here the empty tree is the beginning of every tree (docs/formats.md); there it is that of none.
    if (name === 'additional/size1-is-zero-and-size2-is-not-zero') continue;
    const [olderRead, newerRead, ...proofRead] = hashes([olderRoot, newerRoot, ...(proof ?? [])]);
    assert.equal(verifyConsistency(older, newer, proofRead, olderRead, newerRead), valid, name);
  }
});

test('the proofs of docs/formats.md hold', () => {
  const lines = block('entries.jsonl').trim().split('\n');
  const frontiers = [new Frontier()];
  for (const line of lines) frontiers.push(frontiers.at(-1).with(leafHash(toUtf8(line))));
  const roots = frontiers.map((frontier) => frontier.root());
  const said = block('hashes');
  assert.equal(toBase64(readEntry(toUtf8(lines[5])).commit), /commit of entry 5 +(\S+)/.exec(said)[1]);
  assert.equal(toBase64(leafHash(toUtf8(lines[5]))), /leaf hash of entry 5 +(\S+)/.exec(said)[1]);
  assert.equal(toBase64(roots[3]), /root of 3 entries +(\S+)/.exec(said)[1]);
  assert.equal(toBase64(roots[7]), /root of 7 entries +(\S+)/.exec(said)[1]);
  const inclusion = hashes(JSON.parse(block('inclusion')).hashes);
  assert.ok(verifyInclusion(leafHash(toUtf8(lines[5])), 5, 7, inclusion, roots[7]));
  const consistency = hashes(JSON.parse(block('consistency')).hashes);
  assert.ok(verifyConsistency(3, 7, consistency, roots[3], roots[7]));
  for (const place of consistency.keys()) {
    const flipped = consistency.map((hash) => hash.slice());
    flipped[place][0] ^= 1;
    assert.ok(!verifyConsistency(3, 7, flipped, roots[3], roots[7]), `hash ${place}`);
  }
});

/** Proofs made from the definitions of RFC 9162, sections 2.1.3.1 and 2.1.4.1, which know nothing of how they are checked. */
const rootOf = (leaves) => {
  if (leaves.length === 0) return new Frontier().root();
  return leaves.reduce((frontier, leaf) => frontier.with(leaf), new Frontier()).root();
};
const split = (size) => 2 ** Math.ceil(Math.log2(size) - 1);
function path(index, leaves) {
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  if (index < k) return [...path(index, leaves.slice(0, k)), rootOf(leaves.slice(k))];
  return [...path(index - k, leaves.slice(k)), rootOf(leaves.slice(0, k))];
}
function subproof(older, leaves, whole) {
  if (older === leaves.length) return whole ? [] : [rootOf(leaves)];
  const k = split(leaves.length);
  if (older <= k) return [...subproof(older, leaves.slice(0, k), whole), rootOf(leaves.slice(k))];
  return [...subproof(older - k, leaves.slice(k), false), rootOf(leaves.slice(0, k))];
}

test('every proof over up to 20 leaves holds, and holds for nothing else', () => {
  const all = Array.from({ length: 20 }, (_, at) => leafHash(Uint8Array.of(at)));
  for (let size = 1; size <= all.length; size += 1) {
    const leaves = all.slice(0, size);
    const root = rootOf(leaves);
    for (let index = 0; index < size; index += 1) {
      const proof = path(index, leaves);
      for (let other = 0; other < size; other += 1)
        assert.equal(verifyInclusion(leaves[other], index, size, proof, root), other === index);
      assert.ok(!verifyInclusion(leaves[index], index, size, [...proof, root], root));
    }
    for (let older = 0; older <= size; older += 1) {
      const proof = older === 0 ? [] : subproof(older, leaves, true);
      assert.ok(verifyConsistency(older, size, proof, rootOf(leaves.slice(0, older)), root), `${older} to ${size}`);
      assert.ok(!verifyConsistency(older, size, proof, rootOf(all.slice(1, older + 2)), root));
    }
  }
});
