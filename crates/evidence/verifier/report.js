// What was found, for a person: the verdict, the first bad place and what it means, every step, the details.

import { isMissing } from './check.js';
import { el, icon } from './dom.js';
import { toBase64, toHex } from './encoding.js';
import { byThen, writeMoment } from './texts.js';

/** The group of words that says what a fault means and what to do. */
const MEANING = {
  'file-changed': 'file',
  'file-not-named': 'receipt',
  'receipt-malformed': 'receipt',
  'proof-differs': 'receipt',
  'checkpoint-malformed': 'damaged',
  'checkpoint-signature': 'signature',
  'key-malformed': 'damaged',
  'other-key': 'key',
  'other-vault': 'vault',
  'clock-backwards': 'clock',
  'line-unfinished': 'cut',
  'payload-malformed': 'payloads',
  'payload-changed': 'payloads',
  'payload-missing': 'payloads',
  'payload-not-erased': 'payloads',
  'payload-unknown': 'payloads',
  'erasure-malformed': 'payloads',
  rewritten: 'rewritten',
  truncated: 'truncated',
  restored: 'truncated',
  forked: 'rewritten',
  'anchor-malformed': 'anchor',
  'anchor-signature': 'anchor',
  'anchor-other-key': 'anchor',
};

function meaningOf({ code, place }) {
  if (place.startsWith('receipt') && ['payload-changed', 'checkpoint-malformed'].includes(code)) return 'receipt';
  return MEANING[code] ?? 'entries';
}

/** `fine`, `soon` while the key is to be compared, `act`, or `wait` for a file. */
export function stateOf(report, compared) {
  if (report.fault) return isMissing(report.fault) ? 'wait' : 'act';
  return report.trusted || compared.has(report.key) ? 'fine' : 'soon';
}

/** Whether nothing that was given vouches for a log but its own key. */
function isUnanchored({ kind, continuesGiven, continues }) {
  return kind === 'log' && !continuesGiven && continues.length === 0;
}

/** The verdict in a few words. */
export function titleOf(report, { t, compared }) {
  const state = stateOf(report, compared);
  if (state !== 'fine') return t(`verifier-verdict-${state}`);
  return t(`verifier-verdict-fine-${report.kind}${isUnanchored(report) ? '-unanchored' : ''}`);
}

/** One report as an article. */
export function article(report, { t, language, compared, oncompare }) {
  const state = stateOf(report, compared);
  const known = state === 'fine' && !report.trusted;
  const steps = report.steps.map((step) => (known && step.id === 'key' ? { ...step, state: 'passed' } : step));
  const sign = { fine: 'passed', soon: 'open', wait: 'open', act: 'failed' }[state];
  return el(
    'article',
    { 'data-testid': 'report', 'data-state': state, 'data-kind': report.kind },
    el('p', { class: 'what' }, report.name || t('verifier-log')),
    el(
      'div',
      {
        class: `verdict ${state}`,
        'data-testid': 'verdict',
        'data-code': report.fault?.code ?? '',
        'data-place': report.fault?.place ?? '',
      },
      icon(sign),
      el('h2', {}, titleOf(report, { t, compared })),
      ...(report.fault ? faultWords(report.fault, t) : goodWords(report, t, language)),
      state === 'soon' || known ? compareKey(report, known, t, oncompare) : null,
    ),
    ...ofOthers(report, t, language),
    el('h3', {}, t('verifier-steps')),
    el(
      'ul',
      { class: 'steps' },
      steps.map((step) => stepRow(step, report.kind, t)),
    ),
    el('h3', {}, t('verifier-facts')),
    el('dl', { class: 'facts' }, facts(report, t, language)),
  );
}

function goodWords(report, t, language) {
  const words = [];
  if (report.kind === 'document') {
    const { seq, at } = report.entry;
    words.push(t('verdict-receipt', { seq: String(seq), at: writeMoment(at, language) }));
  } else {
    const { entries, erased } = report;
    words.push(t(erased > 0 ? 'verdict-intact-erased' : 'verdict-intact', { entries, erased }));
    if (report.continuesGiven) words.push(t('verdict-continues'));
    if (isUnanchored(report)) words.push(t('verdict-export-unanchored'));
  }
  for (const name of report.continues ?? []) words.push(t('verifier-receipt-passed', { name }));
  for (const anchor of report.otherSizes ?? [])
    words.push(t('verifier-anchor-other-size', { anchor, size: report.head.size }));
  return words.map((text) => el('p', {}, text));
}

