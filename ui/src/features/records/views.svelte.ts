/** Named views and the columns chosen last, as the vault keeps them. */
import { call } from '$api/client.ts';
import type { SavedView, TableChoice, Views } from '$api/generated/protocol.ts';

class KeptViews {
  #all = $state.raw<Views>({ views: [], tables: [] });
  #loaded: Promise<void> | null = null;

  /** Read once for each opening of a vault. */
  load(): Promise<void> {
    this.#loaded ??= call('views.list', {}).then((all) => {
      this.#all = all;
    });
    return this.#loaded;
  }

  of(kind: string): SavedView[] {
    return this.#all.views.filter((view) => view.kind === kind);
  }

  table(kind: string): TableChoice | undefined {
    return this.#all.tables.find((table) => table.kind === kind);
  }

  async save(view: SavedView): Promise<void> {
    await call('views.save', view);
    await this.#again();
  }

  async remove(id: string): Promise<void> {
    await call('views.remove', { id });
    await this.#again();
  }

  /** Remembers the columns and order of a table. */
  async choose(choice: TableChoice): Promise<void> {
    const others = this.#all.tables.filter((table) => table.kind !== choice.kind);
    this.#all = { ...this.#all, tables: [...others, choice] };
    await call('views.choose', choice);
  }

  forget(): void {
    this.#loaded = null;
    this.#all = { views: [], tables: [] };
  }

  async #again(): Promise<void> {
    this.#loaded = null;
    await this.load();
  }
}

export const views = new KeptViews();
