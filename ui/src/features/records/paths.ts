/** Paths into a record's value: `purposes/0/legal_basis`. Values are never changed in place. */
export type Value = Record<string, unknown>;

export function valueAt(value: unknown, path: string): unknown {
  return steps(path).reduce<unknown>(
    (at, step) => (at === null || typeof at !== 'object' ? undefined : (at as Value)[step]),
    value,
  );
}

/** A copy of `value` with `next` at `path`; what is missing on the way is made. */
export function withValueAt(value: Value, path: string, next: unknown): Value {
  return put(value, steps(path), next) as Value;
}

/** The path that `path` has once the value is saved, and empty parts before it are left out; null within an empty part. */
export function savedPath(value: Value, path: string): string | null {
  const out: string[] = [];
  let at: unknown = value;
  for (const step of steps(path)) {
    if (Array.isArray(at)) {
      if (isEmpty(at[Number(step)])) return null;
      out.push(String(at.slice(0, Number(step)).filter((item) => !isEmpty(item)).length));
    } else out.push(step);
    at = at !== null && typeof at === 'object' ? (at as Value)[step] : undefined;
  }
  return out.join('/');
}

/** Leaves out what is empty, as the core does: null, blank text, empty lists and objects. */
export function pruned(value: Value): Value {
  return (prune(value) as Value | undefined) ?? {};
}

/** Whether two values say the same, empty parts aside. */
export function same(one: Value, other: Value): boolean {
  return canonical(prune(one)) === canonical(prune(other));
}

export function isEmpty(value: unknown): boolean {
  return prune(value) === undefined;
}

/** `path` and the paths above it, nearest first. */
export function pathAndParents(path: string): string[] {
  const all = steps(path);
  return all.map((_, i) => all.slice(0, all.length - i).join('/'));
}

/** Whether `path` is `parent` or lies below it. */
export function isAtOrBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

function steps(path: string): string[] {
  return path === '' ? [] : path.split('/');
}

function put(at: unknown, [step, ...rest]: string[], next: unknown): unknown {
  if (step === undefined) return next;
  if (Array.isArray(at) || (at === undefined && /^\d+$/.test(step))) {
    const copy = Array.isArray(at) ? [...at] : [];
    copy[Number(step)] = put(copy[Number(step)], rest, next);
    return copy;
  }
  const from = at !== null && typeof at === 'object' ? (at as Value) : {};
  return { ...from, [step]: put(from[step], rest, next) };
}

function prune(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const kept = value.map(prune).filter((item) => item !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (typeof value !== 'object') return value;
  const kept = Object.entries(value as Value).flatMap(([name, inner]) => {
    const rest = prune(inner);
    return rest === undefined ? [] : [[name, rest] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical((value as Value)[name])}`).join()}}`;
}
