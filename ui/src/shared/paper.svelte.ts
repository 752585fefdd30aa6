/** A PDF made in one step: where to, how far it is, and what came of it. */
import { CallError, start, type Request, type Task } from '$api/client.ts';
import type { PackMade, Progress } from '$api/generated/protocol.ts';
import { session } from '$api/session.svelte.ts';
import { platform } from '$platform';
import { fileName } from './file-name.ts';
import { t } from './texts.svelte.ts';

export type PaperCommand = 'dossier.export' | 'changes.export' | 'lists.export';

export interface PaperOrder<N extends PaperCommand> {
  command: N;
  /** The request for a path; null while it cannot be made, e.g. because something is not saved. */
  request: (path: string) => Request<N> | null | Promise<Request<N> | null>;
  label: string;
  /** What the file is called, without its ending. */
  name: string;
}

export class Paper {
  progress = $state.raw<Progress | null>(null);
  made = $state.raw<PackMade | null>(null);
  failure = $state('');
  stopping = $state(false);
  #task = $state.raw<Task<PackMade> | null>(null);

  get running(): boolean {
    return this.#task !== null;
  }

  async run<N extends PaperCommand>({ command, request, label, name }: PaperOrder<N>): Promise<void> {
    this.failure = '';
    this.made = null;
    try {
      const folder = await platform.documentsFolder().catch(() => '');
      const path = await platform.chooseFile(label, `${folder ? `${folder}/` : ''}${fileName(name)}.pdf`, 'pdf');
      if (!path) return;
      const asked = await request(path);
      if (!asked) return;
      this.stopping = false;
      this.#task = start(command, asked, (heard) => (this.progress = heard)) as Task<PackMade>;
      this.made = await this.#task.answer;
      await session.refresh();
    } catch (error) {
      if (!(error instanceof CallError) || error.code !== 'cancelled') this.failure = wordsOf(error);
    } finally {
      this.#task = null;
      this.progress = null;
    }
  }

  cancel(): void {
    this.stopping = true;
    this.#task?.cancel();
  }

  async open(): Promise<void> {
    await this.#show((path) => platform.openFile(path));
  }

  async showFolder(): Promise<void> {
    await this.#show((path) => platform.showFolder(path));
  }

  async #show(how: (path: string) => Promise<void>): Promise<void> {
    try {
      if (this.made) await how(this.made.path);
    } catch (error) {
      this.failure = t('ui-pack-open-failed', { why: wordsOf(error) });
    }
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
