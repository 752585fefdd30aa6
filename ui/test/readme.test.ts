import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

it('every fixed name for tests stands in the README', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.svelte'))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
    .join('\n');
  const names = [...sources.matchAll(/(?:data-testid|testid)="([a-z-]+)"|testid: '([a-z-]+)'|'(nav-[a-z]+)'/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const patterns = [...readme.matchAll(/`([a-z-]+)<[^`>]*>`/g)].map((match) => match[1] ?? '');
  const known = (name: string) =>
    readme.includes(`\`${name}\``) || patterns.some((pattern) => name.startsWith(pattern));
  expect([...new Set(names)].filter((name) => !known(name))).toEqual([]);
});
