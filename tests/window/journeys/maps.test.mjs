// The three maps are drawn from the records, and lead back to them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, proves, tabularium } from '../commands.mjs';
import { By, journey, Key } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;

journey('an answer changes the drawing; its places lead to their records', async ({ folder, start, vault }) => {
  const demo = await vault();
  const window = await start({ vault: demo });
  await window.unlock(PASSPHRASE);
  await window.click('nav-maps');

  // Three drawings, each of its own.
  const drawings = new Set();
  for (const path of ['archive', 'consultation', 'registration']) {
    await window.click(`map-tab-${path}`);
    await window.becomes(`map-tab-${path}`, 'aria-selected', 'true');
    drawings.add(await drawing(window));
  }
  assert.equal(drawings.size, 3);

  // Answered: fewer questions are open, and it is drawn.
  await window.click('map-questions-toggle');
  const before = await drawing(window);
  await window.choose('field-phone_recording-control', 'no');
  await window.saved();
  await window.browser.wait(async () => (await drawing(window)) !== before, 15_000, 'the drawing stays as it was');
  assert.match(await window.text('map-open-questions'), /1/);

  // The same in words, for those who do not see it.
  await window.click('map-text-toggle');
  const sentences = await (await window.find('map-sentences')).findElements(By.css('li'));
  const words = await Promise.all(sentences.map((sentence) => sentence.getText()));
  assert.ok(words.length > 5);
  await window.click('map-text-toggle');

  // A place of the drawing is reached with Tab and followed with Enter.
  await window.click('map-fit');
  let record = null;
  for (let step = 0; step < 80 && !record; step += 1) {
    await window.press(Key.TAB);
    record = (await window.focused('data-field')) === null ? await window.focused('data-record') : null;
  }
  assert.ok(record, 'no place of the drawing takes the focus');
  await window.press(Key.ENTER);
  await window.becomes('record-pane', 'data-record', record);

  await window.lock();
  assert.equal((await ask(['show', demo, record])).id, record);
  const file = join(folder, 'map.json');
  const { code } = await tabularium(['map', demo, 'registration', file, '--format', 'json']);
  assert.equal(code, 0);
  const { flows } = JSON.parse(await readFile(file, 'utf8'));
  assert.deepEqual(
    flows.map((flow) => flow.sentence),
    words.slice(0, flows.length),
  );
  await proves(demo);
});

async function drawing(window) {
  const board = await window.find('map-svg');
  return (await board.findElement(By.css('svg'))).getAttribute('innerHTML');
}
