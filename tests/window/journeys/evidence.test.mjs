// What the window says of the evidence log is what the log's bytes say.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, tabularium } from '../commands.mjs';
import { journey, Key } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;

journey('entries, verdict and checkpoint are those of the log', async ({ folder, start, vault }) => {
  const demo = await vault();
  const { entries: size } = await ask(['info', demo]);
  const window = await start({ vault: demo });
  await window.unlock(PASSPHRASE);
  await window.says('status-log', new RegExp(`${size}.*not verified`));
  await window.click('nav-evidence');

  // Newest first; the arrows lead from entry to entry, Esc back to the list.
  await window.row('entry-row', new RegExp(`^${size - 1}\\b`));
  await (await window.row('entry-row', new RegExp(`^${size - 2}\\b`))).click();
  await window.says('entry-detail', new RegExp(`\\b${size - 2}\\b`));
  const hash = /\b[0-9a-f]{64}\b/;
  const said = await window.says('entry-detail', hash);
  await window.press(Key.ARROW_UP);
  await window.says('entry-detail', new RegExp(`\\b${size - 1}\\b`));
  await window.press(Key.ESCAPE);
  await window.gone('entry-detail');

  // Verified now, and said so where it is always in sight.
  await window.click('verify');
  await window.says('verdict', new RegExp(`${size}`));
  await window.says('status-log', /intact/);

  await window.click('checkpoint-open');
  const checkpoint = await window.exact('checkpoint-note-text');
  const key = await window.exact('checkpoint-key-text');
  const root = await window.exact('checkpoint-root-text');
  await window.press(Key.ESCAPE);
  await window.gone('checkpoint');
  await window.lock();

  assert.equal(checkpoint, (await tabularium(['log', 'checkpoint', demo])).stdout);
  assert.equal(`${key}\n`, (await tabularium(['log', 'key', demo])).stdout);
  assert.equal(Buffer.from(checkpoint.split('\n')[2], 'base64').toString('hex'), root);
  const log = join(folder, 'log');
  assert.equal((await tabularium(['log', 'export', demo, log])).code, 0);
  const lines = (await readFile(join(log, 'entries.jsonl'), 'utf8')).split('\n');
  assert.equal(lines.length, size + 1);
  const leaf = createHash('sha256').update(Buffer.concat([Buffer.from([0]), Buffer.from(lines[size - 2])]));
  assert.ok(said.includes(leaf.digest('hex')), 'the window shows another hash than that of the entry');
});
