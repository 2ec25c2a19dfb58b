import { i18n } from '../locales/i18n';
import { type Level, shownScore } from '../risk/score';

/** What a level is called: "High". */
export const levelWord = (level: Level): string => i18n.t(`levels.${level}.title`);

/** What a badge says to who does not see it: "Risk: high, 82 of 100". `score` may have decimals. */
export const riskWords = (level: Level, score: number): string =>
  i18n.t(`levels.${level}.risk`, { score: shownScore(score) });
