// Who gets in, what a locked window shows, and what the program remembers.
import assert from 'node:assert/strict';
import { ask, free, proves, tabularium } from '../commands.mjs';
import { closeWindow } from '../desktop.mjs';
import { journey, Key } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;

journey('a wrong passphrase, a second opener and a locked window', async ({ folder, start, vault }) => {
  const demo = await vault();
  const titles = (await ask(['list', demo, 'activity'])).rows.map((row) => row.title);
  const window = await start({ vault: demo, language: 'pl' });

  // Wrong: told at the field, which is ready for another try.
  await window.type('unlock-secret', 'nie to hasło');
  await window.click('unlock-open');
  await window.says('unlock-wrong', /hasło/i);
  await window.focusComesTo('data-testid', 'unlock-secret');
  await window.press(PASSPHRASE, Key.ENTER);
  await window.find('frame');
  await window.click('nav-kind-activity');
  await window.row('record-row', new RegExp(titles[0].slice(0, 20)));

  // A second one is told who has it, at the command line and at a second window.
  const { code, stderr } = await tabularium(['info', demo], { language: 'pl' });
  assert.equal(code, 3);
  assert.match(stderr, /otwart|używan/i);
  const second = await start({ folder, vault: demo, language: 'pl' });
  await second.type('unlock-secret', PASSPHRASE);
  await second.click('unlock-open');
  await second.says('unlock-failure', /otwart|używan/i);
  await second.close();

  // Locked: nothing of the content is left in the window.
  await window.control('l');
  await window.find('unlock');
  const page = await window.browser.getPageSource();
  for (const title of titles) assert.ok(!page.includes(title), `the locked window still holds “${title}”`);
  assert.ok(!page.includes('Lipow'), 'the locked window still names the facility');
  assert.equal((await tabularium(['info', demo])).code, 0);
});

journey('language, colours and size outlive the program; closing loses no text', async ({ start, vault }) => {
  const demo = await vault();
  const first = await start({ vault: demo });
  await first.unlock(PASSPHRASE);
  await first.click('nav-settings');
  await first.tick('language-pl');
  await first.says('settings', /Język/);
  await first.tick('theme-dark');
  await first.browser.wait(async () => (await look(first))[1] === 'dark', 15_000);
  await first.browser.manage().window().setRect({ width: 1120, height: 760 });

  // The close button while a word is still on its way: it is saved before the window goes.
  await first.click('nav-facility');
  await first.find('field-notes-control');
  await first.type('field-notes-control', 'Przegląd u kierownika 24 listopada');
  await closeWindow('Tabularium');
  await free(demo);
  const [facility] = (await ask(['list', demo, 'facility'])).rows;
  assert.equal((await ask(['show', demo, facility.id])).value.notes, 'Przegląd u kierownika 24 listopada');
  await first.close();

  // Started without a vault: the last one is offered.
  const again = await start();
  await again.find('unlock');
  assert.deepEqual(await look(again), ['pl', 'dark']);
  const size = await again.browser.executeScript('return [window.innerWidth, window.innerHeight]');
  assert.deepEqual(size, [1120, 760]);
  await again.unlock(PASSPHRASE);
  await again.says('today', /Dzisiaj|Dziś/);
  await again.lock();
  await proves(demo);
});

function look(window) {
  return window.browser.executeScript('return [document.documentElement.lang, document.documentElement.dataset.theme]');
}
