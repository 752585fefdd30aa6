import { expect, it } from 'vitest';
import { unbroken } from '../src/shared/unbroken.ts';

it.each([
  ['Przychodnia Lipowa sp. z o.o.', 'Przychodnia Lipowa sp.~z~o.o.'],
  ['Lipowa sp. z o. o. sp. k.', 'Lipowa sp.~z~o.~o. sp.~k.'],
  ['Gabinet w Łodzi', 'Gabinet w~Łodzi'],
  ['Pod Lipami S.A.', 'Pod Lipami S.A.'],
])('%s does not break inside', (name, kept) => expect(unbroken(name)).toBe(kept.replaceAll('~', '\u00a0')));
