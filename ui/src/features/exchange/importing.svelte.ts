/** A file being taken in: where it is, what its columns mean, what would become of it. It waits while the person is elsewhere. */
import { CallError, start, type Task } from '$api/client.ts';
import type {
  HeaderRows,
  Imported,
  ImportFile,
  ImportMapping,
  ImportPreview,
  Progress,
  SameTitle,
} from '$api/generated/protocol.ts';
import { session } from '$api/session.svelte.ts';
import { mappingOf, withTarget, withWord } from './mapping.ts';

class Importing {
  file = $state.raw<ImportFile | null>(null);
  preview = $state.raw<ImportPreview | null>(null);
  /** What came in, once something did. */
  done = $state.raw<Imported | null>(null);
  /** The rows that can come in do so, though others cannot. */
  partly = $state(false);
  progress = $state.raw<Progress | null>(null);
  state = $state<'idle' | 'looking' | 'writing'>('idle');
  failure = $state('');
  #task: Task<unknown> | null = null;
  #round = 0;

  /** Another file: nothing is known of it but its register, if that. */
  async choose(path: string, kind: string | null): Promise<void> {
    this.reset();
    await this.#look({ path, kind, sheet: null, header: null, mapping: null, same_title: 'ask' });
  }

  /** Another register: what columns mean is guessed anew. */
  readAs(kind: string): Promise<void> {
    return this.#change({ kind, mapping: null });
  }

  readSheet(sheet: string): Promise<void> {
    return this.#change({ sheet, header: null, mapping: null });
  }

  readHeader(header: HeaderRows): Promise<void> {
    return this.#change({ header, mapping: null });
  }

  map(column: string, target: string | null): Promise<void> {
    return this.#say((mapping) => withTarget(mapping, column, target));
  }

  mean(path: string, word: string, code: string): Promise<void> {
    return this.#say((mapping) => withWord(mapping, path, word, code));
  }

  decide(sameTitle: SameTitle): Promise<void> {
    return this.#change({ same_title: sameTitle });
  }

  /** Takes it in: all in one operation, or nothing. */
  async apply(): Promise<void> {
    const file = this.#meant();
    if (!file || this.state !== 'idle') return;
    const done = await this.#run('writing', () =>
      start('import.apply', { file, accept_partial: this.partly }, (heard) => (this.progress = heard)),
    );
    if (!done) return;
    if (done.changed) {
      this.done = done;
      this.preview = null;
      await session.changed(done.changed).catch(() => {});
    } else if (this.preview) {
      // The vault changed meanwhile: what it says now is looked at again.
      this.preview = { ...this.preview, report: done.report };
    }
  }

  cancel(): void {
    this.#task?.cancel();
  }

  /** Nothing is being taken in. */
  reset(): void {
    this.#round += 1;
    this.#task?.cancel();
    this.#task = null;
    this.file = null;
    this.preview = null;
    this.done = null;
    this.partly = false;
    this.progress = null;
    this.state = 'idle';
    this.failure = '';
  }

  #say(change: (mapping: ImportMapping) => ImportMapping): Promise<void> {
    const { file, preview } = this;
    if (!file || !preview) return Promise.resolve();
    return this.#change({ mapping: change(mappingOf(preview, file.mapping?.words ?? {})) });
  }

  async #change(change: Partial<ImportFile>): Promise<void> {
    const file = this.#meant();
    if (file) await this.#look({ ...file, ...change });
  }

  /** The file as it was read: what was found is said back, so that nothing is guessed differently later. */
  #meant(): ImportFile | null {
    const { file, preview } = this;
    if (!file || !preview) return file;
    return { ...file, kind: preview.kind, sheet: preview.sheet || null, header: preview.header };
  }

  async #look(file: ImportFile): Promise<void> {
    this.file = file;
    this.partly = false;
    const preview = await this.#run('looking', () => start('import.preview', file, (heard) => (this.progress = heard)));
    if (preview) this.preview = preview;
  }

  async #run<T>(state: 'looking' | 'writing', begin: () => Task<T>): Promise<T | null> {
    const round = ++this.#round;
    this.#task?.cancel();
    this.state = state;
    this.failure = '';
    const task = begin();
    this.#task = task;
    try {
      const answer = await task.answer;
      return round === this.#round ? answer : null;
    } catch (error) {
      if (round === this.#round && !(error instanceof CallError && error.code === 'cancelled'))
        this.failure = error instanceof Error ? error.message : String(error);
      return null;
    } finally {
      if (round === this.#round) {
        this.#task = null;
        this.progress = null;
        this.state = 'idle';
      }
    }
  }
}

export const importing = new Importing();
