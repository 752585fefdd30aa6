import type { Mark } from '$api/generated/protocol.ts';

export interface Segment {
  text: string;
  marked: boolean;
}

/** A text cut at its marks; marks that lie outside of it or over each other are cut down to what is left. */
export function segments(text: string, marks: Mark[]): Segment[] {
  const out: Segment[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) out.push({ text: text.slice(at, from), marked: false });
    out.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) out.push({ text: text.slice(at), marked: false });
  return out;
}
