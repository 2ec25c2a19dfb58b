import { i18n } from '../../lib/locales/i18n';
import type { Note } from './notice';

const closing = (title: string): Note => ({
  title,
  text: null,
  acts: [{ text: i18n.t('badge.close'), quiet: true, act() {} }],
});

/** The extension was updated or removed under the page. */
export const goodbyeNote = (): Note => closing(i18n.t('badge.reload'));

/** No badges are shown on these pages any more. */
export const hiddenNote = (): Note => closing(i18n.t('badge.hidden'));

/** The organization is not connected. */
export const offerNote = (connect: () => void): Note => ({
  title: i18n.t('badge.offerTitle'),
  text: i18n.t('badge.offer'),
  acts: [
    { text: i18n.t('badge.connect'), quiet: false, act: connect },
    { text: i18n.t('badge.notNow'), quiet: true, act() {} },
  ],
});
