// What was said of somebody is erased for good: asked about, with what goes and the backups that still have it, and shown as erased.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ask, free, proves } from '../commands.mjs';
import { journey } from '../harness.mjs';

const PASSPHRASE = process.env.DEMO_PASSPHRASE;
const GROUND = {
  pl: 'Art. 17 ust. 1 lit. a RODO: dane nie są już niezbędne do celu',
  en: 'GDPR Art. 17(1)(a): no longer needed for the purpose',
};

for (const language of ['pl', 'en']) {
  journey(
    `a person is erased from the register, the history and the log (${language})`,
    async ({ start, vault, folder }) => {
      const path = await vault();
      await ask(['backup', path, join(folder, 'przed.tabularium-backup')]);
      const window = await start({ vault: path, language });
      await window.unlock(PASSPHRASE);
      await window.click('nav-kind-person');
      await (await window.row('record-row', /./)).click();
      await window.find('record-form');
      const id = await window.attribute('record-pane', 'data-record');
      const title = await window.text('record-title');

      await window.click('tab-history');
      await window.click('erase-open');
      await window.find('erase-preview');
      await window.says('erase-backups', /przed\.tabularium-backup/);
      assert.deepEqual(await window.axe(), []);
      // Without a reason nothing goes.
      await window.click('erase-do');
      await window.find('erase-problem');
      await window.choose('erase-ground', GROUND[language]);
      await window.click('erase-do');
      await window.find('erase-done');
      await window.says('erase-backups', /przed\.tabularium-backup/);
      await window.click('erase-close');
      await window.find('history-erased');
      await window.click('tab-form');
      await window.find('record-erased');
      assert.notEqual(await window.text('record-title'), title);
      await window.lock();
      await free(path);

      const shown = await ask(['show', path, id]);
      assert.deepEqual([shown.value, shown.ended], [{}, true]);
      await proves(path);
      assert.equal((await ask(['verify', path])).erased, 1);
    },
  );
}
