/** Leaving the vault, by lock or by closing the window: everything is saved first, and nothing unsaved goes without a word. */
import { session } from '$api/session.svelte.ts';
import { changes } from '$features/changes/span.svelte.ts';
import { importing } from '$features/exchange/importing.svelte.ts';
import { drafts } from '$features/records/drafts.svelte.ts';
import { forgetRegisters } from '$features/records/register.svelte.ts';
import { searching } from '$features/search/searching.svelte.ts';
import { packExport } from '$features/packs/export.svelte.ts';
import { navigation } from '$shared/place.svelte.ts';

class Guard {
  /** Whether the person is being asked about what is not saved. */
  asking = $state(false);
  failure = $state('');
  #answer: ((leave: boolean) => void) | null = null;

  async mayLeave(): Promise<boolean> {
    if (await drafts.flushAll()) return true;
    this.#answer?.(false);
    this.asking = true;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  answer(leave: boolean): void {
    this.asking = false;
    this.#answer?.(leave);
    this.#answer = null;
  }

  async lock(): Promise<void> {
    this.failure = '';
    if (!(await this.mayLeave())) return;
    try {
      await session.lock();
      drafts.clear();
      forgetRegisters();
      searching.forget();
      changes.forget();
      importing.reset();
      packExport.reset();
      navigation.reset();
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }
}

export const guard = new Guard();
