import { i18n } from '../../../lib/locales/i18n';
import type { AcceptanceScope } from '../../../lib/risk/acceptance';
import type { Finding } from '../../../lib/risk/finding';
import { formatDay } from '../../../lib/sentences/formats';
import { isolated } from '../../../lib/sentences/isolated';
import { signalTitle } from '../../../lib/sentences/signal-words';
import { valueWords } from './value-words';

/** What accepting a finding of somebody covers, so widely and until then (ms), in words. */
export function coversWords(name: string, finding: Finding, scope: AcceptanceScope, until: number): string {
  const words = {
    signal: signalTitle(finding.signal),
    name: isolated(name),
    value: valueWords(finding),
    from: formatDay(finding.firstAt),
    until: formatDay(until),
  };
  if (scope === 'day') return i18n.t('person.accept.coversDay', words);
  if (scope === 'signal') return i18n.t('person.accept.coversSignal', words);
  return words.value === '' ? i18n.t('person.accept.covers', words) : i18n.t('person.accept.coversValue', words);
}
