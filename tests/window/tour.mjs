// Every screen of the window, in an order in which a person could see them. Whoever walks it looks at each.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Key } from './harness.mjs';
import { around, ownFields, tables } from './tour-records.mjs';

const SCREENS = new URL('../../docs/pictures', import.meta.url).pathname;
const PASSPHRASE = 'żółta łódka na Wiśle 1998';

/** The first minutes: no vault yet, then an empty one. */
export async function beginning(window, { folder, theme, look }) {
  await window.find('welcome');
  await wear(window, theme);
  await look('welcome');
  await window.click('vault-restore');
  await window.find('restore');
  await look('restore');
  await window.click('restore-back');
  await window.click('vault-create');
  await window.type('create-facility', 'Przychodnia Łąkowa');
  await window.type('create-operator', 'Anna Żuk');
  await window.type('create-path', join(folder, `łąkowa-${Date.now()}.tabularium`));
  await window.type('create-passphrase', 'kot');
  await window.click('create-do');
  await look('create-wrong');
  await window.type('create-passphrase', PASSPHRASE);
  await window.type('create-again', PASSPHRASE);
  await look('create');
  await window.click('create-do');
  await window.find('recovery');
  await look('recovery-key');
  const key = await window.attribute('recovery-key', 'data-key');
  for (const box of await window.all('recovery-group'))
    await box.sendKeys(key.split('-')[Number(await box.getAttribute('data-group'))]);
  await window.click('recovery-done');
  await window.find('field-address-control');
  await wear(window, theme);
  await window.click('nav-facility');
  await window.find('field-address-control');
  await look('facility-new');
  await window.click('nav-today');
  await look('today-new');
  await window.click('nav-kind-activity');
  await window.find('register-empty');
  await look('register-empty');
  await window.click('nav-maps');
  await window.find('map-svg');
  await look('map-unanswered');
}

