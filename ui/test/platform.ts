/** In place of the platform in tests: each test says how the core answers. */
import type { Platform } from '../src/platform/port.ts';

export type { Platform } from '../src/platform/port.ts';

type Core = (name: string, params: never) => unknown;
let core: Core = () => {
  throw new Error('no core in this test');
};

export function answerWith(next: Core): void {
  core = next;
}

const unused = () => Promise.reject(new Error('not in this test'));

export const platform: Platform = {
  call: async (name, params) => structuredClone(await core(name, params as never)),
  start: unused,
  cancel: unused,
  chooseFolder: unused,
  chooseFile: unused,
  chooseFiles: unused,
  readFile: unused,
  onFiles: unused,
  openFile: unused,
  showFolder: unused,
  copy: unused,
  documentsFolder: unused,
  onClose: unused,
  setTitle: unused,
};
