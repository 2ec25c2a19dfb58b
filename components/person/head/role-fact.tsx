import { useMemo } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import type { PersonRecord } from '../../../lib/risk/person-record';
import { formatCount, formatDay, formatTime } from '../../../lib/sentences/formats';
import { isolated } from '../../../lib/sentences/isolated';
import { textOf } from '../../ui/texts';
import type { PersonView } from '../person-view';
import { type Evidence, evidenceOf } from './evidence-of';
import styles from './head.module.css';

/** The power that somebody has, and the events that show it. */
export const RoleFact = ({ record, of }: { record: PersonRecord; of: PersonView }) => {
  const [first, ...others] = useMemo(() => evidenceOf(record, of), [record, of]);
  return (
    <div>
      <dt>{i18n.t('person.facts.role')}</dt>
      <dd>
        {record.role ? textOf('person', 'roles', record.role) : i18n.t('person.facts.noRole')}
        {first && <Shown evidence={first} />}
        {others.length > 0 && (
          <details className={styles.shownBy}>
            <summary>{i18n.t('person.facts.moreShown', others.length, { count: formatCount(others.length) })}</summary>
            {others.map((evidence) => (
              <Shown key={`${evidence.activity} ${evidence.what} ${evidence.at}`} evidence={evidence} />
            ))}
          </details>
        )}
      </dd>
    </div>
  );
};

const Shown = ({ evidence: { activity, what, at, by } }: { evidence: Evidence }) => {
  const did = textOf('activities', activity);
  const words = {
    what: what === '' ? did : i18n.t('charts.named', { name: did, value: isolated(what) }),
    by: isolated(by ?? ''),
    day: formatDay(at),
  };
  return (
    <span className={styles.evidence} title={formatTime(at)}>
      {by === '' && i18n.t('person.facts.didThemselves', words)}
      {by === null && i18n.t('person.facts.shownOn', words)}
      {by && i18n.t('person.facts.givenBy', words)}
    </span>
  );
};
