import type { PathName } from '../../src/api/generated/protocol.ts';
import archive from './maps/archive.svg?raw';
import consultation from './maps/consultation.svg?raw';
import registration from './maps/registration.svg?raw';

/** Drawings that the core once made of its demonstration clinic; their nodes lead to records of this fake. */
export function mapSvg(path: PathName, records: string[]): string {
  const ids = new Map<string, string>();
  const own = (id: string) => {
    if (!ids.has(id)) ids.set(id, records[ids.size % records.length] ?? id);
    return ids.get(id) ?? id;
  };
  return { registration, consultation, archive }[path]
    .replaceAll(/data-record="([^"]+)"/g, (_, id: string) => `data-record="${own(id)}"`)
    .replaceAll(/ data-field-record="[^"]+"/g, '');
}
