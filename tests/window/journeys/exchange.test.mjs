// A register goes out as a file, and a file of another program comes in: looked at first, then all of it, then undone.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ask, proves } from '../commands.mjs';
import { journey, Key } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;
const run = promisify(execFile);

journey('a register is exported, and rows of a stranger’s file become records', async ({ folder, start, vault }) => {
  const demo = await vault();
  const before = await ask(['list', demo, 'system']);
  const window = await start({ vault: demo, language: 'pl' });
  await window.unlock(PASSPHRASE);
  const answer = (path) => writeFile(join(window.dialogs, 'answer'), path);

  await window.click('nav-kind-system');
  await window.find('record-row');
  const out = join(folder, 'systemy.csv');
  await answer(out);
  await window.click('register-menu');
  await window.click('export-open');
  await window.tick('export-format-csv');
  await window.click('export-do');
  await window.find('export-made');
  assert.match(await readFile(out, 'utf8'), /Gabinet\+/);
  await window.click('export-folder');
  assert.deepEqual(await window.opened(), [out]);
  await window.press(Key.ESCAPE);
  await window.gone('export-dialog');

  // One row is new, one says what stands, one cannot be: it has no name.
  const file = join(folder, 'obce.csv');
  await writeFile(
    file,
    ['Nazwa zasobu;Do czego służy;Pokój', 'Rejestrator rozmów;Nagrania rozmów telefonicznych;12', ';Bez nazwy;3'].join(
      '\n',
    ),
  );
  await answer(file);
  await window.click('register-menu');
  await window.click('import-open');
  await window.click('import-choose');
  await window.says('import-created', /^1$/);
  await window.says('import-rejected', /^1$/);
  await window.find('import-reason');
  assert.equal(await window.attribute('import-target-0', 'data-path'), 'name');
  await window.tick('import-partly');
  await window.click('import-apply');
  await window.find('import-done');
  await window.click('import-show');
  await window.row('record-row', /Rejestrator rozmów/);

  // One undo takes the whole of it back.
  await window.click('undo');
  await window.count('record-row', before.rows.length);
  await window.lock();
  assert.equal((await ask(['list', demo, 'system'])).rows.length, before.rows.length);
  await proves(demo);
});

journey('a list goes on paper as it stands on screen', async ({ folder, start, vault }) => {
  const demo = await vault();
  const pdf = join(folder, 'niekompletne.pdf');
  const window = await start({ vault: demo, language: 'pl' });
  await window.unlock(PASSPHRASE);

  await window.click('nav-kind-activity');
  await window.row('record-row', /Archiwum/);
  await window.click('incomplete-only');
  await window.click('columns-open');
  await window.click('column-persons');
  await window.press(Key.ESCAPE);
  await window.gone('columns-box');
  await window.type('register-search', 'biuletyn');
  await window.count('record-row', 1);
  await window.click('register-menu');
  await window.click('list-paper-open');
  await window.says('list-paper-dialog', /1 wpis\b/);
  await window.says('list-paper-conditions', /biuletyn/);
  // By keyboard: the cards are ticked, and Enter makes the paper.
  await window.focusComesTo('data-testid', 'list-paper-cards');
  await window.press(' ');
  await writeFile(join(window.dialogs, 'answer'), pdf);
  await window.press(Key.ENTER);
  await window.find('list-paper-do-made');
  await proves(pdf);
  const text = (await run('pdftotext', ['-layout', pdf, '-'])).stdout;
  assert.match(text, /Lp\. +Nazwa czynności +Jednostka/);
  assert.match(text, /1 +Biuletyn o badaniach/);
  assert.match(text, /Skylark/);
  assert.doesNotMatch(text, /Rekrutacja/);
  await window.click('list-paper-do-folder');
  assert.deepEqual(await window.opened(), [pdf]);
  await window.press(Key.ESCAPE);
  await window.gone('list-paper-dialog');
  await window.lock();
  await proves(demo);
});
