/** Backups of the open vault: how it stands with them, and the one that is being made or tested. It goes on while the person looks elsewhere. */
import { call, CallError, start, type Task } from '$api/client.ts';
import type { BackupMade, BackupSchedule, BackupState, BackupTested, Progress } from '$api/generated/protocol.ts';
import { session } from '$api/session.svelte.ts';

type Doing = 'idle' | 'making' | 'testing';

class Keeping {
  known = $state.raw<BackupState | null>(null);
  doing = $state<Doing>('idle');
  progress = $state.raw<Progress | null>(null);
  made = $state.raw<BackupMade | null>(null);
  tested = $state.raw<BackupTested | null>(null);
  failure = $state('');
  /** A backup that the key of the open vault does not open. */
  locked = $state<string | null>(null);
  cancelling = $state(false);
  #task: Task<unknown> | null = null;
  #file: string | null = null;

  /** Whether the person is to be reminded. */
  get due(): boolean {
    return this.known !== null && this.known.standing !== 'fine';
  }

  async load(): Promise<void> {
    this.known = await call('backup.state', {});
  }

  async schedule(schedule: BackupSchedule | null): Promise<void> {
    this.known = await call('backup.schedule', { schedule });
  }

  /** Makes the backup that is due, if the folder of the schedule is there. */
  async keepUp(): Promise<void> {
    await this.load();
    if (this.due && this.known?.schedule && this.known.reachable) await this.make();
  }

  /** Makes a backup: to a file or a folder, or as the schedule says. */
  make(to?: string): Promise<void> {
    this.locked = null;
    return this.#run('making', async () => {
      this.made = await this.#begin(start('backup.make', { to }, (progress) => (this.progress = progress)));
    });
  }

  /** Tests a backup and records what was found. */
  test(file: string, secret?: string): Promise<void> {
    this.locked = null;
    this.#file = file;
    return this.#run('testing', async () => {
      this.tested = await this.#begin(start('backup.test', { file, secret }, (progress) => (this.progress = progress)));
    });
  }

  cancel(): void {
    this.cancelling = true;
    this.#task?.cancel();
  }

  /** Nothing of one vault is shown in another. */
  forget(): void {
    this.known = null;
    this.made = null;
    this.tested = null;
    this.failure = '';
    this.locked = null;
  }

  #begin<T>(task: Task<T>): Promise<T> {
    this.#task = task;
    return task.answer;
  }

  async #run(doing: Doing, what: () => Promise<void>): Promise<void> {
    if (this.doing !== 'idle') return;
    this.doing = doing;
    this.progress = null;
    this.made = null;
    this.tested = null;
    this.failure = '';
    this.cancelling = false;
    try {
      await what();
    } catch (error) {
      if (error instanceof CallError && error.code === 'wrong_passphrase') this.locked = this.#file;
      const cancelled = error instanceof CallError && error.code === 'cancelled';
      this.failure = cancelled ? '' : error instanceof Error ? error.message : String(error);
    } finally {
      this.#task = null;
      this.doing = 'idle';
    }
    if (session.vault) {
      await this.load().catch(() => undefined);
      await session.refresh();
    }
  }
}

export const keeping = new Keeping();
