import { formatJql } from '../../lib/filter/format-jql';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import { textOf } from '../ui/texts';
import { useView } from '../ui/view-choice';
import type { DashboardInView } from './dashboard-in-view';
import styles from './dashboard-print-head.module.css';
import { printedNow, rangeInWords } from './dashboard-print-words';
import { usePrintedAt } from './dashboard-printing';

interface Props {
  shown: DashboardInView;
  connections: readonly Connection[];
}

/** What a printed dashboard begins with: what it shows, of whom, of when, and when it was printed. Only paper has it. */
export const PrintHead = ({ shown, connections }: Props) => {
  const [{ range }] = useView();
  const printedAt = usePrintedAt();
  const { id, org, filter, results, timeZone } = shown;
  const orgs = connections.filter((connection) => org === null || connection.org === org);
  const jql = formatJql(filter);
  const facts = [
    { term: 'organizations', text: orgs.map(({ name, org: its }) => name || its).join(', ') },
    { term: 'range', text: results.picture ? rangeInWords(range, results.picture.context.range, timeZone) : '' },
    { term: 'filter', text: jql || i18n.t('print.noFilter') },
    { term: 'printed', text: printedNow(printedAt, timeZone) },
  ] as const;
  return (
    <div className={styles.head}>
      <p className={styles.title}>{textOf('places', id)}</p>
      <dl className={styles.facts}>
        {facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{i18n.t(`print.${term}`)}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
