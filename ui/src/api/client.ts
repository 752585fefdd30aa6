/** The core's commands, typed. Nothing else in the window talks to the platform's `call`. */
import { platform } from '$platform';
import type { Commands, Failure, FailureCode, Progress } from './generated/protocol.ts';

export type Name = keyof Commands;
export type Request<N extends Name> = Commands[N]['request'];
export type Answer<N extends Name> = Commands[N]['answer'];

/** A failure of the core, or of the way to it. */
export class CallError extends Error {
  readonly code: FailureCode;
  readonly problems: Failure['problems'];
  readonly theirs: Failure['theirs'];

  constructor(failure: Failure) {
    super(failure.words);
    this.code = failure.code;
    this.problems = failure.problems;
    this.theirs = failure.theirs;
  }
}

export async function call<N extends Name>(name: N, params: Request<N>): Promise<Answer<N>> {
  try {
    return (await platform.call(name, params)) as Answer<N>;
  } catch (thrown) {
    throw failureOf(thrown);
  }
}

/** A long command that can be cancelled. */
export interface Task<T> {
  answer: Promise<T>;
  cancel(): void;
}

export function start<N extends Name>(
  name: N,
  params: Request<N>,
  watch: (progress: Progress) => void,
): Task<Answer<N>> {
  // Never one that was used before, also after the page was loaded anew: a late cancel must find nothing else to stop.
  const id = crypto.randomUUID();
  const answer = platform
    .start(id, name, params, (progress) => watch(progress as Progress))
    .then((value) => value as Answer<N>)
    .catch((thrown) => {
      throw failureOf(thrown);
    });
  return { answer, cancel: () => void platform.cancel(id) };
}

function failureOf(thrown: unknown): CallError {
  if (thrown instanceof CallError) return thrown;
  if (isFailure(thrown)) return new CallError(thrown);
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  return new CallError({ code: 'input_output', words, problems: [], theirs: null });
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'words' in thrown;
}
