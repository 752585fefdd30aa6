// The command line on the same vault: the second witness of every journey.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs `tabularium` and gives its exit code, standard output and standard error. */
export function tabularium(args, { passphrase = process.env.DEMO_PASSPHRASE, language = 'en' } = {}) {
  const env = { ...process.env, TABULARIUM_PASSPHRASE: passphrase };
  return new Promise((resolve) => {
    execFile(
      process.env.TABULARIUM,
      ['--lang', language, ...args],
      { env, maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        resolve({ code: error ? error.code : 0, stdout, stderr });
      },
    );
  });
}

/** The answer as JSON; the command must succeed. */
export async function ask(args, options) {
  const { code, stdout, stderr } = await tabularium([...args, '--json'], options);
  assert.equal(code, 0, `tabularium ${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Waits until the vault is free: the window that had it is gone. */
export async function free(vault) {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    if ((await tabularium(['info', vault])).code === 0) return;
    await pause(250);
  }
  assert.fail('the vault stays in use');
}

/** The log of the vault holds, from the first entry to the last. */
export async function proves(what, options) {
  const { code, stdout, stderr } = await tabularium(['verify', what], options);
  assert.equal(code, 0, `${stdout}${stderr}`);
}
