// The story of `journeys/no-network.test.mjs`, run by it where there is no network: writes down what the window showed.
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { open } from './harness.mjs';

const [folder, vault] = process.argv.slice(2);
const traced = join(folder, 'traced');
const driver = `printf %s "$WEBKIT_INSPECTOR_SERVER" > '${join(folder, 'driver')}'`;
const strace = `strace -f -qq -o '${join(folder, 'trace')}' -e trace=connect,sendto,sendmsg`;
await writeFile(traced, `#!/bin/sh\n${driver}\nexec ${strace} '${process.env.TABULARIUM_WINDOW}' "$@"\n`);
await chmod(traced, 0o755);

const window = await open({ folder, vault, binary: traced });
try {
  await window.unlock(process.env.DEMO_PASSPHRASE);
  const seen = { today: await window.text('today') };
  await window.click('nav-maps');
  await window.find('map-svg');
  await window.click('nav-evidence');
  await window.click('verify');
  seen.verdict = await window.text('verdict');
  await window.click('nav-packs');
  await window.type('pack-path', join(folder, 'offline.pdf'));
  await window.click('pack-export');
  await window.find('pack-made');
  await window.lock();
  await writeFile(join(folder, 'seen.json'), JSON.stringify(seen));
} finally {
  await window.close();
}
