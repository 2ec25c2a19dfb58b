import { NativeSelect } from '@mantine/core';
import { useId, useState } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import { type Problem, toProblem } from '../../../lib/problems';
import type { PersonRecord } from '../../../lib/risk/person-record';
import { criticalityOf, type RiskChoice } from '../../../lib/risk/score';
import { criticalityKey } from '../../../lib/settings/stored-criticality';
import { usePorts } from '../../ui/ports';
import { ProblemCard } from '../../ui/problem-card';
import { textOf } from '../../ui/texts';
import { useWatched } from '../../ui/use-watched';
import { formatFactor } from './numbers';
import styles from './score.module.css';

interface Props {
  record: PersonRecord;
  choice: RiskChoice;
}

/** What is offered, from the least to the greatest that can be said. */
const offered = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4];

/** By how much this person's odds are multiplied: as the role says, or as the admin does. */
export const CriticalityField = ({ record, choice }: Props) => {
  const ports = usePorts();
  const fieldId = useId();
  const { value: all } = useWatched(ports.criticality.read, ports.criticality.watch);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { org, person, role } = record;
  const own = all?.[criticalityKey(org, person)];
  const values = own === undefined || offered.includes(own) ? offered : [...offered, own].sort((a, b) => a - b);
  const byRole = criticalityOf(role, undefined, choice);
  const set = (value: string) => {
    setProblem(null);
    ports.criticality
      .set(org, person, value === '' ? null : Number(value))
      .catch((thrown: unknown) => setProblem(toProblem(thrown)));
  };
  return (
    <div className={styles.criticality}>
      <label className={styles.field} htmlFor={fieldId}>
        <span title={i18n.t('person.score.criticalityAbout')}>{i18n.t('person.score.criticality')}</span>
        <NativeSelect
          id={fieldId}
          size="xs"
          disabled={!all}
          value={own === undefined ? '' : String(own)}
          onChange={(event) => set(event.currentTarget.value)}
          data={[
            {
              value: '',
              label: i18n.t('person.score.byRole', {
                role: role ? textOf('person', 'roles', role) : i18n.t('person.score.withoutRole'),
                factor: formatFactor(byRole),
              }),
            },
            ...values.map((value) => ({ value: String(value), label: `× ${formatFactor(value)}` })),
          ]}
        />
      </label>
      {problem && <ProblemCard problem={problem} />}
    </div>
  );
};
