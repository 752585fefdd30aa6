// What is sought is found wherever it stands; what changed is told; and the vault is looked at as it was.
import assert from 'node:assert/strict';
import { journey, Key } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;

journey('words are found in every register, and lead to the record', async ({ start, vault }) => {
  const window = await start({ vault: await vault(), language: 'pl' });
  await window.unlock(PASSPHRASE);
  await window.control('k');
  await window.type('palette-input', 'zadania osob');
  await window.row('palette-item', /Żądania osób/);
  await window.press(Key.ESCAPE);
  await window.gone('palette');

  await window.browser
    .actions()
    .keyDown(Key.CONTROL)
    .keyDown(Key.SHIFT)
    .sendKeys('f')
    .keyUp(Key.SHIFT)
    .keyUp(Key.CONTROL)
    .perform();
  await window.find('search-empty');
  await window.type('everything-search', 'qqqq');
  await window.find('search-none');
  await window.type('everything-search', 'rejestrac');
  await window.row('search-hit', /Rejestracja pacjentów/);
  await window.click('search-kind-system');
  await window.becomes('search-kind-system', 'aria-pressed', 'true');
  await window.find('search-hit');
  await window.type('everything-search', 'biuletyn');
  await window.row('search-hit', /Biuletyn/);
  await window.press(Key.ENTER);
  await window.says('record-title', /Biuletyn/);
});

journey('the window at a past date only reads, and comes back to its place', async ({ start, vault }) => {
  const window = await start({ vault: await vault(), language: 'en' });
  await window.unlock(PASSPHRASE);
  await window.click('nav-kind-activity');
  await (await window.row('record-row', /Biuletyn/)).click();
  await window.find('record-form');
  const id = await window.attribute('record-pane', 'data-record');

  // A day that is still to come is refused; before the vault was made there was nothing.
  await window.click('vault-menu');
  await window.click('menu-past');
  await window.type('past-day', '31.12.2099');
  await window.click('past-show');
  await window.becomes('past-day', 'aria-invalid', 'true');
  await window.click('past-last-year');
  await window.gone('past-dialog');
  await window.find('past-banner');
  await window.click('nav-kind-activity');
  await window.find('register-empty');
  assert.deepEqual(await window.all('empty-new'), []);
  await window.control('n');
  await window.control('z');
  await window.find('register-empty');
  for (const place of ['nav-today', 'nav-maps', 'nav-evidence', 'nav-packs', 'nav-settings']) {
    await window.click(place);
    await window.find('past-banner');
  }

  await window.click('past-back');
  await window.gone('past-banner');
  await window.becomes('record-pane', 'data-record', id);
  await window.find('record-end');
});

journey('what changed is told field by field, and leads to the record', async ({ start, vault }) => {
  const window = await start({ vault: await vault(), language: 'en' });
  await window.unlock(PASSPHRASE);
  await window.click('nav-kind-activity');
  await (await window.row('record-row', /Biuletyn/)).click();
  const id = await window.attribute('record-pane', 'data-record');
  await window.click('nav-changes');
  await window.click('changes-year');
  await window.find('changed-record');
  await window.click('changes-kind-activity');
  await window.becomes('changes-kind-activity', 'aria-pressed', 'true');
  await window.row('changed-record', /Biuletyn/);
  const css = `[data-testid="changed-record"][data-record="${id}"] [data-testid="changed-open"]`;
  await window.browser.executeScript('document.querySelector(arguments[0]).click()', css);
  await window.becomes('record-pane', 'data-record', id);
});
