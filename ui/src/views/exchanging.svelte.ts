/** Registers as files: which one goes out and how, and the ways to begin. */
import { OWN_FIELD } from '$api/session.svelte.ts';
import { importing } from '$features/exchange/importing.svelte.ts';
import { drafts } from '$features/records/drafts.svelte.ts';
import { navigation } from '$shared/place.svelte.ts';

class Exporting {
  /** Code of the register whose dialog is open. */
  kind = $state<string | null>(null);
  /** Whether its list goes out as a PDF; else the register as a file of data. */
  paper = $state(false);

  begin(kind: string, paper = false): void {
    this.kind = kind;
    this.paper = paper;
  }
}

export const exporting = new Exporting();

/** To the screen of imports. A file that came in is done with; one that is being looked at for another register too. */
export function beginImport(kind?: string): void {
  if (importing.done || (kind && importing.preview && importing.preview.kind !== kind)) importing.reset();
  navigation.go({ screen: 'import', kind });
}

/** To a new field of the DPO's own, for that register. */
export function beginOwnField(kind: string): void {
  drafts.begin(OWN_FIELD, { for_kind: kind });
  navigation.go({ screen: 'register', kind: OWN_FIELD, record: 'new' });
}
