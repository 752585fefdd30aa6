// The real window, driven through WebKitWebDriver: starts it on a copy of the demo vault, finds things by
// `data-testid`, types, clicks, takes screenshots. No product code is replaced.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { By, Capabilities, Key, until, WebDriver } from 'selenium-webdriver';
import { Executor, HttpClient } from 'selenium-webdriver/http/index.js';

export { By, Key, until };

const WAIT = 15_000;

/**
 * One story of a person at the window. It gets a folder of its own, which goes with it, and `start`, which opens a window
 * there; when it fails, the pictures of its windows stay in `target/shots/failed`.
 */
export function journey(name, story, { minutes = 3 } = {}) {
  test(name, { timeout: minutes * 60_000 }, async (t) => {
    const folder = await scratch();
    const windows = [];
    const start = async (options = {}) => {
      const window = await open({ folder, ...options });
      windows.push(window);
      return window;
    };
    try {
      await story({ folder, start, vault: () => demoVault(folder), t });
    } catch (error) {
      for (const [index, window] of windows.entries()) await window.keep(`${name}-${index + 1}`);
      throw error;
    } finally {
      for (const window of windows) await window.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

/** A new folder. */
export function scratch() {
  return mkdtemp(join(tmpdir(), 'tabularium-'));
}

/** A copy of the demo vault, so that tests do not meet each other. */
export async function demoVault(folder) {
  const vault = join(folder, 'demo.tabularium');
  await cp(process.env.DEMO_VAULT, vault, { recursive: true });
  return vault;
}

/**
 * Opens the window; `vault` is the folder to unlock, if any; `binary` stands in for the program, e.g. under a tracer or a
 * browser, which has arguments of its own.
 */
export async function open({ folder, vault, language = 'en', binary = process.env.TABULARIUM_WINDOW, args }) {
  const port = await freePort();
  const native = await freePort();
  const dialogs = join(folder, 'dialogs');
  await mkdir(dialogs, { recursive: true });
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, `--host=127.0.0.1`], {
    stdio: 'ignore',
    // A group of its own: the driver forgets windows that it began, and they would live on.
    detached: true,
    env: {
      ...process.env,
      TAURI_WEBVIEW_AUTOMATION: 'true',
      WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${native}`,
      XDG_CONFIG_HOME: join(folder, 'config'),
      XDG_DATA_HOME: join(folder, 'data'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      HOME: folder,
      LIBGL_ALWAYS_SOFTWARE: '1',
      LC_ALL: { en: 'C.UTF-8', pl: 'pl_PL.UTF-8' }[language],
      TABULARIUM_TEST_DIALOGS: dialogs,
    },
  });
  const stop = () => {
    try {
      process.kill(-driver.pid, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  await reachable(port);
  const browser = WebDriver.createSession(
    new Executor(new HttpClient(`http://127.0.0.1:${port}`)),
    new Capabilities({
      'webkitgtk:browserOptions': { binary, args: args ?? (vault ? [vault] : []) },
    }),
  );
  await browser.getSession();
  return new Window(browser, { stop, dialogs, vault });
}

/** What a person does in the window. */
export class Window {
  constructor(browser, { stop, dialogs, vault }) {
    Object.assign(this, { browser, stop, dialogs, vault });
  }

  /** The element with that test id, once it is visible. */
  async find(id) {
    const seen = async () => {
      const [element] = await this.all(id);
      return element && (await element.isDisplayed().catch(gone)) ? element : null;
    };
    return this.browser.wait(seen, WAIT, `no ${id} in sight`);
  }

  /** Those that are there now. The driver stumbles over one that goes while it looks; then it looks again. */
  async all(id) {
    for (;;) {
      const found = await this.browser.findElements(By.css(`[data-testid="${id}"]`)).catch(gone);
      if (found) return found;
    }
  }

  async gone(id) {
    await this.browser.wait(async () => (await this.all(id)).length === 0, WAIT, `${id} stays`);
  }

  async click(id) {
    const element = await this.find(id);
    await this.browser.wait(until.elementIsEnabled(element), WAIT, `${id} stays disabled`);
    // What is half in sight counts as seen for the driver, which then misses it.
    await this.browser.executeScript('arguments[0].scrollIntoView({ block: "nearest" })', element);
    await element.click();
  }

  /** Replaces what stands in the field. */
  async type(id, text) {
    const element = await this.find(id);
    await element.click();
    await this.control('a');
    await element.sendKeys(text === '' ? Key.DELETE : text);
  }

  /** A checkbox or radio button, by its label as a person does. */
  async tick(id) {
    const input = await this.browser.wait(until.elementLocated(By.css(`[data-testid="${id}"]`)), WAIT, `no ${id}`);
    await input.findElement(By.xpath('./ancestor::label')).click();
  }

  /** One of a list that opens. */
  async choose(id, code) {
    await this.click(id);
    const option = await this.browser.wait(until.elementLocated(By.css(`[data-code="${code}"][role="option"]`)), WAIT);
    await this.still(option);
    await option.click();
  }

  /** Waits until the element is at its place: a list that opens comes to it in its second frame. */
  async still(element) {
    const moved = () =>
      this.browser.executeAsyncScript(
        `
        const [element, done] = arguments;
        const place = () => JSON.stringify(element.getBoundingClientRect());
        const before = place();
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(place() !== before))));
      `,
        element,
      );
    await this.browser.wait(async () => !(await moved()), WAIT, 'it does not come to rest');
  }

  /** The row of a list that has that text. */
  async row(id, pattern) {
    const css = `[data-testid="${id}"]`;
    const script = 'return [...document.querySelectorAll(arguments[0])].map((row) => row.innerText.trim())';
    return this.browser.wait(
      async () => {
        const texts = await this.browser.executeScript(script, css);
        const at = texts.findIndex((text) => pattern.test(text));
        return at < 0 ? null : (await this.all(id))[at];
      },
      WAIT,
      `no ${id} says ${pattern}`,
    );
  }

  /** Waits for that many. */
  async count(id, wanted) {
    let last = 0;
    const right = async () => (last = (await this.all(id)).length) === wanted;
    await this.browser.wait(right, WAIT, `not ${wanted} ${id}`).catch(() => {
      throw new Error(`${last} ${id}, not ${wanted}`);
    });
  }

  /** Waits until the element's attribute is one of the values. */
  async becomes(id, attribute, ...values) {
    let last;
    const right = async () => {
      const [element] = await this.all(id);
      last = element ? await element.getAttribute(attribute).catch(() => undefined) : undefined;
      return values.includes(last);
    };
    await this.browser.wait(right, WAIT).catch(() => {
      throw new Error(`${attribute} of ${id} is ${last}, not ${values.join(' or ')}`);
    });
  }

  /** Waits until the record on screen is durable. */
  async saved() {
    await this.becomes('record-save-state', 'data-state', 'clean');
  }

  /** The text as it stands in the document, with every sign. */
  async exact(id) {
    return this.browser.executeScript('return arguments[0].textContent', await this.find(id));
  }

  async value(id) {
    return (await this.find(id)).getAttribute('value');
  }

  async attribute(id, name) {
    return (await this.find(id)).getAttribute(name);
  }

  /** What the focused element or the nearest around it has as that attribute. */
  async focused(attribute) {
    const script = 'return document.activeElement?.closest(`[${arguments[0]}]`)?.getAttribute(arguments[0]) ?? null';
    return this.browser.executeScript(script, attribute);
  }

  async focusComesTo(attribute, wanted) {
    await this.browser.wait(
      async () => (await this.focused(attribute)) === wanted,
      WAIT,
      `the focus is not at ${attribute}=${wanted}`,
    );
  }

  /** Paths that the window opened on the desktop or showed in a folder. */
  async opened() {
    const list = await readFile(join(this.dialogs, 'opened'), 'utf8').catch(() => '');
    return list.split('\n').filter(Boolean);
  }

  /** Waits until nothing on screen moves any more. */
  async settled() {
    await this.browser.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      let last = '';
      let same = 0;
      document.fonts.ready.then(function look() {
        const moves = document.getAnimations().some((each) => each.playState === 'running');
        const loads = [...document.images].some((each) => !each.complete);
        same = !moves && !loads && document.body.innerHTML === last ? same + 1 : 0;
        last = document.body.innerHTML;
        // What stands in the document is seen a frame later, and what frames move only then.
        if (same >= 3) done();
        else requestAnimationFrame(() => setTimeout(look, 60));
      });
    `);
  }

  async text(id) {
    return this.read(await this.find(id));
  }

  /** The text as it is seen; WebDriver's own leaves out what is cut off by an ellipsis. */
  async read(element) {
    return this.browser.executeScript('return arguments[0].innerText.trim()', element);
  }

  /** Waits until the text of the element fits. */
  async says(id, pattern) {
    let last = '';
    await this.browser
      .wait(async () => {
        const [element] = await this.all(id);
        last = element ? await this.read(element).catch(() => '') : '';
        return pattern.test(last);
      }, WAIT)
      .catch(() => {
        throw new Error(`${id} does not come to say ${pattern}; it says “${last}”`);
      });
    return last;
  }

  /** Keys to whatever has the focus. */
  async press(...keys) {
    await this.browser
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  /** A key with Ctrl held. */
  async control(key) {
    await this.browser.actions().keyDown(Key.CONTROL).sendKeys(key).keyUp(Key.CONTROL).perform();
  }

  /** A key with Shift held. */
  async shift(key) {
    await this.browser.actions().keyDown(Key.SHIFT).sendKeys(key).keyUp(Key.SHIFT).perform();
  }

  /** Ends the program as a power cut does. */
  async kill() {
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      const [, vault] = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
      if (vault === this.vault) process.kill(Number(pid), 'SIGKILL');
    }
  }

  async unlock(passphrase) {
    await this.type('unlock-secret', passphrase);
    await this.click('unlock-open');
    await this.find('frame');
  }

  /** Locks the vault, so that the command line can have it. */
  async lock() {
    await this.click('lock');
    await this.gone('frame');
  }

  async shot(file) {
    await writeFile(file, Buffer.from(await this.browser.takeScreenshot(), 'base64'));
  }

  async keep(name) {
    const folder = join(process.env.SHOTS ?? tmpdir(), 'failed');
    await mkdir(folder, { recursive: true });
    await this.shot(join(folder, `${name.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 80)}.png`)).catch(() => {});
  }

  /** What axe finds against WCAG 2.1 AA on the screen as it is; by one rule, or by all. */
  async axe(rule) {
    if (!(await this.browser.executeScript('return "axe" in window')))
      await this.browser.executeScript((await import('axe-core')).default.source);
    return this.browser.executeAsyncScript(
      `
      const [rule, done] = arguments;
      axe.run(document, { runOnly: rule ? [rule] : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
        .then((found) => done(found.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' | '))));
    `,
      rule ?? null,
    );
  }

  async close() {
    await this.browser.quit().catch(() => {});
    this.stop();
  }
}

/** False for an element that is no longer in the document; other errors stay errors. */
function gone(error) {
  if (error.name === 'StaleElementReferenceError') return false;
  throw error;
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
