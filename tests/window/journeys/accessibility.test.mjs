// Every screen against WCAG 2.1 AA, in both languages and both themes; and with text twice as large.
import assert from 'node:assert/strict';
import { journey } from '../harness.mjs';
import { beginning, everyday } from '../tour.mjs';

/** The walk sees every screen, and axe looks at each twice. */
const minutes = 10;

for (const language of ['en', 'pl'])
  for (const walk of [beginning, everyday])
    journey(
      `every screen can be perceived and operated (${language}, ${walk.name})`,
      async ({ folder, start, vault }) => {
        const found = [];
        const window = await start({ language, vault: walk === everyday ? await vault() : undefined });
        const look = async (screen) => {
          await window.settled();
          for (const violation of await window.axe()) found.push(`${screen}: ${violation}`);
          // In the dark only the colours differ.
          await window.browser.executeScript('document.documentElement.dataset.theme = "dark"');
          await window.settled();
          for (const violation of await window.axe('color-contrast')) found.push(`${screen}, dark: ${violation}`);
          await window.browser.executeScript('document.documentElement.dataset.theme = "light"');
        };
        await walk(window, { folder, theme: 'light', look });
        assert.deepEqual(found, []);
      },
      { minutes },
    );

journey(
  'with text twice as large nothing lies beside the window',
  async ({ folder, start, vault }) => {
    const window = await start({ language: 'pl', vault: await vault() });
    const found = [];
    const look = async (screen) => {
      const usual = await width(window);
      while ((await width(window)) > usual / 2) await zoom(window, '+');
      await window.settled();
      const over = await window.browser.executeScript(
        'return document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      if (over > 0) found.push(`${screen}: ${over} px too wide`);
      // WebDriver points beside what it means while the text is large.
      while ((await width(window)) < usual) await zoom(window, '-');
      await window.settled();
    };
    await everyday(window, { folder, theme: 'light', look });
    assert.deepEqual(found, []);
  },
  { minutes },
);

async function zoom(window, key) {
  const before = await width(window);
  await window.control(key);
  await window.browser.wait(async () => (await width(window)) !== before, 5_000, `Ctrl and ${key} do nothing`);
}

function width(window) {
  return window.browser.executeScript('return window.innerWidth');
}
