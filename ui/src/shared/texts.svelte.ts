/** The window's texts, from the catalogue that the core reads too. Labels of kinds and fields come from the core. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Lang } from '$api/generated/protocol.ts';

const files = {
  en: import.meta.glob<string>(['$locales/en/window.ftl', '$locales/en/window/*.ftl'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  pl: import.meta.glob<string>(['$locales/pl/window.ftl', '$locales/pl/window/*.ftl'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
};

const bundles: Record<Lang, FluentBundle> = { en: bundleOf('en', files.en), pl: bundleOf('pl', files.pl) };

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

function bundleOf(lang: Lang, sources: Record<string, string>): FluentBundle {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const source of Object.values(sources)) bundle.addResource(new FluentResource(source));
  return bundle;
}
