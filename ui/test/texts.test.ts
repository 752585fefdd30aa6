import { FluentBundle, FluentResource } from '@fluent/bundle';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const locales = (lang: string) => join(root, `../locales/${lang}`);
const source = (lang: string) =>
  [
    'window.ftl',
    ...(existsSync(join(locales(lang), 'window')) ? readdirSync(join(locales(lang), 'window')) : []).map(
      (name) => `window/${name}`,
    ),
  ]
    .map((name) => readFileSync(join(locales(lang), name), 'utf8'))
    .join('\n');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(svelte|ts)$/.test(name) && !name.includes('generated'))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'));

const used = new Set(
  files.flatMap((text) => [...text.matchAll(/['"`](ui-[a-z0-9-]+)['"`]/g)].map((match) => match[1] ?? '')),
);
const keys = (lang: string) =>
  new Set([...source(lang).matchAll(/^(ui-[a-z0-9-]+) =/gm)].map((match) => match[1] ?? ''));

describe.each(['pl', 'en'])('the texts of the window in %s', (lang) => {
  it('have every key that a screen uses', () => {
    expect([...used].filter((key) => !keys(lang).has(key))).toEqual([]);
  });

  it('have no key that no screen uses', () => {
    expect([...keys(lang)].filter((key) => !used.has(key))).toEqual([]);
  });

  it('are read without errors', () => {
    expect(new FluentBundle(lang).addResource(new FluentResource(source(lang)))).toEqual([]);
  });

  it('use the same arguments as the other language', () => {
    const args = (of: string) =>
      Object.fromEntries(
        source(of)
          .split(/\n(?=ui-)/)
          .filter((block) => block.startsWith('ui-'))
          .map((block) => [block.split(' ')[0], [...new Set(block.split('\n#')[0]?.match(/\$\w+/g) ?? [])].sort()]),
      );
    expect(args(lang)).toEqual(args(lang === 'pl' ? 'en' : 'pl'));
  });
});

it('every Polish plural has one, few, many and other', () => {
  const plurals = source('pl')
    .split(/\n(?=\S)/)
    .filter((block) => block.includes('->'));
  expect(plurals.length).toBeGreaterThan(10);
  for (const block of plurals)
    for (const form of ['[one]', '[few]', '[many]', '*[other]']) expect(block).toContain(form);
});
