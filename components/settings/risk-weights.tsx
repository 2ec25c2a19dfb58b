import { Button } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { type SignalId, signalIds } from '../../lib/risk/finding';
import type { RiskChoice } from '../../lib/risk/score';
import { signals } from '../../lib/risk/signals/all';
import { formatCount } from '../../lib/sentences/formats';
import { signalBlindSpots, signalTitle, signalWhy } from '../../lib/sentences/signal-words';
import { RiskFactor } from './risk-factor';
import styles from './risk-weights.module.css';

interface Props {
  value: RiskChoice['weights'];
  onChange: (weights: RiskChoice['weights']) => void;
}

const listed = new Intl.ListFormat(undefined, { type: 'disjunction' });

/** What each signal gives, and how much that weighs. Only what differs from the usual is stored. */
export const RiskWeights = ({ value, onChange }: Props) => {
  const changed = signalIds.filter((id) => value[id] !== undefined && value[id] !== 1).length;
  const set = (id: SignalId, weight: number) => {
    const { [id]: _, ...others } = value;
    onChange(weight === 1 ? others : { ...others, [id]: weight });
  };
  return (
    <details className={styles.weights}>
      <summary>
        {i18n.t('riskSettings.weights.title')}
        <span className={styles.changed}>
          {changed > 0 && i18n.t('riskSettings.weights.changed', changed, { count: formatCount(changed) })}
        </span>
      </summary>
      <p className={styles.about}>{i18n.t('riskSettings.weights.about')}</p>
      <ul className={styles.list}>
        {signals.map(({ id, scores }) => {
          const weight = value[id] ?? 1;
          const becomes = scores.map((score) => formatCount(Math.round(Math.min(100, score * weight))));
          return (
            <li key={id} className={styles.one}>
              <details className={styles.signal}>
                <summary>{signalTitle(id)}</summary>
                <p>{signalWhy(id)}</p>
                <p>
                  <b>{i18n.t('riskSettings.weights.blindSpots')}</b> {signalBlindSpots(id)}
                </p>
              </details>
              <RiskFactor
                label={signalTitle(id)}
                value={weight}
                least={0}
                most={2}
                usual={1}
                effect={
                  weight === 0
                    ? i18n.t('riskSettings.weights.never')
                    : i18n.t('riskSettings.weights.gives', { scores: listed.format(becomes) })
                }
                onChange={(next) => set(id, next)}
              />
            </li>
          );
        })}
      </ul>
      {changed > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange({})}>
          {i18n.t('riskSettings.weights.allBack')}
        </Button>
      )}
    </details>
  );
};
