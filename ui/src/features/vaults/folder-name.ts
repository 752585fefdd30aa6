/** A facility's name as the name of a folder, without what file systems refuse. */
export function folderName(facility: string): string {
  return facility
    .trim()
    .replaceAll(/["„”“'’]/g, '')
    .replaceAll(/[\\/:*?<>|\p{Cc}]+/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[.\s-]+|[.\s-]+$/g, '')
    .slice(0, 80);
}
