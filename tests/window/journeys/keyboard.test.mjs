// Tables, versions and imports without the mouse: the hands stay where the work is, and Esc leads back one step.
import assert from 'node:assert/strict';
import { journey, Key } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;

journey('a table is sought, filtered, arranged and changed with the keyboard alone', async ({ start, vault }) => {
  const window = await start({ vault: await vault(), language: 'pl' });
  await window.unlock(PASSPHRASE);
  await window.control('2');
  await window.row('record-row', /Archiwum/);

  // Letter by letter, while the list follows.
  await window.control('f');
  await window.focusComesTo('data-testid', 'register-search');
  for (const letter of 'zgloszenia sygn') await window.press(letter);
  await window.count('record-row', 1);
  assert.equal(await window.value('register-search'), 'zgloszenia sygn');
  assert.equal(await window.focused('data-testid'), 'register-search');
  await window.press(Key.ESCAPE);
  await window.row('record-row', /Archiwum/);
  assert.equal(await window.focused('data-testid'), 'register-search');

  // A field is found, its value typed; the chip stands, and the hands are where they began.
  await tabTo(window, 'filter-add');
  await window.press(Key.ENTER);
  await window.focusComesTo('data-testid', 'filter-field');
  await window.press('jednostka', Key.ARROW_DOWN);
  await window.focusComesTo('data-testid', 'filter-field-unit');
  await window.press(Key.ENTER);
  await window.focusComesTo('data-testid', 'filter-value');
  await window.press('archiwum', Key.ENTER);
  await window.says('filter-chip', /archiwum/);
  await window.focusComesTo('data-testid', 'filter-add');
  await window.press(Key.ENTER);
  await window.focusComesTo('data-testid', 'filter-field');
  await window.press(Key.ESCAPE);
  await window.gone('filter-box');
  await window.focusComesTo('data-testid', 'filter-add');

  // Columns: the one that is moved or taken away does not take the hands with it.
  await tabTo(window, 'columns-open');
  await window.press(Key.ENTER);
  await window.focusComesTo('data-testid', 'column-unit');
  await window.press(Key.TAB, ' ');
  await window.focusComesTo('data-column', 'unit');
  await tabTo(window, 'column-persons', (key) => window.shift(key));
  await window.press(' ');
  await window.focusComesTo('data-testid', 'column-unit');
  await window.press(Key.ESCAPE);
  await window.gone('columns-box');
  await window.focusComesTo('data-testid', 'columns-open');
  await window.gone('sort-persons');

  // Marked with Space, and changed together.
  await tabTo(window, 'record-list');
  await window.press(Key.HOME, ' ');
  await window.find('bulk-bar');
  await tabTo(window, 'bulk-edit');
  await window.press(Key.ENTER);
  await window.focusComesTo('data-testid', 'bulk-field');
  await window.press(Key.ENTER);
  await window.browser.wait(
    async () => (await window.attribute('bulk-field', 'aria-activedescendant')) !== null,
    5_000,
    'nothing in the list is marked',
  );
  await window.press(Key.ENTER);
  await tabTo(window, 'bulk-value');
  await window.press('Archiwum i kancelaria', Key.ENTER);
  await window.gone('bulk-dialog');
  await window.row('record-row', /Archiwum i kancelaria/);
});

journey('Esc leads back one step, from wherever', async ({ start, vault }) => {
  const window = await start({ vault: await vault(), language: 'pl' });
  await window.unlock(PASSPHRASE);
  await window.click('nav-kind-activity');
  await (await window.row('record-row', /Biuletyn/)).click();

  // A list of choices closes, the record stays.
  await window.find('record-form');
  await window.browser.executeScript(
    'document.querySelector(arguments[0]).focus()',
    '[data-testid="field-dpia-control"]',
  );
  await window.press(Key.ENTER);
  await window.becomes('field-dpia-control', 'aria-expanded', 'true');
  await window.press(Key.ESCAPE);
  await window.becomes('field-dpia-control', 'aria-expanded', 'false');
  await window.find('record-form');

  // Versions side by side lead back to the history, the history out of the record.
  await window.click('tab-history');
  await window.click('compare-open');
  await window.focusComesTo('data-testid', 'compare');
  await tabTo(window, 'compare-left');
  await window.press(Key.ESCAPE);
  await window.gone('compare');
  await window.focusComesTo('data-testid', 'compare-open');
  await window.press(Key.ESCAPE);
  await window.gone('record-pane');
  await window.focusComesTo('data-testid', 'record-list');

  // Screens that were opened from elsewhere.
  for (const [open, screen] of [
    [() => window.click('register-menu').then(() => window.click('import-open')), 'import-empty'],
    [() => window.click('nav-changes'), 'changes'],
  ]) {
    await window.find('register');
    await open();
    await window.find(screen);
    await window.press(Key.ESCAPE);
    await window.find('register');
  }
});

journey('who types faster than the list follows is not led elsewhere', async ({ start, vault }) => {
  const window = await start({ vault: await vault(), language: 'pl' });
  await window.unlock(PASSPHRASE);
  await window.find('today');
  await window.control('k');
  await window.focusComesTo('data-testid', 'palette-input');
  await window.press('archiwum udost', Key.ENTER);
  await window.says('record-title', /^Archiwum, udost/);
  await window.press(Key.ESCAPE);
  await window.gone('record-pane');
  await window.control('f');
  await window.focusComesTo('data-testid', 'register-search');
  await window.press('sygnalist', Key.ARROW_DOWN);
  await window.focusComesTo('data-testid', 'record-list');
  await window.count('record-row', 1);
  await window.press(Key.ENTER);
  await window.says('record-title', /sygnalist/);
});

/** Tab after Tab until that has the focus. */
async function tabTo(window, id, press = (key) => window.press(key)) {
  const passed = [];
  for (let step = 0; step < 40; step += 1) {
    await press(Key.TAB);
    const at = await window.focused('data-testid');
    if (at === id) return;
    passed.push(at);
  }
  assert.fail(`Tab does not lead to ${id}, but by ${passed.join(', ')}`);
}
