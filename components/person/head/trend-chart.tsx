import { type CSSProperties, type MouseEvent, useState } from 'react';
import { dayMs } from '../../../lib/durations';
import { i18n } from '../../../lib/locales/i18n';
import { levelLook } from '../../../lib/risk/level-look';
import { levelOf, levelsFrom, shownScore } from '../../../lib/risk/score';
import { riskWords } from '../../../lib/sentences/level-words';
import { Walker } from '../../charts/walker';
import { LevelMark } from '../../people/level-mark';
import styles from './trend-chart.module.css';

interface Props {
  /** At the end of each of the last days, the oldest first; the last is that of now. */
  scores: readonly number[];
  /** ms */
  now: number;
  /** IANA */
  timeZone: string;
}

const lines = [levelsFrom.low, levelsFrom.moderate, levelsFrom.high, levelsFrom.critical];

/** The score of the last days as bars. The mouse or the arrow keys go to a day, and the line below tells it. */
export const TrendChart = ({ scores, now, timeZone }: Props) => {
  const [at, setAt] = useState<number | null>(null);
  const days = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', timeZone });
  const last = scores.length - 1;
  const told = Math.min(at ?? last, last);
  const score = scores[told] ?? 0;
  const dayOf = (index: number) =>
    index === last ? i18n.t('person.trend.now') : days.format(now - (last - index) * dayMs);
  const wordsOf = (index: number) =>
    i18n.t('charts.named', { name: dayOf(index), value: riskWords(levelOf(scores[index] ?? 0), scores[index] ?? 0) });
  const most = scores.reduce((best, each, index) => (each > (scores[best] ?? 0) ? index : best), last);
  const barUnder = ({ clientX, currentTarget }: MouseEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect();
    return Math.max(0, Math.min(last, Math.floor(((clientX - box.left) / Math.max(1, box.width)) * scores.length)));
  };
  return (
    <div className={styles.trend}>
      <p className={styles.title}>{i18n.t('person.trend.title')}</p>
      <div
        className={styles.stage}
        role="img"
        aria-label={i18n.t('person.trend.sentence', { now: wordsOf(last), most: wordsOf(most) })}
        onMouseMove={(event) => setAt(barUnder(event))}
        onMouseLeave={() => setAt(null)}
      >
        {lines.map((from) => (
          <span key={from} className={styles.line} style={{ insetBlockEnd: `${from}%` }} />
        ))}
        {scores.map((each, index) => {
          const look = levelLook[levelOf(each)];
          const style = { '--level-light': look.light, '--level-dark': look.dark } as CSSProperties;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its day, and the days stand where they stand.
            <span key={index} className={styles.column} data-at={at === index || undefined} style={style}>
              <span className={styles.bar} style={{ height: `${Math.max(1.5, each)}%` }} />
            </span>
          );
        })}
      </div>
      <Walker label={i18n.t('person.trend.walk')} count={scores.length} at={told} text={wordsOf(told)} onWalk={setAt} />
      <p className={styles.told} aria-hidden="true">
        <span>{dayOf(told)}</span>
        <LevelMark level={levelOf(score)} score={shownScore(score)} />
      </p>
    </div>
  );
};
