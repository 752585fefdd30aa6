// The modules as they stand in the page: one after the other in one scope, as `src/verifier.rs` puts them together.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Script } from 'node:vm';

const text = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const order = [...text('../../src/verifier.rs').matchAll(/^ {4}\("([a-z0-9-]+\.js)", include_str/gm)].map(
  ([, name]) => name,
);

test('every module is in the page', () => {
  const modules = readdirSync(new URL('..', import.meta.url)).filter((name) => name.endsWith('.js'));
  assert.deepEqual([...order].sort(), modules.sort());
});

test('no name stands twice, and no import over several lines is left over', () => {
  const lines = order.flatMap((name) => text(`../${name}`).split('\n')).filter((line) => !line.startsWith('import '));
  const script = lines.map((line) => line.replace(/^export /, '')).join('\n');
  // In a strict block a name that is declared twice is a mistake, as it is in a module.
  assert.ok(new Script(`'use strict';\n{${script}\n}`));
  assert.doesNotMatch(script, /^(?:import|export|\} from)\b/m);
});

test('every text that the page asks for is in the catalogue, and none is in vain', () => {
  const code = order.map((name) => text(`../${name}`)).join('\n');
  const keys = (language) => {
    const source = text(`../../../../locales/${language}/verifier.ftl`);
    return [...source.matchAll(/^(verifier-[a-z-]+) =/gm)].map(([, key]) => key);
  };
  assert.deepEqual(keys('en'), keys('pl'));
  // What is put together from parts is told by its first part.
  const asked = [...code.matchAll(/['`](verifier-[a-z-]+)(\$\{)?/g)].map(([, key, more]) => ({ key, more }));
  for (const { key, more } of asked)
    assert.ok(more ? keys('en').some((known) => known.startsWith(key)) : keys('en').includes(key), key);
  for (const key of keys('en').filter((known) => known !== 'verifier-no-script'))
    assert.ok(
      asked.some(({ key: part, more }) => (more ? key.startsWith(part) : key === part)),
      `${key} is not used`,
    );
});
