// The real window, driven through WebKitWebDriver: starts it on a copy of the demo vault, finds things by
// `data-testid`, types, clicks, takes screenshots. No product code is replaced.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { By, Capabilities, Key, until, WebDriver } from 'selenium-webdriver';
import { Executor, HttpClient } from 'selenium-webdriver/http/index.js';

export { By, Key, until };

const WAIT = 15_000;

/** A folder that goes when the test ends. */
export async function scratch(test) {
  const folder = await mkdtemp(join(tmpdir(), 'tabularium-'));
  test?.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the demo vault, so that tests do not meet each other. */
export async function demoVault(folder) {
  const vault = join(folder, 'demo.tabularium');
  await cp(process.env.DEMO_VAULT, vault, { recursive: true });
  return vault;
}

/** Opens the window; `vault` is the folder to unlock, if any. */
export async function open({ folder, vault, test }) {
  const port = await freePort();
  const native = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, `--host=127.0.0.1`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      TAURI_WEBVIEW_AUTOMATION: 'true',
      WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${native}`,
      XDG_CONFIG_HOME: join(folder, 'config'),
      XDG_DATA_HOME: join(folder, 'data'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      HOME: folder,
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const stop = () => driver.kill();
  test?.after(stop);
  await reachable(port);
  const browser = WebDriver.createSession(
    new Executor(new HttpClient(`http://127.0.0.1:${port}`)),
    new Capabilities({
      'webkitgtk:browserOptions': { binary: process.env.TABULARIUM_WINDOW, args: vault ? [vault] : [] },
    }),
  );
  await browser.getSession();
  const window = new Window(browser, stop);
  test?.after(() => window.close());
  return window;
}

/** What a person does in the window. */
export class Window {
  constructor(browser, stop) {
    this.browser = browser;
    this.stop = stop;
  }

  /** The element with that test id, once it is visible. */
  async find(id) {
    const element = await this.browser.wait(until.elementLocated(By.css(`[data-testid="${id}"]`)), WAIT, `no ${id}`);
    await this.browser.wait(until.elementIsVisible(element), WAIT, `${id} stays hidden`);
    return element;
  }

  async all(id) {
    return this.browser.findElements(By.css(`[data-testid="${id}"]`));
  }

  async gone(id) {
    await this.browser.wait(async () => (await this.all(id)).length === 0, WAIT, `${id} stays`);
  }

  async click(id) {
    const element = await this.find(id);
    await this.browser.wait(until.elementIsEnabled(element), WAIT, `${id} stays disabled`);
    await element.click();
  }

  async type(id, text) {
    const element = await this.find(id);
    await element.clear();
    await element.sendKeys(text);
  }

  async text(id) {
    return (await this.find(id)).getText();
  }

  /** Waits until the text of the element fits. */
  async says(id, pattern) {
    let last = '';
    await this.browser.wait(
      async () => {
        const [element] = await this.all(id);
        last = element ? await element.getText().catch(() => '') : '';
        return pattern.test(last);
      },
      WAIT,
      `${id} does not come to say ${pattern}; it says “${last}”`,
    );
    return last;
  }

  /** Keys to whatever has the focus. */
  async press(...keys) {
    await this.browser.actions().sendKeys(...keys).perform();
  }

  /** A key with Ctrl held. */
  async control(key) {
    await this.browser.actions().keyDown(Key.CONTROL).sendKeys(key).keyUp(Key.CONTROL).perform();
  }

  async unlock(passphrase) {
    await this.type('unlock-secret', passphrase);
    await this.click('unlock-open');
    await this.find('frame');
  }

  async shot(file) {
    await writeFile(file, Buffer.from(await this.browser.takeScreenshot(), 'base64'));
  }

  /** What axe finds against WCAG 2.1 AA on the screen as it is. */
  async axe() {
    const { source } = (await import('axe-core')).default;
    await this.browser.executeScript(source);
    return this.browser.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
        .then((found) => done(found.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' | '))));
    `);
  }

  async close() {
    await this.browser.quit().catch(() => {});
    this.stop();
  }
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

async function reachable(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const open = await new Promise((done) => {
      const socket = net.connect(port, '127.0.0.1');
      socket.once('connect', () => (socket.destroy(), done(true)));
      socket.once('error', () => done(false));
    });
    if (open) return;
    await pause(50);
  }
  throw new Error('WebKitWebDriver does not answer');
}
