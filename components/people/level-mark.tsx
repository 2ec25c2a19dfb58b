import type { CSSProperties } from 'react';
import { levelLook } from '../../lib/risk/level-look';
import { type Level, shownScore } from '../../lib/risk/score';
import { levelWord } from '../../lib/sentences/level-words';
import styles from './level-mark.module.css';

interface Props {
  level: Level;
  /** 0–100; absent where the level alone is meant. */
  score?: number;
  /** What stands behind the word: a count. */
  detail?: string;
}

/** How great a risk is, by colour, by shape and by word; the same shapes and colours as the badges. */
export const LevelMark = ({ level, score, detail }: Props) => (
  <span className={styles.mark} data-level={level}>
    <LevelShape level={level} />
    {score !== undefined && <span className={styles.score}>{shownScore(score)}</span>}
    {levelWord(level)}
    {detail !== undefined && <span className={styles.detail}>{detail}</span>}
  </span>
);

/** The shape of a level alone, in its colour; an ornament beside its word. */
export const LevelShape = ({ level, size = 12 }: { level: Level; size?: number }) => (
  <svg
    className={styles.shape}
    viewBox="0 0 12 12"
    width={size}
    height={size}
    aria-hidden="true"
    style={{ '--level-light': levelLook[level].light, '--level-dark': levelLook[level].dark } as CSSProperties}
  >
    <path d={levelLook[level].path} />
  </svg>
);
