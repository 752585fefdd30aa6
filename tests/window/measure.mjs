// Measures the real window with the vault MEASURED, whose passphrase is MEASURED_PASSPHRASE: from a letter to what it finds, scrolling,
// and memory. `cargo xtask bench` runs it. It judges nothing.
import { readdir, readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Key, open, scratch } from './harness.mjs';

const { MEASURED: vault, MEASURED_PASSPHRASE: passphrase } = process.env;
/** Each of these keys changes what is found. */
const KEYS = [...'4711', ...back(3), ...'205', ...back(4), ...'pa', ...back(2), ...'lo', ...back(1)];

const folder = await scratch();
const window = await open({ folder, vault, language: 'pl' });
try {
  await window.browser.manage().setTimeouts({ script: 120_000 });
  await window.unlock(passphrase);
  await window.click('nav-kind-activity');
  await window.row('record-row', /nr/);
  await window.settled();
  await told('with the register open');
  await typed('register-search', 'record-list', 'the box of a register');
  await window.click('palette-open');
  await window.type('palette-input', '4');
  await (await window.row('palette-item', /Wyszukiwanie/)).click();
  await window.find('search-list');
  await window.settled();
  await window.type('everything-search', 'nr ');
  await window.settled();
  await typed('everything-search', 'search-list', 'the search over everything');
  await told('after all this typing');
  await window.click('nav-kind-activity');
  await window.type('register-search', '');
  await window.settled();
  await scrolled('record-list');
} finally {
  await window.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Types key by key and tells how long each took until other rows stood in the document, and until they were painted. */
async function typed(box, list, where) {
  await window.click(box);
  await window.browser.executeScript(
    `
    const [box, list] = [...arguments].map((id) => document.querySelector('[data-testid="' + id + '"]'));
    const shown = () => list.getAttribute('aria-rowcount') + [...list.querySelectorAll('[role=row]')].map((row) => row.innerHTML);
    const taken = (window.taken = []);
    box.addEventListener('input', (event) => {
      const before = shown();
      const at = event.timeStamp;
      const observer = new MutationObserver(() => {
        if (shown() === before) return;
        observer.disconnect();
        const there = performance.now() - at;
        requestAnimationFrame(() => setTimeout(() => taken.push({ there, painted: performance.now() - at })));
      });
      observer.observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  `,
    box,
    list,
  );
  for (const [at, key] of KEYS.entries()) {
    await window.press(key);
    for (let wait = 0; (await count()) <= at; wait += 1) {
      if (wait > 500) throw new Error(`nothing changes at key ${at + 1} in ${where}`);
      await pause(20);
    }
  }
  const taken = await window.browser.executeScript('return window.taken');
  const of = (name) => spread(taken.map((each) => each[name]));
  console.log(`a key in ${where}: rows there ${of('there')}, painted ${of('painted')} (${taken.length} keys)`);
}

function back(times) {
  return Array(times).fill(Key.BACK_SPACE);
}

function count() {
  return window.browser.executeScript('return window.taken.length');
}

/** Scrolls a row a frame and a screen a frame, in turns with as many frames of a list whose rows are all there and never change. */
async function scrolled(list) {
  for (const [how, step] of [
    ['a row', 32],
    ['a screen', 600],
  ]) {
    const { own, still, waiting } = await window.browser.executeAsyncScript(
      `
      const [id, step, done] = arguments;
      const list = document.querySelector('[data-testid="' + id + '"]');
      const place = list.getBoundingClientRect();
      const other = list.cloneNode(false);
      other.style.cssText = 'position: fixed; z-index: 9; background: var(--ground); left:' + place.left + 'px; top:' + place.top +
        'px; width:' + place.width + 'px; height:' + place.height + 'px';
      for (const row of Array(1500 / 30).fill([...list.querySelectorAll('[role=row]')].slice(1, 31)).flat()) {
        const still = row.cloneNode(true);
        still.style.cssText += 'position: relative; transform: none; top: 0';
        other.append(still);
      }
      let waiting = 0;
      const frames = (box, count) => new Promise((ready) => {
        const gaps = [];
        let last;
        requestAnimationFrame(function frame(now) {
          if (last !== undefined) gaps.push(now - last);
          last = now;
          if (box === list && list.querySelector('.coming')) waiting += 1;
          box.scrollTop += step;
          if (gaps.length < count) requestAnimationFrame(frame);
          else ready(gaps);
        });
      });
      (async () => {
        const own = [];
        const still = [];
        list.scrollTop = 0;
        for (let turn = 0; turn < 5; turn += 1) {
          own.push(...(await frames(list, 40)));
          document.body.append(other);
          other.scrollTop = 0;
          still.push(...(await frames(other, 40)));
          other.remove();
        }
        done({ own, still, waiting });
      })();
    `,
      list,
      step,
    );
    const ratio = middle(own) / middle(still);
    console.log(
      `scrolled ${how} a frame: ${spread(own)}; a list that never changes: ${spread(still)}; ratio ${ratio.toFixed(2)}`,
    );
    console.log(`  rows not yet there in ${waiting} of ${own.length} frames`);
  }
}

/** What the program and what shows its pages take of memory; shared pages are counted by their share. */
async function told(when) {
  const all = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(about));
  const family = all.filter(({ args }) => args.includes(vault) && !args[0].endsWith('WebKitWebDriver'));
  for (const { pid } of family) family.push(...all.filter(({ parent }) => parent === pid));
  const sum = family.reduce((sum, { mib }) => sum + mib, 0);
  console.log(
    `memory ${when}: ${sum.toFixed(0)} MiB (${family.map(({ name, mib }) => `${name} ${mib.toFixed(0)}`).join(', ')})`,
  );
}

async function about(pid) {
  const read = (file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
  const [status, memory, line] = await Promise.all(['status', 'smaps_rollup', 'cmdline'].map(read));
  const of = (text, name) => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(text)?.[1];
  return {
    pid,
    parent: of(status, 'PPid'),
    name: of(status, 'Name'),
    args: line.split('\0'),
    mib: Number(of(memory, 'Pss') ?? 0) / 1024,
  };
}

function at(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

function middle(values) {
  return at(values, 0.5);
}

function spread(values) {
  const [half, most, worst] = [0.5, 0.95, 1].map((part) => at(values, part).toFixed(0));
  return `${half} ms in the middle, ${most} ms for 95 %, ${worst} ms at worst`;
}
