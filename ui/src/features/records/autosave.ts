/** When a record is saved: one debounce per record; a flush saves now; nothing is called saved before the answer. */
export type SaveState =
  /** What is on screen is what the core has. */
  | 'clean'
  /** Changed, the debounce is running. */
  | 'dirty'
  /** Changed, and cannot be saved yet: a new record without what it must have. */
  | 'waiting'
  | 'saving'
  /** The core or the disk refused; the text is kept. */
  | 'failed'
  /** The value has problems at its fields; the text is kept. */
  | 'blocked'
  /** Someone saved another version meanwhile; both are kept. */
  | 'conflict';

export type Refusal = 'failed' | 'blocked' | 'conflict';

export interface Ports {
  /** Whether the value differs from what the core has. */
  differs(): boolean;
  /** Whether the value can be sent at all. */
  ready(): boolean;
  /** Sends the value as it is now; resolves once it is durable. */
  save(): Promise<void>;
  /** What kind of refusal a thrown error is. */
  refusal(error: unknown): Refusal;
  /** Told of every state. */
  report(state: SaveState, error: unknown): void;
}

export class Autosave {
  state: SaveState = 'clean';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** Grows with each edit, so that a save knows whether it saved the newest. */
  #edits = 0;

  constructor(
    private readonly ports: Ports,
    private readonly delay = 800,
  ) {}

  /** The value was changed on screen. */
  edited(): void {
    this.#edits += 1;
    if (this.state === 'conflict') return;
    if (!this.#running) this.#become(this.#pending());
    this.#restart();
  }

  /** Saves what is not saved, now. Resolves when nothing is on the way any more. */
  async flush(): Promise<SaveState> {
    this.#stop();
    while (this.#running) await this.#running;
    if (this.state === 'clean' || this.state === 'conflict') return this.state;
    await this.#run();
    if (this.state === 'dirty') return this.flush();
    return this.state;
  }

  /** Another change of the same record is made, e.g. a file added: nothing is saved beside it, what is typed meanwhile after it. */
  async during(work: () => Promise<void>): Promise<void> {
    while (this.#running) await this.#running;
    this.#stop();
    this.#become('saving');
    const going = work();
    const running = going.catch(() => {});
    this.#running = running;
    try {
      await going;
    } finally {
      if (this.#running === running) this.#running = undefined;
      if (this.ports.differs()) {
        this.#become(this.#pending());
        this.#restart();
      } else this.#become('clean');
    }
  }

  /** The core's version was taken over: nothing is left to save. */
  settled(): void {
    this.#stop();
    this.#become('clean');
  }

  /** A conflict was decided: the value is to be saved over the version that stands now. */
  decided(): Promise<SaveState> {
    this.#become('dirty');
    return this.flush();
  }

  /** Forgets the debounce; the record is no longer on screen and nothing is to be saved. */
  dispose(): void {
    this.#stop();
  }

  /** The typing rested: one save; what is typed during it waits for the next rest. */
  async #rested(): Promise<void> {
    if (!this.#running && this.state !== 'conflict') await this.#run();
  }

  async #run(): Promise<void> {
    const work = this.#saveOnce();
    this.#running = work;
    await work;
    if (this.#running === work) this.#running = undefined;
  }

  async #saveOnce(): Promise<void> {
    if (!this.ports.differs()) return this.#become('clean');
    if (!this.ports.ready()) return this.#become('waiting');
    const edits = this.#edits;
    this.#become('saving');
    try {
      await this.ports.save();
    } catch (error) {
      return this.#become(this.ports.refusal(error), error);
    }
    if (edits === this.#edits || !this.ports.differs()) return this.#become('clean');
    this.#become(this.#pending());
    this.#restart();
  }

  #pending(): SaveState {
    return this.ports.ready() ? 'dirty' : 'waiting';
  }

  #restart(): void {
    this.#stop();
    this.#timer = setTimeout(() => void this.#rested(), this.delay);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #become(state: SaveState, error: unknown = null): void {
    this.state = state;
    this.ports.report(state, error);
  }
}
