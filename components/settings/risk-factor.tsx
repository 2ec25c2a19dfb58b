import { useId } from 'react';
import { i18n } from '../../lib/locales/i18n';
import styles from './risk-factor.module.css';

interface Props {
  label: string;
  /** What it is now, what it may be, and what it is where nobody chose anything. */
  value: number;
  least: number;
  most: number;
  usual: number;
  /** What it makes of a score, in words. */
  effect: string;
  onChange: (value: number) => void;
}

const step = 0.25;
const written = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });

/** By how much something is multiplied: a slider in quarters, what comes of it, and the way back. */
export const RiskFactor = ({ label, value, least, most, usual, effect, onChange }: Props) => {
  const id = useId();
  const times = i18n.t('riskSettings.times', { factor: written.format(value) });
  return (
    <div className={styles.factor}>
      <input
        type="range"
        className={styles.slider}
        aria-label={label}
        aria-valuetext={`${times}. ${effect}`}
        aria-describedby={id}
        min={least}
        max={most}
        step={step}
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output className={styles.times}>{times}</output>
      <span id={id} className={styles.effect}>
        {effect}
      </span>
      {/* Its place is there at all times. */}
      <button
        type="button"
        className={styles.back}
        data-hidden={value === usual || undefined}
        disabled={value === usual}
        aria-label={i18n.t('riskSettings.backOf', { what: label })}
        onClick={() => onChange(usual)}
      >
        {i18n.t('riskSettings.back')}
      </button>
    </div>
  );
};
