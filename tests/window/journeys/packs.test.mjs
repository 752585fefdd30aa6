// Packs are made, given up and verified.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ask, proves, tabularium } from '../commands.mjs';
import { journey } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;
const run = promisify(execFile);

journey('a pack is given up without a trace, then made in both languages', async ({ folder, start, vault }) => {
  const demo = await vault();
  const before = await ask(['info', demo]);
  const window = await start({ vault: demo });
  await window.unlock(PASSPHRASE);
  await window.click('nav-packs');
  await window.type('pack-path', join(folder, 'given-up.pdf'));
  const files = await readdir(folder);

  // Cancelled as soon as it can be.
  await window.browser.executeScript(`
    new MutationObserver((_, watch) => {
      const cancel = document.querySelector('[data-testid="pack-cancel"]');
      if (!cancel) return;
      watch.disconnect();
      cancel.click();
    }).observe(document.body, { childList: true, subtree: true });
  `);
  await window.click('pack-export');
  await window.find('pack-cancelled');
  assert.deepEqual(await readdir(folder), files);

  // No day that is still to come.
  await window.tick('pack-day');
  await window.type('pack-day-field', '31.12.2099');
  await window.click('pack-export');
  await window.becomes('pack-day-field', 'aria-invalid', 'true');
  assert.deepEqual(await readdir(folder), files);
  await window.tick('pack-now');

  for (const [language, words] of [
    ['en', /Record of processing activities/],
    ['pl', /Rejestr czynności przetwarzania/],
  ]) {
    const pdf = join(folder, `pack-${language}.pdf`);
    await window.choose('pack-language', language);
    await window.type('pack-path', pdf);
    await window.click('pack-export');
    await window.becomes('pack-made', 'data-path', pdf);
    await window.click('pack-folder');
    assert.match((await run('pdftotext', [pdf, '-'], { maxBuffer: 1 << 26 })).stdout, words);
    await run('qpdf', ['--check', pdf]);
    await proves(pdf);
  }
  assert.deepEqual(await window.opened(), [join(folder, 'pack-en.pdf'), join(folder, 'pack-pl.pdf')]);
  await window.lock();

  const after = await ask(['info', demo]);
  assert.equal(after.entries, before.entries + 2, 'a pack that was given up must not be in the log');
  await proves(demo);

  // A pack that was changed afterwards does not hold.
  const forged = join(folder, 'pack-en.pdf');
  const bytes = await readFile(forged);
  bytes[bytes.length >> 1] ^= 1;
  await writeFile(forged, bytes);
  assert.equal((await tabularium(['verify', forged])).code, 1);
});
