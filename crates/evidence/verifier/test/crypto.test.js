// Hashes and signatures against what others published.
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isPublicKey, verifySignature } from '../ed25519.js';
import { fromHex, toHex, toUtf8 } from '../encoding.js';
import { Sha256, sha256, sha512 } from '../hash.js';

const vectors = (name) => JSON.parse(readFileSync(new URL(`vectors/${name}.json`, import.meta.url), 'utf8'));

// NIST, "Secure Hash Standard" examples (csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values).
const LONG_256 = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq';
const LONG_512 =
  'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu';
const NIST = [
  [sha256, '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [sha256, 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [sha256, LONG_256, '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  [sha256, 'a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  [
    sha512,
    '',
    'cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e',
  ],
  [
    sha512,
    'abc',
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  ],
  [
    sha512,
    LONG_512,
    '8e959b75dae313da8cf4f72814fc143f8f7779c6eb9f7fa17299aeadb6889018501d289e4900f7e4331b99dec4b5433ac7d329eeb6dd26545e96e55b874be909',
  ],
];

test('hashes are those of FIPS 180-4', () => {
  for (const [hash, text, expected] of NIST) assert.equal(toHex(hash(toUtf8(text))), expected, text.slice(0, 40));
});

test('hashes of every length around a block are those of another implementation', () => {
  for (let length = 0; length < 300; length += 1) {
    const bytes = new Uint8Array(randomBytes(length));
    assert.equal(toHex(sha256(bytes)), createHash('sha256').update(bytes).digest('hex'), `SHA-256 of ${length}`);
    assert.equal(toHex(sha512(bytes)), createHash('sha512').update(bytes).digest('hex'), `SHA-512 of ${length}`);
  }
});

test('a hash does not depend on how the bytes come', () => {
  const bytes = new Uint8Array(randomBytes(1000));
  const whole = toHex(sha256(bytes));
  for (let piece = 1; piece < 200; piece += 1) {
    const hash = new Sha256();
    for (let at = 0; at < bytes.length; at += piece) hash.update(bytes.subarray(at, at + piece));
    assert.equal(toHex(hash.digest()), whole, `pieces of ${piece}`);
  }
});

// RFC 8032, section 7.1, tests 1, 2, 3 and SHA(abc): key, message, signature.
const RFC_8032 = [
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
  [
    'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    'dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704',
  ],
];

test('the signatures of RFC 8032 hold, and with any bit flipped they do not', () => {
  for (const texts of RFC_8032) {
    const [key, message, signature] = texts.map(fromHex);
    assert.ok(verifySignature(key, message, signature), texts[0]);
    for (let bit = 0; bit < 512; bit += 37) {
      const flipped = signature.slice();
      flipped[bit >> 3] ^= 1 << (bit & 7);
      assert.ok(!verifySignature(key, message, flipped), `bit ${bit}`);
    }
    assert.ok(!verifySignature(key, Uint8Array.of(...message, 0), signature));
  }
});

for (const source of ['wycheproof', 'speccheck'])
  test(`the vectors of ${source} are judged as they ask`, () => {
    for (const [number, key, message, signature, valid] of vectors(`${source}-ed25519`)) {
      const given = [key, message, signature].map(fromHex);
      assert.equal(verifySignature(...given), valid, `vector ${number}`);
    }
  });

test('signatures of another implementation hold', () => {
  for (let round = 0; round < 20; round += 1) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const key = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32));
    const message = new Uint8Array(randomBytes(round * 17));
    assert.ok(isPublicKey(key));
    assert.ok(verifySignature(key, message, new Uint8Array(sign(null, message, privateKey))));
  }
});

test('keys of small order, off the curve or spelt otherwise are none', () => {
  for (const key of [
    '0100000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000080',
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0000000000000000000000000000000000000000000000000000000000000080',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    '0200000000000000000000000000000000000000000000000000000000000000',
    'ab',
  ])
    assert.ok(!isPublicKey(fromHex(key)), key);
});
