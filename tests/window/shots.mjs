// A picture of every screen, in both languages and both themes, into the folder SHOTS.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { demoVault, open, scratch } from './harness.mjs';
import { beginning, everyday } from './tour.mjs';

const pictures = join(process.env.SHOTS, 'window');
await mkdir(pictures, { recursive: true });
for (const language of ['en', 'pl'])
  for (const theme of ['light', 'dark'])
    for (const walk of [beginning, everyday]) {
      const folder = await scratch();
      const vault = walk === everyday ? await demoVault(folder) : undefined;
      const window = await open({ folder, vault, language });
      const look = async (screen) => {
        await window.settled();
        await window.shot(join(pictures, `${language}-${theme}-${screen}.png`));
      };
      try {
        await walk(window, { folder, theme, look });
      } finally {
        await window.shot(join(pictures, `${language}-${theme}-last.png`)).catch(() => {});
        await window.close();
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    }
