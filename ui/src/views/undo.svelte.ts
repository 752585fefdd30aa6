import { session } from '$api/session.svelte.ts';
import { CallError } from '$api/client.ts';
import { drafts } from '$features/records/drafts.svelte.ts';

class Undoing {
  failure = $state('');
  busy = $state(false);
}

export const undoing = new Undoing();

/** Undoes the last operation by its name. What is being typed is saved before, so that it is what undo sees. */
export function undo(): Promise<void> {
  return step(() => session.undo());
}

/** Does again what was undone last. Something typed since is a new operation, after which there is nothing to redo. */
export function redo(): Promise<void> {
  return step(() => session.redo());
}

async function step(take: () => Promise<void>): Promise<void> {
  if (undoing.busy || session.asAt !== null) return;
  undoing.busy = true;
  undoing.failure = '';
  try {
    await drafts.flushAll();
    await take();
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== 'nothing_to_undo')
      undoing.failure = error instanceof Error ? error.message : String(error);
  } finally {
    undoing.busy = false;
  }
}
