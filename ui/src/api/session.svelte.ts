/** What the window knows of the core: settings, the open vault, its kinds, and the last change. Screens reload by `revision`. */
import { setLanguage } from '$shared/texts.svelte.ts';
import { call, CallError, whenDamaged } from './client.ts';
import type {
  AppState,
  Changed,
  KindView,
  RecentVault,
  Settings,
  Undoable,
  UndoState,
  VaultInfo,
  Verdict,
} from './generated/protocol.ts';
import { past } from './past.svelte.ts';

/** The kind of records that define the DPO's own fields. */
export const OWN_FIELD = 'own_field';

class Session {
  settings = $state.raw<Settings>({ language: 'pl', theme: 'system', idle_minutes: 10 });
  recent = $state.raw<RecentVault[]>([]);
  version = $state('');
  /** The least number of characters of a passphrase. */
  leastPassphrase = $state(0);
  /** The vault that the program was started for. */
  requested = $state<string | null>(null);
  vault = $state.raw<VaultInfo | null>(null);
  kinds = $state.raw<KindView[]>([]);
  undoable = $state.raw<Undoable | null>(null);
  redoable = $state.raw<Undoable | null>(null);
  /** Grows with every change in the vault. */
  revision = $state(0);
  /** The last change of this session. */
  change = $state.raw<Changed | null>(null);
  /** The last verification of this session, and the moment it was answered. */
  verdict = $state.raw<{ verdict: Verdict; at: string } | null>(null);
  #looking = false;
  #listeners = new Set<(changed: Changed) => void>();

  /** The moment as which the vault is shown, and nothing can be changed; null for now. */
  get asAt(): string | null {
    return past.at;
  }

  async start(): Promise<void> {
    whenDamaged(() => this.#lookAtDamage());
    this.#adopt(await call('app.state', {}));
    if (this.vault) await this.opened(this.vault);
  }

  async changeSettings(settings: Settings): Promise<void> {
    const language = this.settings.language;
    this.#adopt(await call('app.settings', settings));
    if (this.vault && settings.language !== language) await this.opened(this.vault);
  }

  /** A vault was opened or created. */
  async opened(vault: VaultInfo): Promise<void> {
    this.kinds = await call('kinds.list', {});
    this.#adoptUndo(await peek());
    this.#showVault(this.asAt === null ? vault : await call('vault.info', {}));
    this.revision += 1;
  }

  /** Shows the vault as it stood at a moment, or as it is now. */
  async showAsAt(moment: string | null): Promise<void> {
    const before = { at: past.at, kinds: this.kinds };
    // Known before the first table asks: one of then has no columns of now.
    const then = moment === null ? null : await call('kinds.list', { as_at: moment });
    past.at = moment;
    try {
      this.kinds = then ?? (await call('kinds.list', {}));
      await this.refresh();
    } catch (error) {
      past.at = before.at;
      this.kinds = before.kinds;
      throw error;
    }
  }

  async lock(): Promise<void> {
    const path = this.vault?.path ?? null;
    await call('vault.lock', {});
    past.at = null;
    // The gate opens at the vault that was just locked.
    this.#adopt({ ...(await call('app.state', {})), requested: path });
    this.kinds = [];
    this.#adoptUndo({ undo: null, redo: null });
    this.change = null;
    this.verdict = null;
  }

  /** An operation is durable: what is on screen is refreshed. */
  async changed(changed: Changed): Promise<void> {
    this.change = changed;
    // Forms and tables have a field of the DPO's own at once.
    if (changed.records.some((record) => record.kind === OWN_FIELD))
      this.kinds = await call('kinds.list', {}).catch(() => this.kinds);
    this.revision += 1;
    for (const listener of this.#listeners) listener(changed);
    const [vault, undoing] = await Promise.all([call('vault.info', {}), peek()]);
    this.#showVault(vault);
    this.#adoptUndo(undoing);
  }

  /** The log grew without a change of records (a pack, a verification). */
  async refresh(): Promise<void> {
    const [vault, undoing] = await Promise.all([call('vault.info', {}), peek()]);
    this.#showVault(vault);
    this.#adoptUndo(undoing);
    this.revision += 1;
  }

  async undo(): Promise<void> {
    await this.changed(await call('undo.apply', {}));
  }

  async redo(): Promise<void> {
    await this.changed(await call('redo.apply', {}));
  }

  async verify(): Promise<Verdict> {
    const verdict = await call('evidence.verify', {});
    this.verdict = { verdict, at: new Date().toISOString() };
    if (!verdict.intact) this.#lookAtDamage();
    return verdict;
  }

  /** The core may have found the open vault damaged: then it is open for reading alone. */
  #lookAtDamage(): void {
    if (!this.vault || this.vault.damage !== null || this.#looking) return;
    this.#looking = true;
    call('vault.info', {})
      .then((vault) => this.#showVault(vault))
      .catch(() => {})
      .finally(() => (this.#looking = false));
  }

  /** Hears every change; returns how to stop. */
  listen(listener: (changed: Changed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  kind(code: string): KindView | undefined {
    return this.kinds.find((kind) => kind.code === code);
  }

  count(kind: string): { count: number; incomplete: number } {
    return this.vault?.counts.find((each) => each.kind === kind) ?? { count: 0, incomplete: 0 };
  }

  /** At a past moment registers and packs are of then; the log and what the vault is called are what they are. */
  #showVault(vault: VaultInfo): void {
    const now = this.vault;
    if (this.asAt === null || !now) this.vault = vault;
    else this.vault = { ...vault, facility: now.facility, entries: now.entries, last_change: now.last_change };
  }

  #adoptUndo(state: UndoState): void {
    this.undoable = this.asAt === null ? state.undo : null;
    this.redoable = this.asAt === null ? state.redo : null;
  }

  #adopt(state: AppState): void {
    this.settings = state.settings;
    this.recent = state.recent;
    this.version = state.version;
    this.leastPassphrase = state.least_passphrase;
    this.requested = state.requested ?? null;
    if (this.asAt === null) this.vault = state.vault;
    setLanguage(state.settings.language);
    showTheme(state.settings.theme);
  }
}

export const session = new Session();

/** What can be undone; nothing in a damaged vault of which that cannot be read. */
async function peek(): Promise<UndoState> {
  try {
    return await call('undo.peek', {});
  } catch (error) {
    if (error instanceof CallError && error.code === 'vault_damaged') return { undo: null, redo: null };
    throw error;
  }
}

function showTheme(theme: Settings['theme']): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const dark = theme === 'dark' || (theme === 'system' && system.matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  show();
  system.onchange = show;
}
