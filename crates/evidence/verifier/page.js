// The page: takes files and texts, has them checked, shows what was found. Whatever changes, everything is checked anew.

import { checkDocument, checkLog } from './check.js';
import { el } from './dom.js';
import { sortFiles, textOf, typedCheckpoint, typedKey } from './given.js';
import { droppedFiles } from './drop.js';
import { article, titleOf } from './report.js';
import { fill, firstLanguage } from './texts.js';

/** A newer run has begun. */
class Overtaken extends Error {}

const TYPING_PAUSE = 300;

/** Starts the page in an element, with the texts of both languages. */
export function start(root, texts, document) {
  const state = {
    language: firstLanguage(navigator.languages ?? [], document.documentElement.lang),
    files: new Map(),
    keyText: '',
    anchorText: '',
    compared: new Set(),
    sorted: { documents: [], receipts: [], log: {}, strays: {}, pairs: [] },
    reports: [],
    failure: '',
    run: 0,
  };
  let typing;
  const t = (key, args = {}) => {
    const pattern = texts[state.language][key];
    return pattern === undefined ? key : fill(pattern, args, state.language);
  };

  async function give(files) {
    for (const file of files) state.files.set(file.name, file);
    const { strays } = await sortFiles(state.files.values());
    const anchor = await textOf(strays.checkpoint);
    if (anchor !== null) fields.anchor.value = state.anchorText = anchor;
    await check();
  }

  function takeAway(names) {
    for (const name of names) state.files.delete(name);
    if (state.files.size === 0) state.compared.clear();
    root.querySelector('.primary').focus();
    void check();
  }

  async function check() {
    clearTimeout(typing);
    const run = (state.run += 1);
    state.failure = '';
    try {
      state.sorted = await sortFiles(state.files.values());
      showGiven();
      const reports = await checkAll(state.sorted, outsideOf(state), (name, done, total) => {
        if (run !== state.run) throw new Overtaken();
        showProgress(name, done, total);
      });
      if (run !== state.run) return;
      state.reports = reports;
    } catch (error) {
      if (error instanceof Overtaken || run !== state.run) return;
      state.reports = [];
      state.failure = t('verifier-unreadable', { name: [...state.files.keys()].join(', '), reason: error.message });
    }
    showReports();
  }

  // The parts that stay, so that neither focus nor what was typed is lost.
  const fields = {
    key: el('textarea', { id: 'key', rows: 3, spellcheck: 'false', autocomplete: 'off', oninput: typed('keyText') }),
    anchor: el('textarea', {
      id: 'anchor',
      class: 'checkpoint',
      rows: 5,
      spellcheck: 'false',
      autocomplete: 'off',
      oninput: typed('anchorText'),
    }),
  };
  const choose = el('input', { type: 'file', multiple: true, hidden: true, 'data-testid': 'files', onchange: chosen });
  const chooseFolder = el('input', { type: 'file', webkitdirectory: true, hidden: true, onchange: chosen });
  const given = el('ul', { class: 'files', 'data-testid': 'given' });
  const keyNote = el('p', { class: 'note', id: 'key-note', 'data-testid': 'key-note', role: 'status' });
  const results = el('div', { class: 'results', 'data-testid': 'results' });
  const status = el('p', { class: 'unseen', role: 'status' });
  const progress = el('div', { class: 'part' });

  function typed(name) {
    return (event) => {
      state[name] = event.target.value;
      showKeyNote();
      clearTimeout(typing);
      typing = setTimeout(() => void check(), TYPING_PAUSE);
    };
  }

  function chosen(event) {
    const files = [...event.target.files];
    event.target.value = '';
    if (files.length > 0) void give(files);
  }

  function showKeyNote() {
    const { key, problem } = typedKey(state.keyText);
    keyNote.className = `note ${problem ? 'act' : 'fine'}`;
    keyNote.textContent = problem ? t(`verifier-key-${problem}`) : key ? t('verifier-key-fine') : '';
    fields.key.setAttribute('aria-invalid', String(problem !== undefined));
  }

  function showGiven() {
    const roles = new Map(state.sorted.documents.map((file) => [file.name, 'document']));
    for (const file of state.sorted.receipts) roles.set(file.name, 'receipt');
    for (const name of Object.keys(state.sorted.log)) roles.set(name, 'log');
    for (const name of Object.keys(state.sorted.strays)) roles.set(name, name === 'key' ? 'key' : 'anchor');
    const rows = [...roles].map(([name, role]) => {
      const label = t('verifier-remove', { name });
      const away = el('button', { class: 'quiet', 'aria-label': label, onclick: () => takeAway([name]) }, '×');
      return el('li', {}, el('span', {}, name), el('small', {}, t(`verifier-role-${role}`)), away);
    });
    given.replaceChildren(...rows);
    given.setAttribute('aria-label', t('verifier-files-list'));
    given.hidden = rows.length === 0;
    clear.hidden = rows.length < 2;
  }

  function showProgress(name, done, total) {
    const words = t('verifier-running', { name, done: megabytes(done), total: megabytes(total) });
    progress.replaceChildren(
      el('p', { class: 'muted' }, words),
      el('progress', { max: total, value: done, 'aria-label': words }),
    );
    if (progress.parentNode !== results) results.replaceChildren(progress);
  }

  function megabytes(count) {
    return `${new Intl.NumberFormat(state.language, { maximumFractionDigits: 1 }).format(count / 1e6)}\u00a0MB`;
  }

  function showReports() {
    const about = { t, language: state.language, compared: state.compared, oncompare };
    if (state.failure) results.replaceChildren(el('p', { class: 'note act', 'data-testid': 'failure' }, state.failure));
    else if (state.reports.length === 0) results.replaceChildren(el('p', { class: 'drop' }, t('verifier-empty')));
    else results.replaceChildren(...state.reports.map((report) => article(report, about)));
    status.textContent = state.reports.map((report) => `${report.name} ${titleOf(report, about)}`).join('. ');
  }

  function oncompare(key, same) {
    if (same) state.compared.add(key);
    else state.compared.delete(key);
    showReports();
    results.querySelector('[data-testid="compared"]')?.focus();
  }

  const clear = el('button', { class: 'quiet', onclick: () => takeAway([...state.files.keys()]) });

  function show() {
    document.documentElement.lang = state.language;
    document.title = t('verifier-name');
    clear.textContent = t('verifier-clear');
    root.replaceChildren(
      ...whole({ t, state, fields, choose, chooseFolder, given, clear, keyNote, results, status, speak }),
    );
    showKeyNote();
    showGiven();
    showReports();
  }

  function speak(language) {
    state.language = language;
    show();
    root.querySelector(`[lang="${language}"]`).focus();
  }

  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.classList.add('over');
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) document.body.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    document.body.classList.remove('over');
    void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && give(files));
  });
  show();
}

