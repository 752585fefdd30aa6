// Records lead to each other: linked from any register, made in passing, copied; and a register gets a field of the DPO's own.
import assert from 'node:assert/strict';
import { ask, proves } from '../commands.mjs';
import { journey, Key } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;

journey(
  'a task is tied to records of two registers, one of them made in passing, and copied',
  async ({ start, vault }) => {
    const demo = await vault();
    const window = await start({ vault: demo, language: 'pl' });
    await window.unlock(PASSPHRASE);

    await window.click('palette-open');
    await window.type('palette-input', 'nowy wpis zadanie');
    await (await window.row('palette-item', /Nowy wpis: Zadanie/)).click();
    await window.type('field-name-control', 'Przejrzeć uprawnienia');
    await window.saved();

    await window.type('field-about-control', 'gabinet');
    await (await window.row('field-about-option', /Gabinet\+/)).click();
    await window.count('field-about-link', 1);
    await window.type('field-about-control', 'Drukarka etykiet');
    await window.click('field-about-make');
    await window.click('field-about-make-system');
    await window.count('field-about-link', 2);
    await window.saved();
    const task = await window.attribute('record-pane', 'data-record');

    // Along the links by keyboard: one is taken away, the other opened.
    await window.press(Key.ARROW_LEFT);
    await window.press(Key.ARROW_LEFT);
    await window.press(Key.BACK_SPACE);
    await window.count('field-about-link', 1);
    await window.saved();
    await window.press(Key.ENTER);
    await window.says('record-title', /Drukarka etykiet/);

    // There the task is found again, and there is a copy of it.
    await (await window.row('linked-from', /Przejrzeć uprawnienia/)).click();
    await window.says('record-title', /Przejrzeć uprawnienia/);
    await window.click('record-duplicate');
    await window.browser.wait(async () => (await window.attribute('record-pane', 'data-record')) !== task, 15_000);
    const copy = await window.attribute('record-pane', 'data-record');
    await window.lock();

    // One after the other: the vault has one holder at a time.
    const one = await ask(['show', demo, task]);
    const other = await ask(['show', demo, copy]);
    assert.equal(one.value.about.length, 1);
    assert.deepEqual(other.value.about, one.value.about);
    await proves(demo);
  },
);

journey('a field of one’s own stands in the form of its register at once', async ({ start, vault }) => {
  const demo = await vault();
  const window = await start({ vault: demo, language: 'pl' });
  await window.unlock(PASSPHRASE);
  await window.click('nav-settings');
  await window.click('own-field-new');
  // The new form takes the focus by itself; a list opened before that would close again.
  await window.focusComesTo('data-path', 'for_kind');
  // Where pictures come late, the list that closed must not stand before what it covered.
  await window.browser.executeScript(`
    const soon = requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (draw) => setTimeout(() => soon(draw), 250);
  `);
  await window.choose('field-for_kind-control', 'system');
  await window.says('field-for_kind-control', /Wykaz zasobów/);
  await window.type('field-label_pl-control', 'Numer inwentarzowy');
  await window.type('field-label_en-control', 'Inventory number');
  await window.choose('field-shape-control', 'line');
  await window.saved();

  await window.click('nav-kind-system');
  await (await window.row('record-row', /Gabinet\+/)).click();
  await window.type('field-own_numer_inwentarzowy-control', 'ST/7');
  await window.saved();
  const id = await window.attribute('record-pane', 'data-record');

  // Ended, it holds what it held until that is taken out.
  await window.click('nav-settings');
  await (await window.row('own-field', /Numer inwentarzowy/)).click();
  await window.click('record-end');
  await window.type('end-why', 'Numery są w księdze środków trwałych');
  await window.click('end-confirm');
  await window.find('record-ended');
  await window.click('nav-kind-system');
  await (await window.row('record-row', /Gabinet\+/)).click();
  await window.says('field-own_numer_inwentarzowy', /ST\/7/);
  await window.click('field-own_numer_inwentarzowy-take-out');
  await window.gone('field-own_numer_inwentarzowy');
  await window.saved();
  await window.lock();

  assert.equal((await ask(['show', demo, id])).value.own_numer_inwentarzowy, undefined);
  await proves(demo);
});
