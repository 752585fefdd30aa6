/** The other ends of links: which records there are, and which can be made in passing. */
import { call } from '$api/client.ts';
import type { FieldView, KindView } from '$api/generated/protocol.ts';

/** A link to a record of any kind. */
export const ANY = '*';

const SHOWN = 20;

export interface FoundEnd {
  id: string;
  title: string;
  kind: string;
}

/** Standing records that what was typed may mean. Over all registers nothing is offered before a word is typed. */
export async function findEnds(kind: string, typed: string): Promise<FoundEnd[]> {
  if (kind !== ANY) {
    const page = await call('records.list', {
      kind,
      query: typed,
      filters: [],
      columns: [],
      sort: '',
      incomplete_only: false,
      ended_too: false,
      offset: 0,
      limit: SHOWN,
    });
    return page.rows.map(({ id, title }) => ({ id, title, kind }));
  }
  if (typed.trim() === '') return [];
  const found = await call('search.find', { text: typed, kinds: [], ended_too: false, offset: 0, limit: SHOWN });
  return found.hits.map((hit) => ({ id: hit.id, title: hit.title, kind: hit.kind }));
}

/** Registers in which a link can make a record: not the one of a single record, not answers of maps, not settings. */
export function makeable(kinds: KindView[]): KindView[] {
  return kinds.filter((kind) => !kind.single && kind.code !== 'map' && kind.area !== 'settings');
}

/** The fields without which a record of the kind cannot be saved. */
export function neededFields(kind: KindView): FieldView[] {
  return kind.groups.flatMap((group) => group.fields).filter((field) => field.need === 'save');
}

export function needsTitleOnly(kind: KindView): boolean {
  return neededFields(kind).every((field) => field.name === kind.title_field);
}
