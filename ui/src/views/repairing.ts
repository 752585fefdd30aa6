/** What is to be done with a damaged vault, said in the frame and done at the gate. */
export type Repair = 'rescue' | 'restore';

class Repairing {
  #next: Repair | null = null;

  /** The gate begins with it. */
  ask(repair: Repair): void {
    this.#next = repair;
  }

  take(): Repair | null {
    const next = this.#next;
    this.#next = null;
    return next;
  }
}

export const repairing = new Repairing();
