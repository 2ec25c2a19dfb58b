import type { Alert } from '../../../lib/alerts/alert';
import { i18n } from '../../../lib/locales/i18n';
import { SeverityMark } from '../../monitors/severity-mark';
import { textOf } from '../../ui/texts';
import { happenedOf } from '../alert-words';
import { alertFacts } from './alert-facts';
import styles from './detail.module.css';
import { PeopleLinks } from './people-links';
import type { Shown } from './shown';

/** What happened, in a sentence and in facts. */
export const HeadSection = ({ alert, shown }: { alert: Alert; shown: Shown }) => (
  <section className={styles.summary} aria-label={i18n.t('alertPage.summary')}>
    <p className={styles.sentence}>
      <SeverityMark severity={alert.severity} />
      <span className={styles.status} data-status={alert.status}>
        {textOf('alertsPage', 'is', alert.status)}
      </span>
      <bdi>{happenedOf(alert, shown.nameOf)}</bdi>
    </p>
    <dl className={styles.facts}>
      {alertFacts(alert, shown).map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
    <PeopleLinks alert={alert} shown={shown} />
  </section>
);
