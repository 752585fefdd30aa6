import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, type Refusal, type SaveState } from '../src/features/records/autosave.ts';

class Refused extends Error {
  constructor(readonly kind: Refusal) {
    super(kind);
  }
}

/** A core whose answers the test gives by hand. */
function bench(required = true) {
  const core = { stored: '', sent: [] as string[], pending: [] as { resolve(): void; reject(e: Error): void }[] };
  const screen = { text: '' };
  const states: SaveState[] = [];
  const autosave = new Autosave({
    differs: () => screen.text !== core.stored,
    ready: () => !required || screen.text !== '',
    save() {
      const text = screen.text;
      core.sent.push(text);
      return new Promise<void>((resolve, reject) => {
        core.pending.push({
          resolve: () => {
            core.stored = text;
            resolve();
          },
          reject,
        });
      });
    },
    refusal: (error) => (error as Refused).kind,
    report: (state) => states.push(state),
  });
  const type = (text: string) => {
    screen.text = text;
    autosave.edited();
  };
  const answer = async () => {
    core.pending.shift()?.resolve();
    await vi.advanceTimersByTimeAsync(0);
  };
  const refuse = async (kind: Refusal) => {
    core.pending.shift()?.reject(new Refused(kind));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { core, screen, states, autosave, type, answer, refuse };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('autosave', () => {
  it('saves once, after the typing rests', async () => {
    const { core, type, autosave, answer } = bench();
    type('R');
    await vi.advanceTimersByTimeAsync(500);
    type('Re');
    await vi.advanceTimersByTimeAsync(500);
    expect(core.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(core.sent).toEqual(['Re']);
    expect(autosave.state).toBe('saving');
    await answer();
    expect(autosave.state).toBe('clean');
  });

  it('never says clean before the answer', async () => {
    const { type, states, answer, autosave } = bench();
    type('a');
    void autosave.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(states).not.toContain('clean');
    await answer();
    expect(states.at(-1)).toBe('clean');
  });

  it('a flush saves at once and cancels the debounce', async () => {
    const { core, type, autosave, answer } = bench();
    type('a');
    const done = autosave.flush();
    expect(core.sent).toEqual(['a']);
    await answer();
    expect(await done).toBe('clean');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(core.sent).toEqual(['a']);
  });

  it('what is typed during a save is saved after it', async () => {
    const { core, type, autosave, answer } = bench();
    type('a');
    await vi.advanceTimersByTimeAsync(800);
    type('ab');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(core.sent).toEqual(['a']);
    await answer();
    expect(autosave.state).toBe('dirty');
    await vi.advanceTimersByTimeAsync(800);
    expect(core.sent).toEqual(['a', 'ab']);
    await answer();
    expect(autosave.state).toBe('clean');
  });

  it('a flush during a save waits for it and saves the rest, never two at once', async () => {
    const { core, type, autosave, answer } = bench();
    type('a');
    void autosave.flush();
    type('ab');
    const done = autosave.flush();
    expect(core.sent).toEqual(['a']);
    await answer();
    expect(core.sent).toEqual(['a', 'ab']);
    await answer();
    expect(await done).toBe('clean');
  });

  it('two flushes at the same time send one save', async () => {
    const { core, type, autosave, answer } = bench();
    type('a');
    const both = Promise.all([autosave.flush(), autosave.flush()]);
    await answer();
    expect(await both).toEqual(['clean', 'clean']);
    expect(core.sent).toEqual(['a']);
  });

  it('a failure keeps the text, and the next flush tries again', async () => {
    const { core, screen, type, autosave, answer, refuse } = bench();
    type('a');
    void autosave.flush();
    await refuse('failed');
    expect(autosave.state).toBe('failed');
    expect(screen.text).toBe('a');
    const again = autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    await answer();
    expect(await again).toBe('clean');
    expect(core.sent).toEqual(['a', 'a']);
  });

  it('an edit after a failure tries again by itself', async () => {
    const { core, type, autosave, refuse } = bench();
    type('a');
    void autosave.flush();
    await refuse('blocked');
    expect(autosave.state).toBe('blocked');
    type('ab');
    await vi.advanceTimersByTimeAsync(800);
    expect(core.sent).toEqual(['a', 'ab']);
  });

  it('a conflict stops saving until it is decided', async () => {
    const { core, type, autosave, answer, refuse } = bench();
    type('mine');
    void autosave.flush();
    await refuse('conflict');
    type('mine, longer');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await autosave.flush()).toBe('conflict');
    expect(core.sent).toEqual(['mine']);
    const done = autosave.decided();
    await vi.advanceTimersByTimeAsync(0);
    await answer();
    expect(await done).toBe('clean');
    expect(core.sent).toEqual(['mine', 'mine, longer']);
  });

  it('a record that lacks what it must have waits, and is not sent', async () => {
    const { core, type, autosave } = bench();
    type('a');
    type('');
    core.stored = 'x';
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.state).toBe('waiting');
    expect(core.sent).toEqual([]);
  });

  it('typing and taking it back saves nothing', async () => {
    const { core, type, autosave } = bench(false);
    type('a');
    type('');
    await vi.advanceTimersByTimeAsync(800);
    expect(autosave.state).toBe('clean');
    expect(core.sent).toEqual([]);
  });

  it('saves nothing beside another change of the record, and what was typed meanwhile after it', async () => {
    const { core, type, autosave, answer } = bench();
    let done = () => {};
    const work = autosave.during(() => new Promise<void>((resolve) => (done = resolve)));
    expect(autosave.state).toBe('saving');
    type('R');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(core.sent).toEqual([]);
    done();
    await work;
    expect(autosave.state).toBe('dirty');
    await vi.advanceTimersByTimeAsync(800);
    await answer();
    expect([core.sent, autosave.state]).toEqual([['R'], 'clean']);
  });

  it('lets a flush wait for another change of the record', async () => {
    const { autosave } = bench();
    let done = () => {};
    const work = autosave.during(() => new Promise<void>((resolve) => (done = resolve)));
    const flushed = vi.fn();
    void autosave.flush().then(flushed);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(flushed).not.toHaveBeenCalled();
    done();
    await work;
    await vi.advanceTimersByTimeAsync(0);
    expect(flushed).toHaveBeenCalledWith('clean');
  });

  it('goes on after another change that failed', async () => {
    const { core, type, autosave, answer } = bench();
    const work = autosave.during(() => Promise.reject(new Error('no')));
    type('R');
    await expect(work).rejects.toThrow('no');
    await vi.advanceTimersByTimeAsync(800);
    await answer();
    expect([core.sent, autosave.state]).toEqual([['R'], 'clean']);
  });
});
