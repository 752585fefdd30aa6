/** The window at a past date: how it gets there, and how it comes back to where the person was. */
import { session } from '$api/session.svelte.ts';
import { drafts } from '$features/records/drafts.svelte.ts';
import { endOfDay, localDay, parseDay, writeDay, writeMoment } from '$shared/days.ts';
import { navigation, type Place } from '$shared/place.svelte.ts';
import { currentLanguage, t } from '$shared/texts.svelte.ts';

class PastWindow {
  /** Whether the person is being asked for the date. */
  asking = $state(false);
  failure = $state('');
  busy = $state(false);
  /** The place that comes back. */
  #came: Place | null = null;

  /** Shows the vault as at a moment, once everything typed is saved. */
  async show(moment: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      if (!(await drafts.flushAll())) {
        this.failure = t('ui-past-unsaved');
        return;
      }
      if (session.asAt === null) this.#came = navigation.place;
      drafts.clear();
      await session.showAsAt(moment);
      this.asking = false;
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    } finally {
      this.busy = false;
    }
  }

  async back(): Promise<void> {
    if (session.asAt === null) return;
    this.failure = '';
    try {
      drafts.clear();
      await session.showAsAt(null);
      if (this.#came) navigation.replace(this.#came);
      this.#came = null;
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }
}

export const pastWindow = new PastWindow();

/** The end of a day that is over as a moment; null for today, a day to come, or what is no day. */
export function pastMoment(day: string, today = localDay(new Date())): string | null {
  return parseDay(day) && day < today ? endOfDay(day) : null;
}

/** A day alone where it is meant to its end, else day and hour. */
export function writeAsAt(moment: string): string {
  const at = new Date(moment);
  const day = localDay(at);
  return endOfDay(day) === at.toISOString() ? writeDay(day, currentLanguage()) : writeMoment(moment, currentLanguage());
}
