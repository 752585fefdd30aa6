/** What is asked while typing: the first at once, and while it is under way only the last of what is asked meanwhile, after it. */
export class Turns {
  #running: Promise<void> | undefined;
  #next: (() => Promise<unknown>) | undefined;

  take(act: () => Promise<unknown>): void {
    this.#next = act;
    this.#running ??= this.#run();
  }

  /** Nothing more of what was asked begins. */
  drop(): void {
    this.#next = undefined;
  }

  /** When nothing of what was asked is under way any more. */
  async rest(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#next) {
      const act = this.#next;
      this.#next = undefined;
      await act().catch(() => {});
    }
    this.#running = undefined;
  }
}
