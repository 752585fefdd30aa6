// What opens the vault is changed: the passphrase, the recovery key, the data key behind both.
import { journey } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;
const OTHER = 'żółta łódka na Wiśle 1998';

/** The key on screen, typed back as from a sheet. */
async function writeDown(window) {
  const key = await window.attribute('recovery-key', 'data-key');
  for (const box of await window.all('recovery-group'))
    await box.sendKeys(key.split('-')[Number(await box.getAttribute('data-group'))]);
  await window.click('recovery-done');
  return key;
}

journey('another passphrase, another recovery key, another data key', async ({ start, vault }) => {
  const demo = await vault();
  const window = await start({ vault: demo, language: 'pl' });
  await window.unlock(PASSPHRASE);
  await window.click('nav-settings');

  await window.click('keys-passphrase');
  await window.type('passphrase-now', 'nie to hasło');
  await window.type('passphrase-new', 'Przychodnia2026');
  await window.says('passphrase-strength', /Słabe/);
  await window.type('passphrase-new', OTHER);
  await window.says('passphrase-strength', /Mocne/);
  await window.type('passphrase-again', OTHER);
  await window.click('passphrase-change');
  await window.says('passphrase-failed', /hasło/i);
  await window.type('passphrase-now', PASSPHRASE);
  await window.click('passphrase-change');
  await window.says('keys-done', /Hasło zmieniono/);

  // The new key opens nothing before it is on paper and confirmed.
  await window.click('keys-recovery');
  await writeDown(window);
  await window.says('new-key-dialog', /Dopóki nie potwierdzisz/);
  await window.type('new-key-secret', PASSPHRASE);
  await window.click('new-key-do');
  await window.says('new-key-failed', /hasło/i);
  await window.type('new-key-secret', OTHER);
  await window.click('new-key-do');
  await window.says('keys-done', /Klucz odzyskiwania wymieniono/);

  await window.click('keys-data');
  const key = await writeDown(window);
  await window.type('new-key-secret', OTHER);
  await window.click('new-key-do');
  await window.says('keys-done', /nowym kluczem danych/);

  // Locked and opened with the paper: the next passphrase is asked for at once.
  await window.control('l');
  await window.type('unlock-secret', key);
  await window.click('unlock-open');
  await window.says('keys-recovered', /kluczem odzyskiwania/);
  await window.click('nav-evidence');
  await window.row('entry-row', /Zaszyfrowano wszystko nowym kluczem danych/);

  await window.click('nav-settings');
  await window.click('keys-manual');
  await window.says('manual-page', /Klucze: co otwiera sejf/);
});
