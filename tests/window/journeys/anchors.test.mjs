// Old papers are held against the log, and what left the machine is listed.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, proves, tabularium } from '../commands.mjs';
import { journey } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;

journey('an old checkpoint is continued, and a forged one is not', async ({ folder, start, vault }) => {
  const demo = await vault();
  const pdf = join(folder, 'old.pdf');
  assert.equal((await tabularium(['pack', demo, pdf])).code, 0);
  const checkpoint = (await tabularium(['log', 'checkpoint', demo])).stdout;
  const { entries } = await ask(['info', demo]);

  const window = await start({ vault: demo });
  await window.unlock(PASSPHRASE);
  await window.click('nav-evidence');
  await window.click('evidence-tab-anchors');
  await window.says('anchor-covered', new RegExp(`${entries - 1}`));
  await window.row('anchor-row', /old\.pdf/);

  // As somebody types it from paper: run on, hyphens for dashes.
  const typed = (note) => note.replaceAll('—', '-').replaceAll('\n', '  ');
  await window.type('anchor-text', typed(checkpoint));
  await window.click('anchor-check');
  await window.says('anchor-found', /continues/);
  await window.click('anchor-keep');
  await window.says('anchor-kept', new RegExp(`${entries}`));
  await window.row('anchor-row', /Brought back/);

  const root = checkpoint.split('\n')[2];
  const other = `${root[0] === 'A' ? 'B' : 'A'}${root.slice(1)}`;
  await window.type('anchor-text', typed(checkpoint.replace(root, other)));
  await window.click('anchor-check');
  await window.says('anchor-found', /does not continue/);
  await window.lock();
  await window.close();
  await proves(demo);
});

journey('the controller signs the log with a key of their own', async ({ folder, start, vault }) => {
  const demo = await vault();
  const { entries } = await ask(['info', demo]);
  const key = join(folder, 'controller.key');
  const window = await start({ vault: demo, language: 'pl' });
  await window.unlock(PASSPHRASE);
  await window.click('nav-evidence');
  await window.click('evidence-tab-anchors');

  await window.click('countersign-make');
  await window.type('countersign-name', 'Anna Nowak');
  await window.type('countersign-passphrase', 'sześć ławek pod kasztanem');
  await window.type('countersign-again', 'sześć ławek pod kasztanem');
  await writeFile(join(window.dialogs, 'answer'), key);
  await window.click('countersign-do');
  await window.says('countersign-key-text', /^Anna-Nowak\+/);

  await writeFile(join(window.dialogs, 'answer'), key);
  await window.click('countersign-open');
  await window.type('countersign-passphrase', 'nie to hasło, co trzeba');
  await window.click('countersign-do');
  await window.find('countersign-failed');
  await window.type('countersign-passphrase', 'sześć ławek pod kasztanem');
  await window.click('countersign-do');
  await window.says('countersign-done', new RegExp(`${entries}`));
  await window.says('countersign-note-text', /Anna-Nowak/);
  await window.row('anchor-row', /Anna-Nowak/);
  await window.click('verify');
  await window.says('verdict', /podpis innej osoby sprawdzono ponownie i jest ważny/);
  await window.lock();
  await window.close();
  await proves(demo);
});
