import { i18n } from '#i18n';
import type { PersonRecord } from '../../../lib/risk/person-record';
import { formatDay, formatTime } from '../../../lib/sentences/formats';
import { isolated } from '../../../lib/sentences/isolated';
import { textOf } from '../../ui/texts';
import styles from './head.module.css';

/** The power that somebody has, and the events that show it. */
export const RoleFact = ({ record: { role, evidence } }: { record: PersonRecord }) => (
  <div>
    <dt>{i18n.t('person.facts.role')}</dt>
    <dd>
      {role ? textOf('person', 'roles', role) : i18n.t('person.facts.noRole')}
      {evidence.length > 0 && (
        <ul className={styles.evidence}>
          {evidence.map(({ activity, what, at }) => (
            <li key={`${activity} ${what} ${at}`}>
              {what === '' ? textOf('activities', activity) : `${textOf('activities', activity)}: ${isolated(what)}`}
              {', '}
              <time dateTime={new Date(at).toISOString()} title={formatTime(at)}>
                {formatDay(at)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </dd>
  </div>
);
