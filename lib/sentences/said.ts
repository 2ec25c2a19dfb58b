import { i18n } from '../locales/i18n';
import type { SignalId } from '../risk/finding';

const camel = (id: string) => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A text of a signal with its values filled in, by the name that it has in the locales. */
export function said(signal: SignalId, name: string, values: Readonly<Record<string, string>>): string {
  const id = camel(signal);
  // Which of its sentences a signal says is worked out; a test holds that each is there and all values are filled in.
  return i18n.t(`signals.${id}.${name}` as 'sentences.andMore', values as { sentence: string; count: string });
}
