// The window works where there is no network, and does not so much as try to reach one.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { proves } from '../commands.mjs';
import { journey } from '../harness.mjs';

const run = promisify(execFile);
const OFFLINE = new URL('../offline.mjs', import.meta.url).pathname;

journey('the window needs no network and opens no connection', async ({ folder, vault, t }) => {
  const demo = await vault();
  const story = ['dbus-run-session', '--', process.execPath, OFFLINE, folder, demo];

  // A network of its own with nothing but the loopback, over which the test itself drives the window.
  const root = process.getuid() === 0 ? [] : ['--map-root-user'];
  const jail = ['unshare', '--net', ...root, 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  const jailed = await run(jail[0], [...jail.slice(1), 'true']).then(
    () => true,
    () => false,
  );
  if (!jailed) t.diagnostic('this machine allows no network namespaces: connections are only counted');
  const [command, ...args] = jailed ? [...jail, ...story] : story;
  await run(command, args, { maxBuffer: 1 << 26 });
  const seen = JSON.parse(await readFile(join(folder, 'seen.json'), 'utf8'));
  assert.match(seen.today, /Today/);
  assert.match(seen.verdict, /[Ii]ntact/);
  await proves(join(folder, 'offline.pdf'));
  await proves(demo);

  // The window system and the session bus are reached over local sockets; beyond these only whoever drives this test.
  const calls = (await readFile(join(folder, 'trace'), 'utf8')).split('\n');
  const [address, port] = (await readFile(join(folder, 'driver'), 'utf8')).split(':');
  const driver = `sin_port=htons(${port}), sin_addr=inet_addr("${address}")`;
  assert.ok(calls.some((call) => call.includes('AF_UNIX')));
  assert.deepEqual(
    calls.filter((call) => /AF_INET6?\b/.test(call) && !call.includes(driver)),
    [],
  );
});
