import type { AlertStep } from '../../../lib/alerts/alert';
import { i18n } from '../../../lib/locales/i18n';
import { textOf } from '../../ui/texts';

/** One step in the life of an alert, in words: who did what, and why. */
export const stepWords = ({ by, to, reason }: AlertStep): string => {
  const said = textOf('alertPage', 'steps', by, to);
  return reason ? i18n.t('alertPage.steps.because', { step: said, reason }) : said;
};
