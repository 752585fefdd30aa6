// Files go into a record and are looked at there; a copy comes out as it went in.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, proves } from '../commands.mjs';
import { journey, Key } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;

journey(
  'a file is attached to a new record, looked at, taken off and brought back',
  async ({ folder, start, vault }) => {
    const demo = await vault();
    const [pdf, picture, copy] = ['umowa łąkowa.pdf', 'skan.png', 'kopia.pdf'].map((name) => join(folder, name));
    await writeFile(pdf, page('Umowa powierzenia'));
    await writeFile(picture, Buffer.from(PIXEL, 'base64'));
    const window = await start({ vault: demo, language: 'pl' });
    const chooses = (path) => writeFile(join(window.dialogs, 'answer'), path);
    await window.unlock(PASSPHRASE);

    // The record is not there yet: the files wait for its name.
    await window.click('nav-kind-system');
    await window.click('record-new');
    await chooses(pdf);
    await window.click('field-files-add');
    await window.find('files-waiting');
    await window.type('field-name-control', 'Szafa z umowami');
    await window.count('file', 1);
    await window.gone('files-waiting');
    await window.saved();
    const id = await window.attribute('record-pane', 'data-record');

    // What is typed stays when files come and go.
    await window.type('field-purpose-control', 'Umowy z dostawcami');
    await chooses(picture);
    await window.click('field-files-add');
    await window.count('file', 2);
    await window.saved();
    assert.equal(await window.value('field-purpose-control'), 'Umowy z dostawcami');

    // Looked at inside the window.
    const [paper, scan] = await window.all('file-open');
    await paper.click();
    await window.becomes('viewer-pages', 'data-drawn', '1');
    // Said for who cannot see the page.
    const [words] = await window.all('viewer-text');
    assert.match(await words.getAttribute('textContent'), /Umowa powierzenia/);
    await window.press(Key.ESCAPE);
    await window.gone('viewer');
    await scan.click();
    await window.find('viewer-picture');
    await window.press(Key.ESCAPE);
    await window.gone('viewer');

    // A copy is the same, byte for byte; another program gets one that the person was told of.
    await chooses(copy);
    await (await window.all('file-save'))[0].click();
    await window.find('file-told');
    assert.deepEqual(await readFile(copy), await readFile(pdf));
    await window.press(Key.ESCAPE);
    await window.gone('file-told');
    await (await window.all('file-outside'))[0].click();
    await window.click('outside-confirm');
    await window.gone('outside-dialog');
    const [opened] = await window.opened();
    assert.deepEqual(await readFile(opened), await readFile(pdf));

    // Taken off, and brought back.
    await (await window.all('file-remove'))[1].click();
    await window.count('file', 1);
    await window.click('undo');
    await window.count('file', 2);
    await window.lock();
    await assert.rejects(readFile(opened), 'what another program opened is gone with the lock');

    const { value } = await ask(['show', demo, id]);
    assert.deepEqual(
      value.files.map(({ name, media }) => [name, media]),
      [
        ['umowa łąkowa.pdf', 'application/pdf'],
        ['skan.png', 'image/png'],
      ],
    );
    await proves(demo);
  },
);

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The smallest PDF that says something. */
function page(words) {
  const text = `BT /F1 24 Tf 20 100 Td (${words}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let out = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = out.length;
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${out}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
}