/** Who else vouches for a log that holds together, as it says itself. */
function ofOthers({ fault, ofOthers: vouched = [] }, t, language) {
  if (fault || vouched.length === 0) return [];
  const words = ({ kind, seq, last, before, authority, name }) => {
    const params = { seq: String(seq), last: String(last) };
    if (kind === 'countersignature') return t('verdict-export-signature', { ...params, name });
    return t('verdict-export-stamp', { ...params, authority, before: writeMoment(byThen(before), language) });
  };
  return [
    el('h3', {}, t('verifier-of-others')),
    el(
      'ul',
      { class: 'vouched', 'data-testid': 'of-others' },
      vouched.map((each) => el('li', {}, words(each))),
    ),
    el('p', { class: 'note' }, t('verdict-export-unchecked')),
  ];
}

function faultWords(fault, t) {
  if (isMissing(fault)) return [el('p', {}, t(`verifier-wait-${fault.code}`, { place: fault.place }))];
  // Places in the log are names, not quantities: no grouping.
  const params = Object.fromEntries(Object.entries(fault.params).map(([name, value]) => [name, String(value)]));
  const meaning = meaningOf(fault);
  return [
    el('p', {}, t(`fault-${fault.code}`, { ...params, place: fault.place })),
    el(
      'dl',
      {},
      termAndWords(t('verifier-place'), placeWords(fault.place, t)),
      termAndWords(t('verifier-means'), t(`verifier-means-${meaning}`)),
      termAndWords(t('verifier-do'), t(`verifier-do-${meaning}`)),
    ),
  ];
}

function placeWords(place, t) {
  const [file, line] = place.split(':');
  if (['file', 'receipt', 'anchor'].includes(file)) return t(`verifier-place-${file}${line ? '-line' : ''}`, { line });
  return line ? t('verifier-place-line', { file, line }) : file;
}

function termAndWords(term, words) {
  return el('div', {}, el('dt', {}, term), el('dd', {}, words));
}

function compareKey(report, checked, t, oncompare) {
  const box = el('input', {
    type: 'checkbox',
    checked,
    'data-testid': 'compared',
    onchange: (event) => oncompare(report.key, event.target.checked),
  });
  return el(
    'div',
    {},
    el('p', {}, t('verifier-key-unknown')),
    keyAsPrinted(report.key, t),
    el('label', { class: 'compare' }, box, t('verifier-key-compare')),
  );
}

/** The part that has to be compared in fours, as eyes compare. */
function keyAsPrinted(key, t) {
  const [name, id, ...rest] = key.split('+');
  const fours = rest
    .join('+')
    .match(/.{1,4}/g)
    .join(' ');
  return el(
    'p',
    { class: 'key', 'data-testid': 'key', 'aria-label': t('verifier-key-of-file'), role: 'group' },
    el('code', {}, `${name}+${id}+`),
    el('code', { class: 'public' }, fours),
  );
}

function stepRow({ id, state }, kind, t) {
  const key = id === 'form' ? `verifier-step-form-${kind}` : `verifier-step-${id}`;
  return el(
    'li',
    { 'data-step': id, 'data-state': state, class: 'step' },
    el('span', { class: `state ${state}` }, icon(state)),
    el('span', {}, t(key)),
    el('span', { class: `state ${state}` }, t(`verifier-state-${state}`)),
  );
}

function facts(report, t, language) {
  const rows = [];
  const row = (key, ...words) => rows.push(el('dt', {}, t(`verifier-fact-${key}`)), el('dd', {}, ...words));
  const bytes = (count) => t('verifier-fact-bytes', { count });
  if (report.kind === 'document' && report.name) row('file', report.name);
  if (report.file) {
    row('size', bytes(report.file.size));
    row('hash', el('code', {}, toHex(report.file.sha256)));
  }
  if (report.fault && report.named) {
    const hash = el('code', {}, toHex(report.named.sha256));
    row('named', ...[report.named.name, bytes(report.named.size)].filter(Boolean).join(', '), el('br'), hash);
  }
  if (report.entry) {
    const key = `op-${report.entry.op.replace('.', '-')}`;
    const [seq, at] = [String(report.entry.seq), writeMoment(report.entry.at, language)];
    row('entry', t('verifier-fact-entry-words', { seq, what: t(key), at }));
  }
  if (report.head) {
    row('head', t('verifier-fact-entries', { count: report.head.size }));
    row('root', el('code', {}, toBase64(report.head.root)));
  }
  if (report.vault) row('vault', el('code', {}, report.vault));
  if (report.key) row('key', el('code', {}, report.key));
  row('checked', t('verifier-fact-checked-words', { at: writeMoment(report.checkedAt, language) }));
  return rows;
}
