import type { ReactNode } from 'react';
import styles from './toggles.module.css';

interface Props<T extends string> {
  /** What they choose, for screen readers. */
  legend: string;
  look: 'chips' | 'tiles';
  all: readonly T[];
  /** Empty for all. */
  value: readonly T[];
  onChange: (value: readonly T[]) => void;
  /** What stands on the button of one. */
  children: (one: T) => ReactNode;
}

/** A few buttons, each of which shows its own or not; none pressed is all. */
export const Toggles = <T extends string>({ legend, look, all, value, onChange, children }: Props<T>) => (
  <fieldset className={styles.toggles} data-look={look}>
    <legend>{legend}</legend>
    {all.map((one) => {
      const pressed = value.includes(one);
      return (
        <button
          key={one}
          type="button"
          aria-pressed={pressed}
          onClick={() => onChange(pressed ? value.filter((other) => other !== one) : [...value, one])}
        >
          {children(one)}
        </button>
      );
    })}
  </fieldset>
);
