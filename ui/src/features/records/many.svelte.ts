/** A change of many records on its way: all of them, or none. */
import { CallError, start, type Request, type Task } from '$api/client.ts';
import type { Changed, ProblemView, Progress } from '$api/generated/protocol.ts';
import { session } from '$api/session.svelte.ts';

export class ManyChange<N extends 'records.bulk' | 'records.end_many'> {
  failure = $state('');
  problems = $state.raw<ProblemView[]>([]);
  progress = $state.raw<Progress | null>(null);
  #task = $state.raw<Task<Changed> | null>(null);

  constructor(private readonly command: N) {}

  get running(): boolean {
    return this.#task !== null;
  }

  /** Whether it was done; what kept it from being done stands in `failure` and `problems`, nothing if it was cancelled. */
  async run(request: Request<N>): Promise<boolean> {
    if (this.#task) return false;
    this.failure = '';
    this.problems = [];
    const task: Task<Changed> = start(this.command, request, (heard) => (this.progress = heard));
    this.#task = task;
    try {
      await session.changed(await task.answer);
      return true;
    } catch (error) {
      if (error instanceof CallError && error.code === 'cancelled') return false;
      this.failure = error instanceof Error ? error.message : String(error);
      this.problems = error instanceof CallError ? error.problems : [];
      return false;
    } finally {
      this.#task = null;
      this.progress = null;
    }
  }

  cancel(): void {
    this.#task?.cancel();
  }
}
