import { describe, expect, it } from 'vitest';
import type { StarterView } from '../src/api/generated/protocol.ts';
import { codesOf, nothing, turned } from '../src/features/starters/choice.ts';

const starter = (code: string, uses: string[] = [], picked = false): StarterView => ({
  code,
  what: uses.length > 0 ? 'activity' : 'measures',
  name: code,
  about: '',
  bases: [],
  as_of: '2026-11',
  picked,
  uses,
});

const library = [
  starter('1', ['accounts', 'storage']),
  starter('2', ['accounts', 'video']),
  starter('accounts'),
  starter('storage', [], true),
  starter('video'),
];

describe('what is chosen in the library', () => {
  it('is nothing at first', () => {
    expect(codesOf(nothing, library)).toEqual([]);
  });

  it('comes with what the activities name, but for what stands', () => {
    expect(codesOf(turned(nothing, ['1'], true), library)).toEqual(['1', 'accounts']);
    expect(codesOf(turned(nothing, ['1', '2'], true), library)).toEqual(['1', '2', 'accounts', 'video']);
  });

  it('goes with the activity that named it', () => {
    const both = turned(nothing, ['1', '2'], true);
    expect(codesOf(turned(both, ['2'], false), library)).toEqual(['1', 'accounts']);
  });

  it('leaves out what a person unticked, until it is ticked again', () => {
    const without = turned(turned(nothing, ['1'], true), ['accounts'], false);
    expect(codesOf(without, library)).toEqual(['1']);
    expect(codesOf(turned(without, ['2'], true), library)).toEqual(['1', '2', 'video']);
    expect(codesOf(turned(without, ['accounts'], true), library)).toEqual(['1', 'accounts']);
  });
});
