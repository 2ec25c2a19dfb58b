import { formatJql } from '../../lib/filter/format-jql';
import { i18n } from '../../lib/locales/i18n';
import { useFilter } from '../filter/use-filter';
import { printedNow, rangeInWords } from '../pages/dashboard-print-words';
import { PrintHead } from '../ui/print-head';
import { usePrintedAt } from '../ui/printed-at';
import { useView } from '../ui/view-choice';
import type { PersonView } from './person-view';

interface Props {
  of: PersonView;
  email: string;
  /** The organization's. */
  orgName: string;
}

/** What a printed page of a person begins with. */
export const PersonPrintHead = ({ of, email, orgName }: Props) => {
  const [{ range }] = useView();
  const { filter } = useFilter();
  const printedAt = usePrintedAt();
  return (
    <PrintHead
      title={of.name}
      facts={[
        { term: 'account', text: [...new Set([email, of.person])].filter(Boolean).join(' · ') },
        { term: 'organizations', text: orgName },
        { term: 'range', text: rangeInWords(range, of.range, of.timeZone) },
        { term: 'filter', text: formatJql(filter) || i18n.t('print.noFilter') },
        { term: 'printed', text: printedNow(printedAt, of.timeZone) },
      ]}
    />
  );
};
