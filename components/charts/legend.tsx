import styles from './legend.module.css';

interface Props {
  items: readonly { name: string; colour: string }[];
}

/** What the colours mean. Screen readers get it from the chart's sentence and the table. */
export const Legend = ({ items }: Props) => (
  <ul className={styles.legend} aria-hidden="true">
    {items.map(({ name, colour }) => (
      <li key={name} title={name}>
        <span className={styles.swatch} style={{ background: colour }} />
        {name}
      </li>
    ))}
  </ul>
);
