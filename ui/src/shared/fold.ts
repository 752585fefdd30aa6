/** Small letters without diacritics, for searching what is on screen: `ł` too. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').trim();
}
