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
