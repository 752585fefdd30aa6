import { Channel, invoke } from '@tauri-apps/api/core';
import { documentDir, homeDir } from '@tauri-apps/api/path';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { writeText } from '@tauri-apps/plugin-clipboard-manager';
import { open, save } from '@tauri-apps/plugin-dialog';
import { openPath, revealItemInDir } from '@tauri-apps/plugin-opener';
import type { Platform } from './port.ts';

export type { FileDrag, Platform } from './port.ts';

export const platform: Platform = {
  call: (name, params) => invoke('call', { name, params }),
  start(id, name, params, watch) {
    const progress = new Channel<unknown>();
    progress.onmessage = watch;
    return invoke('start', { id, name, params, progress });
  },
  cancel: (id) => invoke('cancel', { id }),
  chooseFolder: (title, from) =>
    open({ title, directory: true, multiple: false, ...(from ? { defaultPath: from } : {}) }),
  chooseFile: (title, from, extension) =>
    save({ title, defaultPath: from, filters: [{ name: extension.toUpperCase(), extensions: [extension] }] }),
  async chooseFiles(title, from) {
    const chosen = await open({ title, multiple: true, directory: false, ...(from ? { defaultPath: from } : {}) });
    // The seam of the tests answers with one path.
    return chosen === null ? [] : [chosen].flat();
  },
  readFile: (id, sha256) => invoke('read_file', { id, sha256 }),
  onFiles: (watch) =>
    // On Linux the place comes as the document counts it, although it is called physical.
    getCurrentWebview().onDragDropEvent(({ payload }) => {
      if (payload.type === 'leave') return watch({ type: 'leave' });
      const { x, y } = payload.position;
      if (payload.type === 'drop') return watch({ type: 'drop', x, y, paths: payload.paths });
      watch({ type: 'over', x, y });
    }),
  openFile: (path) => openPath(path),
  showFolder: (path) => revealItemInDir(path),
  copy: (text) => writeText(text),
  documentsFolder: () => documentDir().catch(() => homeDir()),
  async onClose(ask) {
    const window = getCurrentWindow();
    await window.onCloseRequested(async (event) => {
      event.preventDefault();
      if (await ask()) await window.destroy();
    });
  },
  setTitle: (title) => getCurrentWindow().setTitle(title),
};
