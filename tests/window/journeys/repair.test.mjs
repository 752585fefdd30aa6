// A vault turns out to be damaged: it is read-only from then on, and is rescued into a new one. And the crash report.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { proves, tabularium } from '../commands.mjs';
import { journey } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;
const PAGE = 4096;

/** The database with some pages that hold nothing of what was written there. */
async function spoil(vault, pages, whole) {
  const bytes = Buffer.from(whole);
  for (const page of pages) bytes.fill(0x5a, page * PAGE, (page + 1) * PAGE);
  await writeFile(join(vault, 'vault.db'), bytes);
  return bytes;
}

/** Spoils a page with which the vault still opens. */
async function spoilUnseen(vault, whole) {
  for (let page = Math.floor(whole.length / PAGE) - 2; page > 40; page -= 7) {
    const bytes = await spoil(vault, [page], whole);
    const { code, stderr } = await tabularium(['info', vault]);
    if (code === 0 && stderr === '' && (await tabularium(['verify', vault])).code === 1) return bytes;
  }
  return assert.fail('every page keeps the vault from opening');
}

journey('a vault that is found damaged is rescued into a new one', async ({ folder, start, vault }) => {
  const demo = await vault();
  const database = join(demo, 'vault.db');
  const whole = await readFile(database);
  const spoilt = await spoilUnseen(demo, whole);
  const window = await start({ vault: demo });
  await window.unlock(PASSPHRASE);
  await window.gone('damage-banner');
  await window.click('nav-evidence');
  await window.click('verify');
  await window.says('damage-banner', /open for reading only/);
  await window.click('damage-rescue');
  await window.find('rescue');
  assert.deepEqual(await window.axe(), []);
  const rescued = join(folder, 'rescued.tabularium');
  await window.type('rescue-path', rescued);
  await window.type('rescue-secret', 'not the passphrase');
  await window.click('rescue-do');
  await window.says('rescue-failed', /passphrase/);
  await window.type('rescue-secret', PASSPHRASE);
  await window.click('rescue-do');
  await window.says('rescued-words', /page of the database could not be read/);
  assert.deepEqual(await window.axe(), []);
  await window.click('rescued-open');
  await window.find('today');
  await window.gone('damage-banner');
  await window.lock();
  assert.ok(spoilt.equals(await readFile(database)), 'the damaged vault was changed');

  // Without the page that says whose vault it is there is no way in: the way out is offered where it is opened.
  await spoil(demo, [1], whole);
  await window.click('unlock-back');
  await window.click('vault-open-other');
  await window.type('unlock-path', demo);
  await window.type('unlock-secret', PASSPHRASE);
  await window.click('unlock-open');
  await window.says('unlock-failure', /damaged/);
  await window.click('unlock-restore');
  await window.find('restore');
  await window.click('restore-back');
  await window.click('vault-open-other');
  await window.type('unlock-path', demo);
  await window.type('unlock-secret', PASSPHRASE);
  await window.click('unlock-open');
  await window.click('unlock-rescue');
  const again = join(folder, 'again.tabularium');
  await window.type('rescue-path', again);
  await window.type('rescue-secret', PASSPHRASE);
  await window.click('rescue-do');
  await window.says('rescued-words', /key that signed the log is lost/);
  await window.click('rescued-open');
  await window.find('today');
  await window.lock();
  await window.close();
  for (const each of [rescued, again]) await proves(each);
});

journey('a crash report is shown word for word and saved by hand', async ({ folder, start, vault }) => {
  const kept = 'Tabularium 0.1.0\nPlace: crates/desk/src/records/save.rs:12\nFunctions:\n  desk::records::save::save\n';
  const demo = await vault();
  let window = await start({ vault: demo });
  await window.unlock(PASSPHRASE);
  await window.click('nav-settings');
  await window.find('crash-none');
  await window.lock();
  await window.close();
  await mkdir(join(folder, 'config', 'pl.tabularium.desktop'), {
    recursive: true,
  });
  await writeFile(join(folder, 'config', 'pl.tabularium.desktop', 'crash.txt'), kept);
  window = await start({ vault: demo });
  await window.unlock(PASSPHRASE);
  await window.click('nav-settings');
  await window.says('crash-text', /save.rs:12/);
  assert.deepEqual(await window.axe(), []);
  const target = join(folder, 'for-support.txt');
  await writeFile(join(window.dialogs, 'answer'), target);
  await window.click('crash-save');
  await window.find('crash-saved');
  assert.equal(await readFile(target, 'utf8'), kept);
});
