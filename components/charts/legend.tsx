import styles from './legend.module.css';

interface Props {
  items: readonly { name: string; colour: string }[];
  /** How many lines it may take; what does not fit is left to the table. */
  lines?: number;
}

/** What the colours mean. Screen readers get it from the chart's sentence and the table. */
export const Legend = ({ items, lines = 1 }: Props) => (
  <ul className={styles.legend} aria-hidden="true" style={{ maxHeight: lines * 18 }}>
    {items.map(({ name, colour }) => (
      <li key={name} title={name}>
        <span className={styles.swatch} style={{ background: colour }} />
        {name}
      </li>
    ))}
  </ul>
);
