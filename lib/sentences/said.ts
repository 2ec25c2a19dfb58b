import { i18n } from '#i18n';
import type { SignalId } from '../risk/finding';

const camel = (id: string) => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A text of a signal with its values filled in, by the name that it has in the locales. */
export const said = (signal: SignalId, name: string, values: Readonly<Record<string, string>> = {}): string =>
  // Which of its sentences a signal says is worked out; its test holds that each is there and all values are filled in.
  i18n.t(`signals.${camel(signal)}.${name}` as 'sentences.andMore', values as { sentence: string; count: string });
