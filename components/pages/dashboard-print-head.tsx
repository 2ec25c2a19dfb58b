import { formatJql } from '../../lib/filter/format-jql';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import { PrintHead as Head } from '../ui/print-head';
import { usePrintedAt } from '../ui/printed-at';
import { textOf } from '../ui/texts';
import { useView } from '../ui/view-choice';
import type { DashboardInView } from './dashboard-in-view';
import { printedNow, rangeInWords } from './dashboard-print-words';

interface Props {
  shown: DashboardInView;
  connections: readonly Connection[];
}

/** What a printed dashboard begins with. */
export const PrintHead = ({ shown, connections }: Props) => {
  const [{ range }] = useView();
  const printedAt = usePrintedAt();
  const { id, org, filter, results, timeZone } = shown;
  const orgs = connections.filter((connection) => org === null || connection.org === org);
  return (
    <Head
      title={textOf('places', id)}
      facts={[
        { term: 'organizations', text: orgs.map(({ name, org: its }) => name || its).join(', ') },
        {
          term: 'range',
          text: results.picture ? rangeInWords(range, results.picture.context.range, timeZone) : '',
        },
        { term: 'filter', text: formatJql(filter) || i18n.t('print.noFilter') },
        { term: 'printed', text: printedNow(printedAt, timeZone) },
      ]}
    />
  );
};
