// From an empty folder to a pack that proves itself, as a data protection officer does it on the first day.
import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, proves, tabularium } from '../commands.mjs';
import { journey } from '../harness.mjs';

const PASSPHRASE = 'żółta łódka na Wiśle 1998';

journey('the first day: a vault, its facility, activities, a map and a pack', async ({ folder, start }) => {
  const vault = join(folder, 'łąkowa.tabularium');
  const pdf = join(folder, 'paczka.pdf');
  const window = await start({ language: 'pl' });
  await window.find('welcome');

  // What is missing is told before anything is made.
  await window.click('vault-create');
  await window.type('create-facility', 'Przychodnia Łąkowa');
  await window.type('create-operator', 'Anna Żuk');
  await window.type('create-path', vault);
  await window.type('create-passphrase', 'kot');
  await window.click('create-do');
  await window.focusComesTo('data-testid', 'create-passphrase');
  await assert.rejects(access(vault));

  await window.type('create-passphrase', PASSPHRASE);
  await window.type('create-again', PASSPHRASE);
  await window.click('create-do');

  // The recovery key is let go only once it stands on paper.
  const key = await window.attribute('recovery-key', 'data-key');
  assert.match(key, /^([0-9A-Z]{6}-){5}[0-9A-Z]{6}$/);
  assert.equal(await (await window.find('recovery-done')).isEnabled(), false);
  for (const box of await window.all('recovery-group'))
    await box.sendKeys(key.split('-')[Number(await box.getAttribute('data-group'))]);
  await window.click('recovery-done');

  // The facility's form is open; what is typed is saved by itself.
  await window.find('field-address-control');
  assert.equal(await window.value('field-name-control'), 'Przychodnia Łąkowa');
  await window.type('field-address-control', 'ul. Łąkowa 4, 90-562 Łódź');
  await window.type('field-dpo_name-control', 'Anna Żuk');
  await window.type('field-dpo_email-control', 'iod@lakowa.example');
  await window.saved();

  // Two activities from the library, with the measures and the period that they name.
  await window.click('guide-starters');
  await window.tick('starter-1');
  await window.tick('starter-3');
  await window.click('starter-pick');
  await window.count('record-row', 2);

  // The first map: an answer is drawn.
  await window.click('guide-maps');
  const open = await window.text('map-open-questions');
  await window.tick('field-channels-phone');
  await window.tick('field-channels-in_person');
  await window.saved();
  await window.says('map-svg', /./);
  await window.says('map-open-questions', new RegExp(`^(?!${open}$)`));

  // The pack, opened from the window.
  await window.click('guide-pack');
  await window.type('pack-path', pdf);
  await window.click('pack-export');
  await window.find('pack-made');
  assert.equal(await window.attribute('pack-made', 'data-path'), pdf);
  await window.click('pack-open');
  await window.browser.wait(async () => (await window.opened()).includes(pdf), 15_000, 'the PDF is not opened');
  await window.gone('guide');

  // The same by the command line, from outside.
  await window.lock();
  const asOwner = { passphrase: PASSPHRASE };
  await proves(vault, asOwner);
  await proves(pdf, asOwner);
  const info = await ask(['info', vault], asOwner);
  assert.equal(info.facility, 'Przychodnia Łąkowa');
  assert.equal(info.operator, 'Anna Żuk');
  assert.deepEqual(
    info.counts
      .filter(({ kind }) => ['facility', 'activity', 'system', 'map'].includes(kind))
      .map(({ kind, count }) => [kind, count]),
    [
      ['facility', 1],
      ['activity', 2],
      ['system', 0],
      ['map', 1],
    ],
  );
  const [facility] = (await ask(['list', vault, 'facility'], asOwner)).rows;
  const { value } = await ask(['show', vault, facility.id], asOwner);
  assert.equal(value.address, 'ul. Łąkowa 4, 90-562 Łódź');
  const [map] = (await ask(['list', vault, 'map'], asOwner)).rows;
  assert.deepEqual((await ask(['show', vault, map.id], asOwner)).value.channels, ['phone', 'in_person']);

  // Years later the passphrase is forgotten, and the paper with the key is in the safe.
  await window.type('unlock-secret', key.toLowerCase());
  await window.click('unlock-open');
  await window.says('keys-recovered', /kluczem odzyskiwania/);
  await window.click('nav-today');
  await window.says('today', /Łąkowa|Anna Żuk/);
  await window.lock();
  assert.equal((await tabularium(['info', vault], { passphrase: key })).code, 0);
});
