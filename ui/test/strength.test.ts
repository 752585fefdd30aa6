import { describe, expect, it } from 'vitest';
import { strengthOf } from '../src/features/vaults/strength.ts';

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'empty'],
    ['Zima1!', 'short'],
    ['aaaaaaaaaaaa', 'weak'],
    ['12345678', 'short'],
    ['123456789012', 'weak'],
    ['Hasło123!', 'short'],
    ['Hasło1234567!', 'weak'],
    ['Przychodnia2026', 'weak'],
    ['abcdefghijkl', 'weak'],
    ['kubek lampa rower', 'weak'],
    ['kubek lampa rower chmura', 'fair'],
    ['kubek lampa rower chmura widelec brzoza', 'strong'],
    ['kubek kubek kubek kubek kubek', 'weak'],
    ['xT9#qLw2v!Pz', 'strong'],
  ] as const)('of "%s" is %s', (passphrase, strength) => expect(strengthOf(passphrase, 12)).toBe(strength));
});
