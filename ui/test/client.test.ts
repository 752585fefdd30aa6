import { expect, test, vi } from 'vitest';

test('no two long commands have the same id, not even after the page is loaded anew', async () => {
  const ids: string[] = [];
  const request = { path: 'pack.pdf', language: null, as_at: null };
  for (let load = 0; load < 2; load += 1) {
    vi.resetModules();
    const { platform } = await import('./platform.ts');
    platform.start = (id) => {
      ids.push(id);
      return Promise.resolve(undefined);
    };
    const { start } = await import('../src/api/client.ts');
    for (let count = 0; count < 3; count += 1) await start('pack.export', request, () => {}).answer;
  }
  expect(new Set(ids).size).toBe(6);
});

test('at a past moment reads mean that moment, and changes are refused before the core hears of them', async () => {
  vi.resetModules();
  const { answerWith } = await import('./platform.ts');
  const { call } = await import('../src/api/client.ts');
  const { past } = await import('../src/api/past.svelte.ts');
  const asked: [string, unknown][] = [];
  answerWith((name, params) => void asked.push([name, params]));
  past.at = '2025-12-31T22:59:59.999Z';
  await call('records.show', { id: 'r1', as_at: null });
  await call('records.show', { id: 'r1', as_at: '2024-12-31T22:59:59.999Z' });
  await call('evidence.head', {});
  await expect(call('records.end', { id: 'r1', from_version: 1, why: 'x' })).rejects.toMatchObject({
    code: 'read_only',
  });
  past.at = null;
  await call('records.show', { id: 'r1', as_at: null });
  expect(asked).toEqual([
    ['records.show', { id: 'r1', as_at: '2025-12-31T22:59:59.999Z' }],
    ['records.show', { id: 'r1', as_at: '2024-12-31T22:59:59.999Z' }],
    ['evidence.head', {}],
    ['records.show', { id: 'r1', as_at: null }],
  ]);
});
