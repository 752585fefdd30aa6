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
