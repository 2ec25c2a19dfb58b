import { isActivityId } from '../../../lib/audit/activities';
import { i18n } from '../../../lib/locales/i18n';
import type { Finding } from '../../../lib/risk/finding';
import { isolated } from '../../../lib/sentences/isolated';
import { countryWords } from '../../../lib/sentences/place-words';
import { titleOf } from '../../monitors/monitor-title';
import { textOf } from '../../ui/texts';

/** What a finding is about, in words; '' where it is about nothing in particular. */
export function valueWords(finding: Finding): string {
  const { value } = finding;
  if (value === '') return '';
  switch (finding.signal) {
    case 'risky-location':
    case 'new-country':
      return countryWords(value);
    case 'impossible-travel': {
      const { fromCountry, toCountry } = finding.facts;
      const [from, to] = [countryWords(fromCountry), countryWords(toCountry)];
      return from === to
        ? i18n.t('person.accept.within', { country: from })
        : i18n.t('person.accept.between', { from, to });
    }
    case 'new-token-or-auth-type':
      return isolated(finding.facts.what);
    case 'impersonation':
      return isolated(finding.facts.other);
    case 'privilege-received':
    case 'self-grant':
      return isolated(finding.facts.what || value);
    case 'alert-raised':
      return isolated(titleOf(finding.facts.monitor, finding.facts.title ? { title: finding.facts.title } : null));
    default:
      return isActivityId(value) ? textOf('activities', value) : isolated(value);
  }
}
