// Backups are made, kept by a schedule, tested and restored.
import assert from 'node:assert/strict';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, proves } from '../commands.mjs';
import { journey } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;

journey('a vault is backed up to a stick, proven to open, lost and restored', async ({ folder, start, vault }) => {
  const demo = await vault();
  const stick = join(folder, 'stick');
  await mkdir(stick);
  const window = await start({ vault: demo });
  await window.unlock(PASSPHRASE);
  await window.says('today-backups', /no backup/);
  await window.click('nav-backups');
  await window.find('backup-none');

  await window.type('backup-folder', join(folder, 'absent'));
  await window.click('backup-schedule-save');
  await window.says('backup-schedule-failed', /no folder/);
  await window.type('backup-folder', stick);
  await window.click('backup-schedule-save');
  await window.find('backup-schedule-saved');
  await window.click('backup-make');
  await window.find('backup-made');
  const [name] = await readdir(stick);
  assert.match(name, /^demo \d{4}-\d\d-\d\d .*\.tabularium-backup$/);
  await window.says('backup-standing', /the next is due/);

  await window.click('backup-test');
  await window.says('backup-tested', /every file against its hash/);
  await window.click('backup-tested-open');
  await window.find('record-pane');
  await window.lock();

  // The vault is lost with the laptop.
  await rename(demo, join(folder, 'lost'));
  const restored = join(folder, 'restored.tabularium');
  await window.click('unlock-back');
  await window.click('vault-restore');
  await window.type('restore-file', join(stick, name));
  await window.type('restore-path', restored);
  await window.type('restore-secret', 'not the passphrase');
  await window.click('restore-do');
  await window.says('restore-failed', /passphrase/);
  await window.type('restore-secret', PASSPHRASE);
  await window.click('restore-do');
  await window.find('today');
  // What it was made from is a backup of it: the schedule, which came along, counts from now.
  await window.says('today-backups', /Restored from a backup on .*; the next backup is due/);
  await window.lock();

  // Restored once more in its place: what stands there is kept.
  await window.click('unlock-back');
  await window.click('vault-restore');
  await window.type('restore-file', join(stick, name));
  await window.type('restore-path', restored);
  await window.type('restore-secret', PASSPHRASE);
  await window.click('restore-do');
  await window.says('restore-failed', /kept beside it/);
  await window.tick('restore-replace');
  await window.click('restore-do');
  await window.find('restored');
  await window.click('restored-open');
  await window.find('today');
  await window.says('today-backups', /the next backup is due/);
  await window.lock();
  await window.close();
  assert.deepEqual(await readdir(stick), [name]);

  const kept = (await readdir(folder)).filter((each) => each.startsWith('restored before restoring'));
  assert.equal(kept.length, 1);
  for (const each of [restored, join(folder, kept[0])]) await proves(each);
  assert.equal((await ask(['info', restored])).entries, (await ask(['info', join(folder, kept[0])])).entries);
});
