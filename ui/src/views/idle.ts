/** Locks the vault when nobody has touched the window for a while, or when the machine slept. */
const STEP = 5_000;
/** A clock that went on by so much more than a step was not running: the machine slept. */
const SLEPT = 30_000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

export interface Idle {
  minutes: () => number;
  lock: () => void;
  now?: () => number;
}

/** Begins to watch; the answer ends it. */
export function watchIdle({ minutes, lock, now = Date.now }: Idle): () => void {
  let touched = now();
  let looked = now();
  const touch = () => (touched = now());
  const look = () => {
    const slept = now() - looked > STEP + SLEPT;
    looked = now();
    if (!slept && looked - touched < minutes() * 60_000) return;
    touched = looked;
    lock();
  };
  for (const sign of SIGNS) window.addEventListener(sign, touch, { passive: true, capture: true });
  const timer = setInterval(look, STEP);
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, touch, { capture: true });
  };
}
