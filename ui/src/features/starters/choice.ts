/** What is chosen in the library: what a person ticked, and what the activities among it name, unless it was unticked. */
import type { StarterView } from '$api/generated/protocol.ts';

export interface Choice {
  readonly ticked: ReadonlySet<string>;
  readonly unticked: ReadonlySet<string>;
}

export const nothing: Choice = { ticked: new Set(), unticked: new Set() };

/** The codes that a pick would take, in the library's order. */
export function codesOf(choice: Choice, starters: readonly StarterView[]): string[] {
  const named = new Set(starters.filter(({ code }) => choice.ticked.has(code)).flatMap(({ uses }) => uses));
  return starters
    .filter(({ picked }) => !picked)
    .map(({ code }) => code)
    .filter((code) => choice.ticked.has(code) || (named.has(code) && !choice.unticked.has(code)));
}

/** The same with these ticked, or unticked. */
export function turned(choice: Choice, codes: readonly string[], on: boolean): Choice {
  const [ticked, unticked] = [new Set(choice.ticked), new Set(choice.unticked)];
  for (const code of codes) {
    (on ? ticked : unticked).add(code);
    (on ? unticked : ticked).delete(code);
  }
  return { ticked, unticked };
}
