/** What a line must not end with in a Polish name: the legal form stays whole, and a word of one letter goes with the next. */
export function unbroken(name: string): string {
  return name
    .replaceAll(/\b(sp|s)\.\s+(?=[a-z])/giu, '$1.\u00a0')
    .replaceAll(/(?<=^|\s)([a-zó])\s+/giu, '$1\u00a0')
    .replaceAll(/\bo\.\s+o\./giu, 'o.\u00a0o.');
}
