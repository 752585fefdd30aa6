// A stick that is full: what was typed stays on the screen, and is saved as soon as there is room.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, proves } from '../commands.mjs';
import { journey } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;
const NOTE = 'Uzgodniono z lekarzem: Źdźbło, 24.11.';

journey(
  'on a full stick nothing typed is lost, and it is saved once there is room',
  async ({ start, vault, folder, t }) => {
    const stick = join(folder, 'stick');
    await mkdir(stick);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', stick], { stdio: 'ignore' });
    } catch {
      console.error('SKIPPED: a full stick: mounting a small file system needs root');
      return t.skip('mounting a small file system needs root');
    }
    try {
      const demo = join(stick, 'demo.tabularium');
      await cp(await vault(), demo, { recursive: true });
      const window = await start({ vault: demo });
      await window.unlock(PASSPHRASE);
      await window.click('nav-kind-activity');
      await (await window.row('record-row', /Medycyna pracy/)).click();
      const id = await window.attribute('record-pane', 'data-record');

      await fill(join(stick, 'something else'));
      await window.type('field-notes-control', NOTE);
      await window.says('save-failed', /full/i);
      assert.equal(await window.value('field-notes-control'), NOTE);
      assert.notEqual(await window.attribute('record-save-state', 'data-state'), 'clean');

      await rm(join(stick, 'something else'));
      await window.click('save-again');
      await window.saved();
      assert.equal(await window.value('field-notes-control'), NOTE);
      await window.lock();
      assert.equal((await ask(['show', demo, id])).value.notes, NOTE);
      await proves(demo);
      await window.close();
    } finally {
      execFileSync('umount', ['-l', stick]);
    }
  },
);

/** Writes a file until there is no room for another byte. */
async function fill(path) {
  const file = await open(path, 'w');
  try {
    for (let size = 1 << 20; size > 0;) {
      const written = await file.write(Buffer.alloc(size)).catch((error) => {
        if (error.code !== 'ENOSPC') throw error;
        return { bytesWritten: 0 };
      });
      if (written.bytesWritten === 0) size >>= 1;
    }
  } finally {
    await file.close();
  }
}
