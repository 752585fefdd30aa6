/** A title as the name of a file: without the signs that some file system refuses, and not too long. */
export function fileName(title: string): string {
  return title
    .replaceAll(/[\\/:*?"„”<>|\u0000-\u001f]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, '');
}
