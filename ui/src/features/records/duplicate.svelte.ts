/** A copy of a record, made and shown: without its files, and without what tells it from others. */
import { call } from '$api/client.ts';
import { session } from '$api/session.svelte.ts';
import { navigation } from '$shared/place.svelte.ts';
import { t } from '$shared/texts.svelte.ts';
import { drafts } from './drafts.svelte.ts';

class Duplicating {
  busy = $state(false);
  failure = $state('');

  /** What is typed is saved before, so that it is in the copy. */
  async run(id: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      const draft = await drafts.open(id);
      if ((await draft.flush()) !== 'clean') throw new Error(t('ui-duplicate-unsaved'));
      const { record, changed } = await call('records.duplicate', { id });
      navigation.go({ screen: 'register', kind: record.kind, record: record.id });
      await session.changed(changed).catch(() => {});
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    } finally {
      this.busy = false;
    }
  }
}

export const duplicating = new Duplicating();
