import { pathAndParents } from './paths.ts';

const FOCUSABLE = 'input, textarea, button.control, select, button';

/** Leads to the field at `path`, or to the nearest one above it that is on screen. */
export function jumpTo(form: HTMLElement, path: string): void {
  for (const each of pathAndParents(path)) {
    const field = form.querySelector<HTMLElement>(`[data-path="${CSS.escape(each)}"]`);
    if (!field) continue;
    field.scrollIntoView({ block: 'center' });
    field.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
    return;
  }
}

/** Leads to the head of a part of the form, and into its first field. */
export function intoGroup(form: HTMLElement, code: string): void {
  const part = form.querySelector<HTMLElement>(`[data-group="${CSS.escape(code)}"]`);
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
}

/** The part of the form before the eyes: that of the field in hand while it is in sight, else the topmost. */
export function groupInSight(scroller: HTMLElement): string | undefined {
  const { top, bottom } = scroller.getBoundingClientRect();
  const parts = [...scroller.querySelectorAll<HTMLElement>('[data-group]')];
  const held = document.activeElement;
  if (held && scroller.contains(held)) {
    const at = held.getBoundingClientRect();
    const part = held.closest<HTMLElement>('[data-group]');
    if (part && at.bottom > top && at.top < bottom) return part.dataset.group;
  }
  const third = top + (bottom - top) / 3;
  const begun = parts.filter((part) => part.getBoundingClientRect().top <= third);
  return (begun.at(-1) ?? parts[0])?.dataset.group;
}
