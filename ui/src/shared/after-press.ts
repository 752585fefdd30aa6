/**
 * What moves the screen waits until the pointer is up: a button that was pressed must still be below it then, or the click
 * goes to something else.
 */
let pressed = false;

const ENDS = ['pointerup', 'pointercancel'] as const;

if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', () => (pressed = true), true);
  for (const end of ENDS) window.addEventListener(end, () => (pressed = false), true);
}

/** At once while no pointer is down, else after the click that comes of it. */
export function afterPress(act: () => void): void {
  if (!pressed) return act();
  const over = new AbortController();
  const done = () => {
    over.abort();
    setTimeout(act);
  };
  for (const end of ENDS) window.addEventListener(end, done, { signal: over.signal });
}
