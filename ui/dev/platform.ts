/** The fake platform: the window in an ordinary browser, with a made-up clinic. Only `--mode fake` contains it. */
import type { Platform } from '../src/platform/port.ts';
import { answer, progressOf } from './fake/core.ts';

export type { Platform } from '../src/platform/port.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const cancelled = new Set<string>();

export const platform: Platform = {
  async call(name, params) {
    await wait(name === 'vault.open' || name === 'vault.create' ? 350 : name === 'records.save' ? 60 : 8);
    return structuredClone(answer(name, params as never));
  },
  async start(id, name, params, watch) {
    for (const progress of progressOf(name)) {
      watch(progress);
      await wait(260);
      if (cancelled.has(id)) throw { code: 'cancelled', words: 'Przerwano.', problems: [], theirs: null };
    }
    return answer(name, params as never);
  },
  async cancel(id) {
    cancelled.add(id);
  },
  chooseFolder: async (_title, from) => from || '/home/anna/Dokumenty/Przychodnia Pod Lipami.tabularium',
  chooseFile: async (_title, from) => from,
  openFile: async () => {},
  showFolder: async () => {},
  copy: (text) => navigator.clipboard.writeText(text),
  documentsFolder: async () => '/home/anna/Dokumenty',
  onClose: async () => {},
  setTitle: async (title) => {
    document.title = title;
  },
};
