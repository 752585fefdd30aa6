// The page that verifies without the program, in a browser of its own: it says of every file what the command line says.
import assert from 'node:assert/strict';
import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tabularium } from '../commands.mjs';
import { edit, editExtra, editLines, flip, forged, logBy, receiptBy, strangersKey } from '../forge.mjs';
import { journey } from '../harness.mjs';

const LOG = ['entries.jsonl', 'payloads.jsonl', 'checkpoint', 'key'];
const RECEIPT = '.tlog-proof';

/** WebKit's own small browser, which its library brings along. */
async function miniBrowser() {
  for (const folder of await readdir('/usr/lib')) {
    const path = join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser');
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  throw new Error('MiniBrowser of WebKitGTK is not installed (Debian: libwebkit2gtk-4.1-0)');
}

/** The page in a browser, and what is needed for good and forged files: two packs, a log, its key. */
async function scene({ folder, start, vault }, language = 'en') {
  const demo = await vault();
  const path = (name) => join(folder, name);
  const run = async (...args) => {
    const { code, stdout, stderr } = await tabularium(args, { language });
    assert.equal(code, 0, stderr);
    return stdout;
  };
  const [pack, other, log] = [path('pack.pdf'), path('other.pdf'), path('log')];
  await run('pack', demo, pack);
  const older = await run('log', 'checkpoint', demo);
  await run('pack', demo, other);
  await run('log', 'export', demo, log);
  const key = (await run('log', 'key', demo)).trim();
  await run('verifier', path('verifier.html'));
  const window = await start({ language, binary: await miniBrowser(), args: ['--automation'] });
  const page = pathToFileURL(path('verifier.html')).href;
  /** Gives the page these files and a key, and waits for what it says. */
  const check = async (files, { key: typed = '', anchor = '' } = {}) => {
    await window.browser.get(page);
    for (const [id, text] of [
      ['key', typed],
      ['anchor', anchor],
    ]) {
      const script =
        'const e = document.getElementById(arguments[0]); e.value = arguments[1]; e.dispatchEvent(new Event("input"))';
      await window.browser.executeScript(script, id, text);
    }
    const input = await window.browser.findElement({ css: '[data-testid="files"]' });
    await input.sendKeys(files.join('\n'));
    await window.find('verdict');
    return {
      state: await window.attribute('report', 'data-state'),
      code: await window.attribute('verdict', 'data-code'),
      place: await window.attribute('verdict', 'data-place'),
      words: await window.text('verdict'),
    };
  };
  return { folder, path, run, window, check, demo, pack, other, log, key, older };
}

/** The colours of the dark, whatever the desktop prefers. */
const DARK = `
  const dark = [...document.styleSheets[0].cssRules].find((rule) => rule.media?.mediaText.includes('dark'));
  dark.media.mediaText = 'all';
  if (getComputedStyle(document.body).backgroundColor !== 'rgb(22, 25, 27)') throw new Error('it stays light');
`;

const pair = (pdf) => [pdf, pdf + RECEIPT];
const logFiles = (folder) => LOG.map((name) => join(folder, name));

journey('good files are good, once the key is known', async (given) => {
  const { window, check, pack, log, key, older } = await scene(given);
  const unknown = await check(pair(pack));
  assert.equal(unknown.state, 'soon');
  assert.match(unknown.words, /Everything fits.*byte for byte/s);
  // What is shown for comparing is the key, and comparing it settles the matter.
  assert.equal((await window.text('key')).replace(/\s/g, ''), key);
  await window.tick('compared');
  await window.becomes('report', 'data-state', 'fine');

  assert.match((await check(pair(pack), { key })).words, /^Genuine and unchanged/);
  assert.match((await check(logFiles(log), { key, anchor: older })).words, /^Intact and complete/);
  // A key that lies among the files is none that is known from elsewhere.
  assert.equal((await check([...pair(pack), join(log, 'key')])).state, 'soon');
  assert.match(await window.text('given'), /not used/);
  const broken = key.replace('+', '+\n ').replace(/(.{70})/, '$1\n');
  assert.equal((await check(logFiles(log), { key: broken, anchor: older.replace(/\n/g, '\n  ') })).state, 'fine');
  const both = await check([...pair(pack), ...logFiles(log)], { key });
  assert.equal(both.state, 'fine');
  await window.count('report', 2);
  assert.match(await window.text('results'), /continues the state that is signed in the receipt of pack\.pdf/);

  for (const [mistyped, words] of [
    [key.slice(0, -1), /not a verifier key/],
    [key.split('+')[1], /only the mark of the key/],
  ]) {
    assert.equal((await check(pair(pack), { key: mistyped })).state, 'soon');
    await window.says('key-note', words);
  }
});

journey('a log is told to be vouched for by whom, or by nobody', async (given) => {
  const { path, run, window, check, demo, log, key, older } = await scene(given);
  const [keyFile, note, signed, later] = ['director.key', 'older', 'signed', 'later'].map(path);
  const { key: director } = JSON.parse(await run('log', 'countersign-key', keyFile, '--name', 'Anna Nowak', '--json'));
  await writeFile(note, older);
  await writeFile(signed, await run('log', 'countersign', note, keyFile));
  await run('log', 'anchor', demo, '--checkpoint', signed, '--key', director);
  await run('log', 'export', demo, later);

  assert.match((await check(logFiles(log), { key })).words, /nothing outside these files confirms their end/);
  await window.count('of-others', 0);
  for (const [anchor, ...more] of [[''], [older, '--checkpoint', note]]) {
    const { words } = await check(logFiles(later), { key, anchor });
    const page = `${words} ${await window.text('of-others')}`.replace(/\s+/g, ' ');
    // The command line says the same, sentence by sentence.
    const said = JSON.parse(await run('verify', later, '--json', '--key', key, ...more)).words;
    for (const sentence of said.split(/(?<=\.) /).slice(0, -1))
      assert.ok(page.includes(sentence), `${sentence} in ${page}`);
    assert.match(page, /Anna-Nowak signed/);
  }
});

journey('forged files are told by the page and by the command line alike', async (given) => {
  const { path, window, check, pack, other, log, key, older } = await scene(given);
  const stranger = strangersKey(key.split('+')[0]);
  const size = (await readFile(join(log, 'entries.jsonl'), 'utf8')).split('\n').length - 1;
  const at = (name, change) => (folder) => editLines(join(folder, name), change);
  const line = (number, change) => (lines) => lines.map((text, place) => (place === number ? change(text) : text));
  const otherActor = (text) => text.replace(/("actor":")(.)/, (_, before, sign) => before + (sign === '0' ? '1' : '0'));
  const swapSalts = (lines) => {
    const salt = /"salt":"[^"]*"/;
    const [one, two] = [lines[10], lines[11]];
    const swap = (text, from) => text.replace(salt, salt.exec(from)[0]);
    return [...lines.slice(0, 10), swap(one, two), swap(two, one), ...lines.slice(12)];
  };

  // What is done to a pack and its receipt; the fault; with which key.
  const packs = {
    'a byte of the PDF': [(pdf) => flip(pdf), 'file-changed'],
    'a byte of the receipt': [
      (pdf) => edit(pdf + RECEIPT, (text) => text.replace('tlog-proof', 'tlog-prooe')),
      'receipt-malformed',
    ],
    'the receipt of another pack': [
      async (pdf) => writeFile(pdf + RECEIPT, await readFile(other + RECEIPT)),
      'file-changed',
    ],
    'another content': [
      (pdf) => edit(pdf + RECEIPT, (text) => editExtra(text, (extra) => extra.replace('"pages":', '"pagec":'))),
      'payload-changed',
    ],
    'another salt': [
      (pdf) =>
        edit(pdf + RECEIPT, (text) =>
          editExtra(text, (extra) =>
            extra.replace(/("salt":")(.)/, (_, before, sign) => before + (sign === 'A' ? 'B' : 'A')),
          ),
        ),
      'payload-changed',
    ],
    'a proof of another place': [
      (pdf) => editLines(pdf + RECEIPT, (lines) => [...lines.slice(0, 3), lines[4], lines[3], ...lines.slice(5)]),
      'proof-differs',
    ],
    'a larger log than was signed': [
      (pdf) =>
        edit(pdf + RECEIPT, (text) =>
          text.replace(/(\n\n[^\n]*\n)(\d+)/, (_, before, count) => before + (Number(count) + 1)),
        ),
      'checkpoint-signature',
    ],
    'the key of a stranger': [(pdf) => edit(pdf + RECEIPT, (text) => receiptBy(stranger, text)), 'other-key', key],
  };
  const logs = {
    'an entry edited': [at('entries.jsonl', line(20, otherActor)), 'entry-changed'],
    'an entry deleted': [at('entries.jsonl', (lines) => lines.toSpliced(20, 1)), 'sequence-broken'],
    'an entry inserted': [at('entries.jsonl', (lines) => lines.toSpliced(20, 0, lines[20])), 'sequence-broken'],
    'entries reordered': [
      at('entries.jsonl', (lines) => lines.toSpliced(20, 2, lines[21], lines[20])),
      'sequence-broken',
    ],
    'the end cut off': [at('entries.jsonl', (lines) => lines.slice(0, -1)), 'size-differs'],
    'the last entry edited': [at('entries.jsonl', line(size - 1, otherActor)), 'root-differs'],
    'cut within a line': [
      at(
        'payloads.jsonl',
        line(size - 1, (text) => text.slice(0, -9)),
      ),
      'line-unfinished',
    ],
    'a content changed': [
      at(
        'payloads.jsonl',
        line(20, (text) => text.replace('"records":', '"recorde":')),
      ),
      'payload-changed',
    ],
    'two salts swapped': [at('payloads.jsonl', swapSalts), 'payload-changed'],
    'a content taken away': [at('payloads.jsonl', (lines) => lines.toSpliced(20, 1)), 'payload-missing'],
    'a content of nothing': [at('payloads.jsonl', (lines) => lines.toSpliced(20, 0, lines[19])), 'payload-unknown'],
    'another checkpoint': [
      (folder) => edit(join(folder, 'checkpoint'), (text) => text.replace(/\n\d+\n/, '\n9\n')),
      'checkpoint-signature',
    ],
    'a file that is no key': [(folder) => edit(join(folder, 'key'), (text) => text.replace('+', '-')), 'key-malformed'],
    'all signed by a stranger': [(folder) => logBy(stranger, folder), 'other-key', key],
  };

  const wrong = [];
  const compare = async (name, files, target, code, typed) => {
    const seen = await check(files, { key: typed });
    const args = ['verify', target, '--json', ...(typed ? ['--key', typed] : [])];
    const { fault, intact } = JSON.parse((await tabularium(args)).stdout);
    assert.equal(intact, false, name);
    const said = { state: 'act', code: fault.code, place: fault.place };
    if (fault.code !== code) wrong.push(`${name}: the command line says ${fault.code}, not ${code}`);
    for (const part of ['state', 'code', 'place'])
      if (seen[part] !== said[part]) wrong.push(`${name}: the page says ${seen[part]}, the command line ${said[part]}`);
    if (!seen.words.includes(fault.words)) wrong.push(`${name}: “${seen.words}” lacks “${fault.words}”`);
    if (!/What it means.*What to do/s.test(seen.words)) wrong.push(`${name}: nothing of what it means`);
  };
  let number = 0;
  for (const [name, [change, code, typed]] of Object.entries(packs)) {
    const pdf = path(`forged-${(number += 1)}.pdf`);
    await forged(pack + RECEIPT, pdf + RECEIPT, () => {});
    await forged(pack, pdf, change);
    await compare(name, pair(pdf), pdf, code, typed);
  }
  for (const [name, [change, code, typed]] of Object.entries(logs)) {
    const folder = await forged(log, path(`log-${(number += 1)}`), change);
    await compare(name, logFiles(folder), folder, code, typed);
  }
  assert.deepEqual(wrong, []);

  // What fits in itself, and is signed by a stranger, is never called genuine without the right key.
  assert.equal((await check(pair(path('forged-8.pdf')))).state, 'soon');
  // A checkpoint that left the machine shows what the log itself cannot.
  const cut = older.replace(/\n\d+\n/, '\n9\n');
  assert.equal((await check(logFiles(log), { anchor: cut })).code, 'anchor-signature');
  assert.equal((await check(pair(pack), { anchor: older.split('\n\n')[0] })).code, 'anchor-malformed');
  // What is missing is asked for, and not called wrong.
  assert.equal((await check([pack])).state, 'wait');
  assert.equal((await check(logFiles(log).slice(0, 3))).state, 'wait');
  assert.match(await window.text('verdict'), /The file key is missing/);
});

journey('the page can be read and operated in both languages', async (given) => {
  const { window, check, pack, log, key } = await scene(given, 'pl');
  const found = [];
  const look = async (screen) => {
    for (const violation of await window.axe()) found.push(`${screen}: ${violation}`);
    // In the dark only the colours differ.
    await window.browser.executeScript(DARK);
    for (const violation of await window.axe('color-contrast')) found.push(`${screen}, dark: ${violation}`);
    const wide = await window.browser.executeScript(
      'return document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (wide > 0) found.push(`${screen}: ${wide} px too wide`);
  };
  await flip(log + '/payloads.jsonl');
  for (const language of ['en', 'pl']) {
    await check(pair(pack));
    await window.click(`language-${language}`);
    await window.says('verdict', { en: /Everything fits/, pl: /Wszystko do siebie pasuje/ }[language]);
    await look(`${language}, the key to be compared`);
    await check(logFiles(log), { key });
    await window.click(`language-${language}`);
    await window.says('verdict', { en: /Verification failed/, pl: /negatywny/ }[language]);
    await look(`${language}, a fault`);
    assert.equal(await window.browser.executeScript('return document.documentElement.lang'), language);
  }
  assert.deepEqual(found, []);

  // From the top, the keyboard reaches everything, in the order in which it stands.
  await window.browser.executeScript('document.activeElement.blur()');
  const order = await window.browser.executeScript(
    'return [...document.querySelectorAll("button, textarea, input")].filter((e) => e.checkVisibility()).every((e) => e.tabIndex === 0)',
  );
  assert.ok(order);
  // Nothing was loaded, and nothing may be.
  const refused = await window.browser.executeAsyncScript(`
    const done = arguments[0];
    addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true });
    fetch('http://127.0.0.1:9/').catch(() => {});
    setTimeout(() => done('nothing refused it'), 2000);
  `);
  assert.equal(refused, 'connect-src');
  assert.deepEqual(await window.browser.executeScript('return performance.getEntriesByType("resource").length'), 0);
});

journey('the window writes the page that the command line writes', async ({ folder, start, vault }) => {
  const window = await start({ vault: await vault() });
  await window.unlock(process.env.DEMO_PASSPHRASE);
  await window.click('nav-evidence');
  const saved = join(folder, 'by the window.html');
  await writeFile(join(window.dialogs, 'answer'), saved);
  await window.click('verifier-save');
  await window.says('verifier-saved', /by the window\.html/);
  await window.click('verifier-folder');
  assert.deepEqual(await window.opened(), [saved]);
  const typed = join(folder, 'by the command line.html');
  assert.equal((await tabularium(['verifier', typed])).code, 0);
  assert.equal(await readFile(saved, 'utf8'), await readFile(typed, 'utf8'));
});
