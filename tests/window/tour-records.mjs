// The part of the tour that is about registers and their records: tables, versions, everything about one, fields of one's own.
import { Key } from './harness.mjs';

/** The table of activities: what it shows, and many of its records at once. */
export async function tables(window, { look }) {
  await window.click('nav-kind-activity');
  await window.row('record-row', /Biuletyn/);
  await window.click('filter-add');
  await window.find('filter-field');
  await look('filter-fields');
  await window.click('filter-field-purposes/legal_basis');
  await window.tick('filter-value-6_1_c');
  await look('filter');
  await window.click('filter-take');
  await window.find('filter-chip');
  await window.click('filter-add');
  await window.click('filter-field-name');
  await window.choose('filter-op', 'filled');
  await window.click('filter-take');
  await window.count('filter-chip', 2);
  await look('filter-chips');
  await window.click('columns-open');
  await window.find('columns-box');
  await look('columns');
  await window.press(Key.ESCAPE);
  await window.gone('columns-box');
  await window.click('views-open');
  await window.click('view-keep');
  await window.type('view-name', 'Na podstawie przepisu prawa');
  await look('view-dialog');
  await window.click('view-save');
  await window.gone('view-dialog');
  await window.click('views-open');
  await window.find('view-remove');
  await look('views');
  await window.click('view-all');
  await window.gone('filter-chip');

  await window.row('record-row', /Biuletyn/);
  for (const mark of (await window.all('mark')).slice(0, 3)) await mark.click();
  await window.find('bulk-bar');
  await look('bulk-bar');
  await window.click('bulk-edit');
  await window.find('bulk-dialog');
  await look('bulk-new');
  await window.choose('bulk-field', 'unit');
  await window.find('bulk-value');
  await look('bulk');
  await window.press(Key.ESCAPE);
  await window.gone('bulk-dialog');
  await window.click('bulk-end');
  await window.find('end-many-dialog');
  await look('bulk-end');
  await window.press(Key.ESCAPE);
  await window.gone('end-many-dialog');
  await window.click('mark-none');
  await window.gone('bulk-bar');
}

/** The record on screen: its versions side by side, and everything about it. */
export async function around(window, { look }) {
  await window.click('tab-history');
  await window.find('history-version');
  await look('history');
  await window.click('compare-open');
  await window.find('compare-left');
  await look('compare');
  await window.click('compare-all');
  await window.becomes('compare-all', 'aria-pressed', 'true');
  await look('compare-all');
  await window.click('compare-close');
  await window.click('tab-about');
  await window.find('dossier-export');
  await look('dossier');
}

/** The settings: a field of the DPO's own is made there and listed. */
export async function ownFields(window, { look }) {
  await window.click('nav-settings');
  await window.click('own-field-new');
  await window.focusComesTo('data-path', 'for_kind');
  await look('own-field-new');
  await window.choose('field-for_kind-control', 'system');
  await window.type('field-label_pl-control', 'Numer inwentarzowy');
  await window.type('field-label_en-control', 'Inventory number');
  await window.choose('field-shape-control', 'line');
  await window.saved();
  await look('own-field');
  await window.click('nav-settings');
  await window.find('own-field');
  await window.browser.executeScript(
    'document.querySelector(arguments[0]).scrollIntoView({ block: "end" })',
    '[data-testid="own-fields"]',
  );
  await look('settings-own-fields');
}
