import styles from './cut-name.module.css';

/** So many letters at the end of a long word are always shown. */
const tail = 10;

/**
 * A name in one line, cut where there is no room: at its end, or before its last letters where it is a long word without
 * a break: addresses begin alike.
 */
export const CutName = ({ name }: { name: string }) => {
  const isWord = name.length > 26 && !/\s/.test(name);
  return (
    <bdi className={styles.name}>
      <span className={styles.head}>{isWord ? name.slice(0, -tail) : name}</span>
      {isWord && <span>{name.slice(-tail)}</span>}
    </bdi>
  );
};
