import { i18n } from '../../lib/locales/i18n';
import { type Level, levels } from '../../lib/risk/score';
import { formatCount } from '../../lib/sentences/formats';
import { levelWord } from '../../lib/sentences/level-words';
import { Toggles } from '../ui/toggles';
import { LevelShape } from './level-mark';
import styles from './level-tiles.module.css';

interface Props {
  /** Empty for all. */
  value: readonly Level[];
  counts: Readonly<Record<Level, number>>;
  onChange: (levels: readonly Level[]) => void;
}

/** How many people there are of each level, and which of them are shown; none pressed is all. */
export const LevelTiles = ({ value, counts, onChange }: Props) => (
  <Toggles legend={i18n.t('people.levels')} look="tiles" all={levels} value={value} onChange={onChange}>
    {(level) => (
      <>
        <span className={styles.count}>{formatCount(counts[level])}</span>
        <span className={styles.level}>
          <LevelShape level={level} />
          {levelWord(level)}
        </span>
      </>
    )}
  </Toggles>
);
