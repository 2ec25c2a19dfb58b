import { i18n } from '../../lib/locales/i18n';
import { type Level, levels } from '../../lib/risk/score';
import { formatCount } from '../../lib/sentences/formats';
import { levelWord } from '../../lib/sentences/level-words';
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
  <fieldset className={styles.tiles}>
    <legend>{i18n.t('people.levels')}</legend>
    {levels.map((level) => {
      const pressed = value.includes(level);
      return (
        <button
          key={level}
          type="button"
          className={styles.tile}
          aria-pressed={pressed}
          onClick={() => onChange(pressed ? value.filter((other) => other !== level) : [...value, level])}
        >
          <span className={styles.count}>{formatCount(counts[level])}</span>
          <span className={styles.level}>
            <LevelShape level={level} />
            {levelWord(level)}
          </span>
        </button>
      );
    })}
  </fieldset>
);
