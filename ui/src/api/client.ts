/** The core's commands, typed. Nothing else in the window talks to the platform's `call`. */
import { platform } from '$platform';
import { t } from '$shared/texts.svelte.ts';
import type { Changed, Commands, Failure, FailureCode, Progress } from './generated/protocol.ts';
import { past } from './past.svelte.ts';

export type Name = keyof Commands;
export type Request<N extends Name> = Commands[N]['request'];
export type Answer<N extends Name> = Commands[N]['answer'];

/** Commands that answer as at a moment. */
type Dated = {
  [N in Name]: string extends keyof Request<N> ? never : 'as_at' extends keyof Request<N> ? N : never;
}[Name];

/** While the window is at a past moment, these mean that moment unasked. A pack says its own. */
const DATED = {
  'vault.info': true,
  'kinds.list': true,
  'records.list': true,
  'records.ids': true,
  'records.show': true,
  'records.history': true,
  'records.compare': true,
  'search.find': true,
  'search.count': true,
  'register.export': true,
  'maps.show': true,
  'dossier.show': true,
  'dossier.export': true,
} satisfies Record<Exclude<Dated, 'pack.export'>, true>;

/** Commands that change records. */
type Changing = {
  [N in Name]: Answer<N> extends Changed | { changed: Changed | null } ? N : never;
}[Name];

/** What cannot be done to the past. Screens do not offer it; this holds where one forgets. */
const CHANGING = {
  'records.save': true,
  'records.end': true,
  'records.duplicate': true,
  'records.bulk': true,
  'records.end_many': true,
  'records.restore': true,
  'undo.apply': true,
  'redo.apply': true,
  'files.attach': true,
  'files.detach': true,
  'erasure.apply': true,
  'import.apply': true,
  'starter.pick': true,
  'backup.test': true,
} satisfies Record<Changing, true>;

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
    return (await platform.call(name, asMeant(name, params))) as Answer<N>;
  } catch (thrown) {
    throw heard(failureOf(thrown));
  }
}

let onDamage: () => void = () => {};

/** Who hears that the open vault was found damaged. */
export function whenDamaged(hears: () => void): void {
  onDamage = hears;
}

function heard(failure: CallError): CallError {
  if (failure.code === 'vault_damaged') onDamage();
  return failure;
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
  const answer = Promise.resolve()
    .then(() => platform.start(id, name, asMeant(name, params), (progress) => watch(progress as Progress)))
    .then((value) => value as Answer<N>)
    .catch((thrown) => {
      throw heard(failureOf(thrown));
    });
  return { answer, cancel: () => void platform.cancel(id) };
}

/** The request as it is meant at the moment as which the vault is shown. */
function asMeant<N extends Name>(name: N, params: Request<N>): Request<N> {
  if (past.at === null) return params;
  if (name in CHANGING)
    throw new CallError({ code: 'read_only', words: t('ui-past-read-only'), problems: [], theirs: null });
  return name in DATED ? { ...params, as_at: (params as { as_at?: string | null }).as_at ?? past.at } : params;
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
