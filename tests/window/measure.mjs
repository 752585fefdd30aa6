// Measures the real window with the vault MEASURED, whose passphrase is MEASURED_PASSPHRASE: from a letter to what it finds, scrolling,
// and memory. `cargo xtask bench` runs it. It judges nothing.
import { readdir, readFile, rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { Key, open, scratch } from "./harness.mjs";

const { MEASURED: vault, MEASURED_PASSPHRASE: passphrase } = process.env;
const FRAME = 1000 / 60;
/** Each of these keys changes what is found. */
const KEYS = [
  ..."4711",
  ...back(3),
  ..."205",
  ...back(4),
  ..."pa",
  ...back(2),
  ..."lo",
  ...back(1),
];

const folder = await scratch();
const window = await open({ folder, vault, language: "pl" });
try {
  await window.unlock(passphrase);
  await window.click("nav-kind-activity");
  await window.row("record-row", /nr/);
  await window.settled();
  await told("with the register open");
  await typed("register-search", "record-list", "the box of a register");
  await window.type("register-search", "");
  await window.settled();
  await scrolled("record-list");
  await window.click("palette-open");
  await window.type("palette-input", "4");
  await (await window.row("palette-item", /Wyszukiwanie/)).click();
  await window.find("search-list");
  await window.settled();
  await window.type("everything-search", "n");
  await window.settled();
  await typed("everything-search", "search-list", "the search over everything");
  await told("after all this");
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
      if (wait > 500)
        throw new Error(`nothing changes at key ${at + 1} in ${where}`);
      await pause(20);
    }
  }
  const taken = await window.browser.executeScript("return window.taken");
  const of = (name) => spread(taken.map((each) => each[name]));
  console.log(
    `a key in ${where}: rows there ${of("there")}, painted ${of("painted")} (${taken.length} keys)`,
  );
}

function back(times) {
  return Array(times).fill(Key.BACK_SPACE);
}

function count() {
  return window.browser.executeScript("return window.taken.length");
}

/** Scrolls a row a frame, then a screen a frame, through the list. */
async function scrolled(list) {
  for (const [how, step] of [
    ["a row", 32],
    ["a screen", 600],
  ]) {
    const { gaps, waiting } = await window.browser.executeAsyncScript(
      `
      const [id, step, done] = arguments;
      const list = document.querySelector('[data-testid="' + id + '"]');
      list.scrollTop = 0;
      const gaps = [];
      let last;
      let waiting = 0;
      requestAnimationFrame(function frame(now) {
        if (last !== undefined) gaps.push(now - last);
        last = now;
        if (list.querySelector('.coming')) waiting += 1;
        list.scrollTop += step;
        if (gaps.length < 300) requestAnimationFrame(frame);
        else done({ gaps, waiting });
      });
    `,
      list,
      step,
    );
    const late = gaps.filter((gap) => gap > 1.5 * FRAME).length;
    console.log(
      `scrolled ${how} a frame: frames ${spread(gaps)}, ${late} of ${gaps.length} late, rows not yet there in ${waiting}`,
    );
  }
}

/** What the program and what shows its pages take of memory; shared pages are counted by their share. */
async function told(when) {
  const parts = [];
  for (const pid of (await readdir("/proc")).filter((name) =>
    /^\d+$/.test(name),
  )) {
    const about = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(
      () => "",
    );
    const name = (
      await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "")
    ).trim();
    if (!/^(tabularium-win|WebKit(Web|Networ|GPU)Pro)/.test(name)) continue;
    parts.push({
      name,
      mib: Number(/^Pss:\s+(\d+)/m.exec(about)?.[1] ?? 0) / 1024,
    });
  }
  const sum = parts.reduce((all, { mib }) => all + mib, 0);
  console.log(
    `memory ${when}: ${sum.toFixed(0)} MiB (${parts.map(({ name, mib }) => `${name} ${mib.toFixed(0)}`).join(", ")})`,
  );
}

function spread(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part) =>
    sorted[
      Math.min(sorted.length - 1, Math.floor(sorted.length * part))
    ].toFixed(0);
  return `${at(0.5)} ms in the middle, ${at(0.95)} ms for 95 %, ${at(1)} ms at worst`;
}
