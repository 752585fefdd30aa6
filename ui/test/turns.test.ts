import { Turns } from '$shared/turns.ts';
import { describe, expect, it } from 'vitest';

function asked() {
  const turns = new Turns();
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const ask = (text: string) =>
    turns.take(() => {
      begun.push(text);
      return new Promise<void>((resolve, reject) => ends.push(text === 'fails' ? reject : resolve));
    });
  const end = async () => {
    ends.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  return { turns, begun, ask, end };
}

describe('what is asked while typing', () => {
  it('begins at once, and of what is asked meanwhile only the last', async () => {
    const { begun, ask, end } = asked();
    for (const text of ['ł', 'łó', 'łód', 'łódź']) ask(text);
    expect(begun).toEqual(['ł']);
    await end();
    expect(begun).toEqual(['ł', 'łódź']);
    await end();
    ask('x');
    expect(begun).toEqual(['ł', 'łódź', 'x']);
  });

  it('has come to rest once the last answer is there', async () => {
    const { turns, ask, end } = asked();
    await turns.rest();
    let rested = false;
    ask('ł');
    ask('łódź');
    void turns.rest().then(() => (rested = true));
    await end();
    expect(rested).toBe(false);
    await end();
    expect(rested).toBe(true);
  });

  it('goes on after a failure, and not with what was dropped', async () => {
    const { turns, begun, ask, end } = asked();
    ask('fails');
    ask('a');
    await end();
    expect(begun).toEqual(['fails', 'a']);
    ask('b');
    turns.drop();
    await end();
    expect(begun).toEqual(['fails', 'a']);
    ask('c');
    expect(begun).toEqual(['fails', 'a', 'c']);
  });
});
