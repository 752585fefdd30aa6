/** Which rows of a long list are drawn. Rows have one fixed height. */
export interface Slice {
  /** First row drawn. */
  start: number;
  /** After the last row drawn. */
  end: number;
}

/** The rows in sight and `spare` more on either side. */
export function sliceOf(scrollTop: number, height: number, rowHeight: number, count: number, spare = 8): Slice {
  if (count <= 0 || rowHeight <= 0) return { start: 0, end: 0 };
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const last = Math.ceil((Math.max(0, scrollTop) + Math.max(0, height)) / rowHeight);
  const start = clamp(first - spare, 0, count);
  return { start, end: clamp(last + spare, start, count) };
}

/** Where to scroll so that `row` is in sight; the present place when it already is. */
export function scrollTo(row: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  if (top + rowHeight > scrollTop + height) return Math.max(0, top + rowHeight - height);
  return scrollTop;
}

/** The pages (numbers) that hold the rows of a slice. */
export function pagesOf(slice: Slice, pageSize: number): number[] {
  if (slice.end <= slice.start) return [];
  const first = Math.floor(slice.start / pageSize);
  const last = Math.floor((slice.end - 1) / pageSize);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The row that a key leads to; null when the key does not move. */
export function rowAfterKey(key: string, row: number, count: number, perPage: number): number | null {
  if (count === 0) return null;
  const target = {
    ArrowDown: row + 1,
    ArrowUp: row < 0 ? 0 : row - 1,
    PageDown: row + perPage,
    PageUp: row - perPage,
    Home: 0,
    End: count - 1,
  }[key];
  return target === undefined ? null : clamp(target, 0, count - 1);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
