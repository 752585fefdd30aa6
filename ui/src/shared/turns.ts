/** What is asked while typing: the first at once, and while it is under way only the last of what is asked meanwhile, after it. */
export class Turns {
  #busy = false;
  #next: (() => Promise<unknown>) | undefined;

  take(act: () => Promise<unknown>): void {
    this.#next = act;
    if (!this.#busy) void this.#run();
  }

  /** Nothing more of what was asked begins. */
  drop(): void {
    this.#next = undefined;
  }

  async #run(): Promise<void> {
    this.#busy = true;
    while (this.#next) {
      const act = this.#next;
      this.#next = undefined;
      await act().catch(() => {});
    }
    this.#busy = false;
  }
}
