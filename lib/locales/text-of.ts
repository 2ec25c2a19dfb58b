import { i18n } from './i18n';

type Key = Parameters<typeof i18n.t>[0];

const camel = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The text of something that has an id: `textOf('panels', 'total-events', 'title')`. Ids are kebab-case, keys camelCase. */
export const textOf = (...path: readonly string[]): string =>
  // The locales' test holds that every id has its texts; the compiler cannot know ids.
  i18n.t(path.map(camel).join('.') as Extract<Key, 'extension.name'>);
