import { useMemo } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import type { EventRow } from '../../../lib/query/query';
import type { PersonRecord } from '../../../lib/risk/person-record';
import { type Circumstances, type Risk, shownScore, trendOf } from '../../../lib/risk/score';
import { learningSentence } from '../../../lib/sentences/learning-sentence';
import { riskWords } from '../../../lib/sentences/level-words';
import type { Connection } from '../../../lib/settings/connection';
import type { NameOf } from '../../filter/value-names';
import { LevelMark } from '../../people/level-mark';
import type { PersonView } from '../person-view';
import styles from './head.module.css';
import { HeadFacts } from './head-facts';
import { OtherOrgs } from './other-orgs';
import { TrendChart } from './trend-chart';

interface Props {
  of: PersonView;
  email: string;
  /** How many events there are of the person, by them and to them. */
  events: number;
  /** The newest event by them that is held. */
  lastAct: EventRow | null;
  /** The event by which the account is off. */
  off: EventRow | null;
  record: PersonRecord | null;
  risk: Risk | null;
  circumstances: Circumstances | null;
  /** The same account in other organizations. */
  others: readonly PersonRecord[];
  connections: readonly Connection[];
  nameOf: NameOf;
}

/** Who it is, and how great the risk is, now and in the last 30 days. */
export const HeadSection = (props: Props) => {
  const { of, record, risk, circumstances, others, connections } = props;
  const trend = useMemo(
    () => (record && circumstances ? trendOf(record.findings, circumstances) : null),
    [record, circumstances],
  );
  const learning = record && circumstances && learningSentence(record.learned, circumstances.now);
  return (
    <section className={styles.head} aria-label={i18n.t('person.head')}>
      <div className={styles.top} data-scored={risk !== null}>
        {risk && (
          <div className={styles.risk}>
            <p className={styles.score} role="img" aria-label={riskWords(risk.level, risk.score)}>
              <span className={styles.number}>{shownScore(risk.score)}</span>
              <span className={styles.of}>{i18n.t('person.of100')}</span>
            </p>
            <LevelMark level={risk.level} />
            {learning && <p className={styles.learning}>{learning}</p>}
          </div>
        )}
        <HeadFacts {...props} />
        {trend && circumstances && <TrendChart scores={trend} now={circumstances.now} timeZone={of.timeZone} />}
      </div>
      {circumstances && <OtherOrgs of={of} others={others} connections={connections} />}
    </section>
  );
};
