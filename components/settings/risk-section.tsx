import { NumberInput, Text } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import '@mantine/core/styles/NumberInput.css';
import { useState } from 'react';
import type { Role } from '../../lib/risk/person-record';
import { byOdds, defaultRiskChoice, type RiskChoice, shownScore } from '../../lib/risk/score';
import { formatCount } from '../../lib/sentences/formats';
import { textOf } from '../ui/texts';
import { RiskFactor } from './risk-factor';
import styles from './risk-section.module.css';
import { RiskWeights } from './risk-weights';
import { SettingsSection } from './settings-section';

interface Props {
  value: RiskChoice;
  onChange: (choice: RiskChoice) => void;
}

const roles = ['org-admin', 'admin'] as const satisfies readonly Role[];

/** What the bounds of the half-life are, days. */
const least = 1;
const most = 90;

/** How findings become a score: how fast they fade, how much each kind weighs, and for whom they weigh more. */
export const RiskSection = ({ value: stored, onChange: onStore }: Props) => {
  // What is typed and pulled stays while it is being stored.
  const [value, setValue] = useState(stored);
  const [days, setDays] = useState<number | string>(stored.halfLifeDays);
  const onChange = (part: Partial<RiskChoice>) => {
    const next = { ...value, ...part };
    setValue(next);
    onStore(next);
  };
  const isRight = (given: number | string): given is number =>
    typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most;
  return (
    <SettingsSection title={i18n.t('riskSettings.title')} about={i18n.t('riskSettings.about')}>
      <NumberInput
        label={i18n.t('riskSettings.halfLife.label')}
        description={
          isRight(days)
            ? i18n.t('riskSettings.halfLife.effect', days, { count: formatCount(days), twice: formatCount(2 * days) })
            : i18n.t('riskSettings.halfLife.range')
        }
        w="100%"
        maw={360}
        min={least}
        max={most}
        allowDecimal={false}
        clampBehavior="none"
        value={days}
        error={isRight(days) ? undefined : i18n.t('riskSettings.halfLife.wrong')}
        onChange={(next) => {
          setDays(next);
          if (isRight(next)) onChange({ halfLifeDays: next });
        }}
      />
      <div className={styles.part}>
        <Text size="sm" fw={500}>
          {i18n.t('riskSettings.roles.title')}
        </Text>
        <Text size="xs" c="dimmed">
          {i18n.t('riskSettings.roles.about')}
        </Text>
        {roles.map((role) => (
          <div key={role} className={styles.role}>
            <span className={styles.name}>{textOf('riskSettings', 'roles', role)}</span>
            <RiskFactor
              label={textOf('riskSettings', 'roles', role)}
              value={value.roles[role]}
              least={0.25}
              most={4}
              usual={defaultRiskChoice.roles[role]}
              effect={i18n.t('riskSettings.becomes', { from: 50, to: shownScore(byOdds(50, value.roles[role])) })}
              onChange={(factor) => onChange({ roles: { ...value.roles, [role]: factor } })}
            />
          </div>
        ))}
      </div>
      <RiskWeights value={value.weights} onChange={(weights) => onChange({ weights })} />
    </SettingsSection>
  );
};