function outsideOf({ keyText, anchorText }) {
  const anchor = typedCheckpoint(anchorText);
  return { trusted: typedKey(keyText).key ?? null, anchors: anchor === null ? [] : [anchor] };
}

/** Every document, then the log, which also has to continue what the receipts were signed for. */
async function checkAll({ pairs, log }, outside, watch) {
  const reports = [];
  const watching = (name, total) => {
    let done = 0;
    return (bytes) => watch(name, (done += bytes), total);
  };
  const logGiven = Object.keys(log).length > 0;
  // An older checkpoint is held against the whole log, if that is there: a receipt knows its own size alone.
  const known = logGiven ? { ...outside, anchors: [] } : outside;
  for (const pair of pairs) {
    const { name, size } = pair.document ?? pair.receipt;
    reports.push(await checkDocument(pair, known, watching(name, size)));
  }
  if (logGiven) {
    const good = reports.filter((report) => !report.fault);
    const anchors = [...outside.anchors, ...good.map((report) => report.checkpoint)];
    const total = ['entries.jsonl', 'payloads.jsonl'].reduce((sum, name) => sum + (log[name]?.size ?? 0), 0);
    const report = await checkLog(log, { ...outside, anchors }, watching('entries.jsonl', total));
    const continuesGiven = outside.anchors.length > 0;
    reports.push({ ...report, continuesGiven, continues: good.map(({ name }) => name) });
  }
  const checkedAt = new Date().toISOString();
  return reports.map((report) => ({ ...report, checkedAt }));
}

/** The page as it stands, without what was found. */
function whole({ t, state, fields, choose, chooseFolder, given, clear, keyNote, results, status, speak }) {
  const languages = [
    ['en', 'English'],
    ['pl', 'Polski'],
  ].map(([lang, name]) => {
    const pressed = String(state.language === lang);
    return el(
      'button',
      { lang, 'aria-pressed': pressed, 'data-testid': `language-${lang}`, onclick: () => speak(lang) },
      name,
    );
  });
  fields.key.setAttribute('aria-describedby', 'key-about key-note');
  fields.anchor.setAttribute('aria-describedby', 'anchor-about');
  const limits = ['unchanged', 'true', 'owner', 'page'].map((limit) => el('li', {}, t(`verifier-limits-${limit}`)));
  return [
    el(
      'header',
      { class: 'head' },
      el('p', { class: 'name' }, t('verifier-name')),
      el('div', { class: 'languages', role: 'group', 'aria-label': t('verifier-language') }, languages),
      el('h1', {}, t('verifier-title')),
      el('p', { class: 'intro' }, t('verifier-intro')),
    ),
    el(
      'main',
      {},
      el(
        'div',
        { class: 'columns' },
        el(
          'div',
          { class: 'given' },
          el(
            'section',
            { class: 'part' },
            el('h2', {}, t('verifier-files-title')),
            el('p', { class: 'note' }, t('verifier-files-about')),
            el(
              'div',
              { class: 'buttons' },
              el('button', { class: 'primary', onclick: () => choose.click() }, t('verifier-choose-files')),
              el('button', { onclick: () => chooseFolder.click() }, t('verifier-choose-folder')),
              clear,
            ),
            choose,
            chooseFolder,
            given,
          ),
          field('key', t('verifier-key-title'), t('verifier-key-about'), fields.key, keyNote),
          field('anchor', t('verifier-anchor-title'), t('verifier-anchor-about'), fields.anchor, null),
        ),
        el('section', { class: 'part', 'aria-label': t('verifier-results') }, status, results),
      ),
    ),
    el('footer', { class: 'limits' }, el('h2', {}, t('verifier-limits-title')), el('ul', {}, limits)),
  ];
}

function field(name, title, about, area, note) {
  return el(
    'section',
    { class: 'part' },
    el('label', { class: 'block', for: name }, title),
    area,
    el('p', { class: 'note', id: `${name}-about` }, about),
    note,
  );
}