/** The demo vault from the lock to the pack. */
export async function everyday(window, { folder, theme, look }) {
  await window.find('unlock');
  await wear(window, theme);
  await look('unlock');
  await window.type('unlock-secret', 'not it');
  await window.click('unlock-open');
  await window.find('unlock-wrong');
  await look('unlock-wrong');
  await window.unlock(process.env.DEMO_PASSPHRASE);
  await wear(window, theme);
  await look('settings');
  await ownFields(window, { look });
  await window.click('nav-today');
  await look('today');

  await window.click('nav-facility');
  await window.find('field-address-control');
  await look('facility');
  await window.click('nav-kind-activity');
  await window.row('record-row', /Rejestracja pacjent/);
  await look('activities');
  await window.type('register-search', 'qqq');
  await window.find('register-nothing-found');
  await look('nothing-found');
  await window.type('register-search', '');
  await tables(window, { look });
  await (await window.row('record-row', /Biuletyn/)).click();
  await window.find('gaps');
  await look('activity');
  await window.click('gap');
  await window.press('31.02.2025', Key.TAB);
  await window.becomes('record-save-state', 'data-state', 'blocked');
  await look('activity-wrong');
  await window.type('field-processors-0-contract_on-control', '28.02.2025');
  await window.saved();
  await around(window, { look });
  await window.click('tab-form');
  await window.click('record-end');
  await window.find('end-dialog');
  await look('end');
  await window.press(Key.ESCAPE);
  await window.gone('end-dialog');
  await window.click('record-close');
  await window.click('record-new');
  await window.find('new-waiting');
  await look('activity-new');
  await window.click('new-discard');
  await window.click('nav-kind-system');
  await window.row('record-row', /Gabinet\+/);
  await look('systems');
  await (await window.row('record-row', /Gabinet\+/)).click();
  await window.find('record-form');
  await look('system');
  await writeFile(join(window.dialogs, 'answer'), join(SCREENS, 'register.png'));
  await window.click('field-files-add');
  await window.find('file');
  await look('files');
  await window.click('file-open');
  await window.find('viewer-picture');
  await look('viewer');
  await window.press(Key.ESCAPE);
  await window.gone('viewer');
  await window.click('file-outside');
  await window.find('outside-dialog');
  await look('outside');
  await window.press(Key.ESCAPE);
  await window.gone('outside-dialog');
  await window.click('record-close');
  await window.click('register-menu');
  await window.find('import-open');
  await look('register-menu');
  await window.click('export-open');
  await window.find('export-dialog');
  await look('export');
  await window.press(Key.ESCAPE);
  await window.gone('export-dialog');
  await window.click('register-menu');
  await window.click('list-paper-open');
  await window.find('list-paper-dialog');
  await look('list-paper');
  await writeFile(join(window.dialogs, 'answer'), join(folder, `list-${theme}.pdf`));
  await window.click('list-paper-do');
  await window.find('list-paper-do-made');
  await look('list-paper-made');
  await window.press(Key.ESCAPE);
  await window.gone('list-paper-dialog');
  await window.click('register-menu');
  await window.click('import-open');
  await window.find('import-empty');
  await look('import-empty');
  const foreign = join(folder, 'foreign.csv');
  await writeFile(foreign, 'Nazwa zasobu;Do czego służy;Pokój\nRejestrator;Nagrania rozmów;12\n;Bez nazwy;3\n');
  await writeFile(join(window.dialogs, 'answer'), foreign);
  await window.click('import-choose');
  await window.find('import-counts');
  await window.becomes('import', 'data-state', 'idle');
  await look('import');
  await writeFile(join(window.dialogs, 'answer'), '');
  await window.click('import-close');
  await window.click('nav-starters');
  await window.find('starter-1');
  await look('starters');

  await window.click('nav-maps');
  for (const path of ['registration', 'consultation', 'archive']) {
    await window.click(`map-tab-${path}`);
    await window.becomes(`map-tab-${path}`, 'aria-selected', 'true');
    await window.find('map-svg');
    await look(`map-${path}`);
  }
  await window.click('map-questions-toggle');
  await window.find('map-questions');
  await look('map-questions');
  await window.click('map-questions-toggle');
  await window.click('map-text-toggle');
  await window.find('map-sentences');
  await look('map-text');

  await window.click('nav-evidence');
  await window.find('entry-row');
  await look('evidence');
  await window.click('verify');
  await window.find('verdict');
  await look('verdict');
  await (await window.all('entry-row'))[1].click();
  await window.find('entry-detail');
  await look('entry');
  await window.click('checkpoint-open');
  await window.find('checkpoint');
  await look('checkpoint');
  await window.press(Key.ESCAPE);
  await window.gone('checkpoint');
  await window.click('evidence-tab-anchors');
  await window.find('anchor-covered');
  await look('anchors');
  await window.click('evidence-tab-log');
  await window.click('evidence-manual');
  await window.find('manual-page');
  await look('manual');
  await window.click('manual-verdicts');
  await look('manual-verdicts');

  await window.click('nav-backups');
  await window.find('backup-none');
  await look('backups');

  await window.click('nav-packs');
  await window.find('pack-path');
  await look('packs');
  await window.type('pack-path', join(folder, `pack-${theme}.pdf`));
  await window.click('pack-export');
  await window.find('pack-made');
  await look('pack-made');

  await window.click('palette-open');
  await window.type('palette-input', 'wizyt');
  await window.row('palette-item', /Wizyty domowe/);
  await look('palette');
  await window.press(Key.ESCAPE);
  await window.gone('palette');
  await window.click('palette-open');
  await window.type('palette-input', 'wizyt');
  // What is found pushes the last line down: a click before it is there would miss it.
  await window.row('palette-item', /Wizyty domowe/);
  const whole = await window.row('palette-item', /Wyszukiwanie|Search/);
  await window.still(whole);
  await whole.click();
  await window.row('search-hit', /Wizyty domowe/);
  await window.find('search-kind-all');
  await look('search');
  await window.type('everything-search', 'qqq');
  await window.find('search-none');
  await look('search-none');
  await window.click('nav-changes');
  await window.click('changes-year');
  await window.find('changed-record');
  await look('changes');
  await window.click('vault-menu');
  await window.click('menu-past');
  await window.find('past-dialog');
  await look('past');
  await window.click('past-last-pack');
  await window.gone('past-dialog');
  await window.find('past-banner');
  await window.click('nav-kind-activity');
  await (await window.row('record-row', /Biuletyn/)).click();
  await window.find('record-form');
  await look('past-record');
  await window.click('record-close');
  await window.row('record-row', /Biuletyn/);
  await look('past-register');
  await writeFile(join(window.dialogs, 'answer'), join(folder, `list-past-${theme}.pdf`));
  await window.click('register-menu');
  await window.click('list-paper-open');
  await window.click('list-paper-do');
  await window.find('list-paper-do-made');
  await look('past-list-paper');
  await window.press(Key.ESCAPE);
  await window.gone('list-paper-dialog');
  await window.click('past-back');
  await window.gone('past-banner');
  await window.click('vault-menu');
  await window.find('menu-lock');
  await look('menu');
  await window.press(Key.ESCAPE);
  await window.gone('menu-lock');
  await window.click('nav-today');
  await window.press('?');
  await window.find('shortcuts');
  await look('shortcuts');
  await window.press(Key.ESCAPE);
  await window.gone('shortcuts');
}

/** Puts the colours on: at the gate as the desktop has them, inside by the settings. */
async function wear(window, theme) {
  if ((await window.all('frame')).length === 0) {
    await window.browser.executeScript('document.documentElement.dataset.theme = arguments[0]', theme);
    return;
  }
  await window.click('nav-settings');
  await window.tick(`theme-${theme}`);
  await window.browser.wait(
    async () => (await window.browser.executeScript('return document.documentElement.dataset.theme')) === theme,
    15_000,
  );
}
