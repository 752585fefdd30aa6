/** The window's texts, from the catalogue that the core reads too. Labels of kinds and fields come from the core. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import en from '$locales/en/window.ftl?raw';
import pl from '$locales/pl/window.ftl?raw';
import type { Lang } from '$api/generated/protocol.ts';

const bundles: Record<Lang, FluentBundle> = { en: bundleOf('en', en), pl: bundleOf('pl', pl) };

class Language {
  current = $state<Lang>('pl');
}

const language = new Language();

export function currentLanguage(): Lang {
  return language.current;
}

export function setLanguage(lang: Lang): void {
  language.current = lang;
  if (typeof document !== 'undefined') document.documentElement.lang = lang;
}

/** The text of `key` or `key.attribute`; the key itself where there is none, so that a gap is seen. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const bundle = bundles[language.current];
  const [id = key, attribute] = key.split('.');
  const message = bundle.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return pattern ? bundle.formatPattern(pattern, args) : key;
}

function bundleOf(lang: Lang, source: string): FluentBundle {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  return bundle;
}
