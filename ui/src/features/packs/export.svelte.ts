/** A pack being made. It goes on while the person looks elsewhere in the window. */
import { CallError, start, type Task } from '$api/client.ts';
import type { ExportPack, PackMade, Progress } from '$api/generated/protocol.ts';
import { session } from '$api/session.svelte.ts';

class PackExport {
  state = $state<'idle' | 'running' | 'made' | 'cancelled' | 'failed'>('idle');
  progress = $state.raw<Progress | null>(null);
  /** Sections done, in words. */
  sections = $state.raw<string[]>([]);
  made = $state.raw<PackMade | null>(null);
  failure = $state('');
  cancelling = $state(false);
  #task: Task<PackMade> | null = null;

  async run(request: ExportPack): Promise<void> {
    if (this.state === 'running') return;
    this.state = 'running';
    this.progress = null;
    this.sections = [];
    this.made = null;
    this.failure = '';
    this.cancelling = false;
    this.#task = start('pack.export', request, (progress) => this.#hear(progress));
    try {
      this.made = await this.#task.answer;
      this.state = 'made';
      await session.refresh();
    } catch (error) {
      const cancelled = error instanceof CallError && error.code === 'cancelled';
      this.state = cancelled ? 'cancelled' : 'failed';
      this.failure = error instanceof Error ? error.message : String(error);
    } finally {
      this.#task = null;
    }
  }

  cancel(): void {
    this.cancelling = true;
    this.#task?.cancel();
  }

  reset(): void {
    if (this.state !== 'running') this.state = 'idle';
  }

  #hear(progress: Progress): void {
    const before = this.progress?.words;
    if (before && before !== progress.words && this.sections.at(-1) !== before)
      this.sections = [...this.sections, before];
    this.progress = progress;
  }
}

export const packExport = new PackExport();
