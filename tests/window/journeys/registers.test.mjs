// A record is found, corrected, taken back and ended, with the mouse and without.
import assert from 'node:assert/strict';
import { ask, free, proves, tabularium } from '../commands.mjs';
import { By, journey, Key } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;

journey('a record is found, what it lacks is filled in, and its history says so', async ({ start, vault }) => {
  const demo = await vault();
  const before = await ask(['list', demo, 'activity']);
  const incomplete = before.rows.filter(({ filled, asked }) => filled < asked);
  const window = await start({ vault: demo, language: 'pl' });
  await window.unlock(PASSPHRASE);

  // Words without their diacritics find it; only those with gaps are shown on demand.
  await window.click('nav-kind-activity');
  await window.row('record-row', /Archiwum/);
  await window.type('register-search', 'zadania osob');
  await window.count('record-row', 1);
  await window.row('record-row', /Żądania osób/);
  await window.type('register-search', 'xyz');
  await window.find('register-nothing-found');
  await window.type('register-search', '');
  await window.click('incomplete-only');
  await window.count('record-row', incomplete.length);
  await (await window.row('record-row', /Biuletyn/)).click();
  await window.says('record-title', /Biuletyn/);
  const id = await window.attribute('record-pane', 'data-record');
  const stood = await ask(['show', demo, id]).then(
    () => assert.fail('the vault is open in the window'),
    () => before.rows.find((row) => row.id === id),
  );

  // Each gap leads to its field.
  await window.count('gap', stood.asked - stood.filled);
  await (await gap(window, 'processors/0/contract_on')).click();
  await window.focusComesTo('data-path', 'processors/0/contract_on');

  // What cannot be right is told at its field, and nothing is called saved.
  await window.press('31.02.2025', Key.TAB);
  await window.find('field-processors-0-contract_on-problem');
  await window.becomes('record-save-state', 'data-state', 'blocked');
  await window.becomes('status-save', 'data-state', 'stuck');
  await window.type('field-processors-0-contract_on-control', '28.02.2025');
  await window.saved();
  await window.becomes('status-save', 'data-state', 'clean');
  await window.count('gap', stood.asked - stood.filled - 1);

  await window.click('tab-history');
  await window.count('history-version', stood.version + 1);
  const [newest] = await window.all('history-version');
  assert.match(await window.read(await newest.findElement(By.css('ins'))), /28\.02\.2025$/);

  // Taken back, and done again.
  await window.click('undo');
  await window.count('history-version', stood.version + 2);
  await window.click('tab-form');
  await window.count('gap', stood.asked - stood.filled);
  assert.equal(await window.value('field-processors-0-contract_on-control'), '');

  await window.lock();
  await proves(demo);
  const versions = await ask(['history', demo, id]);
  assert.equal(versions.length, stood.version + 2);
  assert.equal((await ask(['show', demo, id])).value.processors[0].contract_on, undefined);
  assert.equal(versions[1].changes[0].after, '28 Feb 2025');
});

journey('"saved" is said only of what a power cut would not take', async ({ start, vault }) => {
  const demo = await vault();
  const window = await start({ vault: demo });
  await window.unlock(PASSPHRASE);
  await window.click('nav-kind-activity');
  await (await window.row('record-row', /Medycyna pracy/)).click();
  const id = await window.attribute('record-pane', 'data-record');
  await window.type('field-notes-control', 'Uzgodniono z lekarzem: Źdźbło, 24.11.');
  assert.notEqual(await window.attribute('record-save-state', 'data-state'), 'clean');
  await window.saved();
  await window.kill();
  await free(demo);
  assert.equal((await ask(['show', demo, id])).value.notes, 'Uzgodniono z lekarzem: Źdźbło, 24.11.');
  await proves(demo);
});

journey('a record ends with its reason, and the end can be undone', async ({ start, vault }) => {
  const demo = await vault();
  const all = (await ask(['list', demo, 'system'])).total;
  const window = await start({ vault: demo });
  await window.unlock(PASSPHRASE);
  await window.click('nav-kind-system');
  await window.count('record-row', all);
  await (await window.all('record-row'))[0].click();
  const id = await window.attribute('record-pane', 'data-record');
  await window.click('record-end');
  await window.click('end-confirm');
  await window.says('end-dialog', /reason/i);
  await window.type('end-why', 'Sold on 20 November 2026');
  await window.click('end-confirm');
  await window.find('record-ended');
  await window.count('record-row', all - 1);

  await window.click('undo');
  await window.gone('record-ended');
  await window.count('record-row', all);
  await window.click('vault-menu');
  await window.click('menu-lock');
  await window.gone('frame');

  assert.equal((await ask(['list', demo, 'system'])).total, all);
  const [undone, ended] = await ask(['history', demo, id]);
  assert.equal(undone.ended, false);
  assert.equal(ended.why, 'Sold on 20 November 2026');
  await proves(demo);
});

journey('everything on the way of a record is done with the keyboard alone', async ({ start, vault }) => {
  const demo = await vault();
  const window = await start({ vault: demo });
  await window.find('unlock');
  await window.focusComesTo('data-testid', 'unlock-secret');
  await window.press(PASSPHRASE, Key.ENTER);
  await window.find('today');

  // Found, looked into, left.
  await window.control('2');
  await window.find('record-list');
  await window.control('f');
  await window.focusComesTo('data-testid', 'register-search');
  await window.press('zgloszenia sygn');
  await window.count('record-row', 1);
  await window.press(Key.ARROW_DOWN);
  await window.focusComesTo('data-testid', 'record-list');
  await window.press(Key.ENTER);
  await window.says('record-title', /sygnalist/);
  await window.press(Key.ENTER);
  await window.focusComesTo('data-path', 'name');
  await window.press(Key.ESCAPE);
  await window.gone('record-pane');
  await window.focusComesTo('data-testid', 'record-list');

  // A new one: not saved before it has what it must have, then by itself.
  await window.control('n');
  await window.focusComesTo('data-path', 'name');
  await window.press(Key.TAB, 'Rejestracja');
  await window.becomes('record-save-state', 'data-state', 'waiting');
  await window.shift(Key.TAB);
  await window.press('Zapisy na szczepienia');
  await window.control('s');
  await window.saved();
  await window.says('record-title', /Zapisy na szczepienia/);
  const id = await window.attribute('record-pane', 'data-record');

  // Taken back from outside of any field, and back again through the search over everything.
  await window.press(Key.ESCAPE);
  await window.gone('record-pane');
  await window.control('z');
  await window.says('status-change', /Zapisy na szczepienia/);
  await window.control('k');
  await window.focusComesTo('data-testid', 'palette-input');
  await window.press('archiwum udost');
  await window.row('palette-item', /Archiwum, udost/);
  await window.press(Key.ENTER);
  await window.says('record-title', /Archiwum, udost/);
  await window.press(Key.ESCAPE, '?');
  await window.find('shortcuts');
  await window.press(Key.ESCAPE);
  await window.gone('shortcuts');
  await window.control('l');
  await window.find('unlock');

  const versions = await ask(['history', demo, id]);
  assert.deepEqual(
    versions.map((version) => version.ended),
    [true, false],
  );
  const shown = await ask(['show', demo, id]);
  assert.equal(shown.value.name, 'Zapisy na szczepienia');
  assert.equal(shown.value.unit, 'Rejestracja');
  assert.equal((await tabularium(['verify', demo])).code, 0);
});

async function gap(window, field) {
  await window.find('gaps');
  for (const each of await window.all('gap')) if ((await each.getAttribute('data-field')) === field) return each;
  throw new Error(`no gap ${field}`);
}
