import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const messages = generateChromeMessages(await parseMessagesFile(join(import.meta.dirname, '../en.yml')));

/** The browser's part in texts, with English: what `browser.i18n.getMessage` answers in a browser. */
export const getEnglish = (key: string, substitutions: string | string[] = []): string =>
  [substitutions]
    .flat()
    .reduce((text, value, at) => text.replaceAll(`$${at + 1}`, () => value), messages[key]?.message ?? '');
