/** The first steps, from an empty vault to a first pack. Each is done when the records say so. */
import { session } from '$api/session.svelte.ts';
import { navigation, type Place } from '$shared/place.svelte.ts';
import { t } from '$shared/texts.svelte.ts';

export interface Step {
  code: string;
  label: string;
  about: string;
  to: Place;
  done: boolean;
  here: boolean;
}

class Guide {
  putAway = $state(false);
}

export const guide = new Guide();

export function steps(): Step[] {
  const at = navigation.place;
  const facility = session.count('facility');
  const step = (code: string, label: string, about: string, to: Place, done: boolean): Step => ({
    code,
    label,
    about,
    to,
    done,
    here: at.screen === to.screen && (to.screen !== 'register' || (at.screen === 'register' && at.kind === to.kind)),
  });
  return [
    step(
      'facility',
      session.kind('facility')?.register ?? '',
      t('ui-step-facility-about'),
      { screen: 'register', kind: 'facility' },
      facility.count > 0 && facility.incomplete === 0,
    ),
    step(
      'starters',
      t('ui-step-starters'),
      t('ui-step-starters-about'),
      { screen: 'starters' },
      session.count('activity').count > 0,
    ),
    step('maps', t('ui-step-maps'), t('ui-step-maps-about'), { screen: 'maps' }, session.count('map').count > 0),
    step('pack', t('ui-step-pack'), t('ui-step-pack-about'), { screen: 'packs' }, Boolean(session.vault?.last_pack)),
  ];
}
