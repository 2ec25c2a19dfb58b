import { i18n } from '../../../lib/locales/i18n';
import type { Risk } from '../../../lib/risk/score';
import { formatCount } from '../../../lib/sentences/formats';
import { LevelMark } from '../../people/level-mark';
import { formatExact, formatFactor, formatOdds, formatTenths } from './numbers';
import styles from './score.module.css';
import type { WorkedSum } from './worked-sum';

/** From the sum to the score: the cut at 100, the odds, and the whole number that is shown. */
export const SumResult = ({ sum, risk }: { sum: WorkedSum; risk: Risk }) => (
  <ol className={styles.result} aria-label={i18n.t('person.score.steps')}>
    <li>
      {sum.cut
        ? i18n.t('person.score.cut', { sum: formatTenths(sum.sum) })
        : i18n.t('person.score.notCut', { sum: formatTenths(sum.raw) })}
    </li>
    <li>{sum.odds ? <Odds odds={sum.odds} score={sum.score} /> : <NoOdds risk={risk} />}</li>
    <li className={styles.final}>
      {i18n.t('person.score.result', { score: formatTenths(sum.score), shown: formatCount(sum.shown) })}{' '}
      <LevelMark level={risk.level} />
    </li>
  </ol>
);

const Odds = ({ odds, score }: { odds: NonNullable<WorkedSum['odds']>; score: number }) => (
  <>
    {i18n.t('person.score.odds', {
      criticality: formatFactor(odds.criticality),
    })}{' '}
    <span className={styles.formula}>
      {i18n.t('person.score.oddsBefore', {
        raw: formatExact(odds.raw),
        other: formatExact(100 - odds.raw),
        odds: formatOdds(odds.odds),
      })}
      {', '}
      {i18n.t('person.score.oddsTimes', {
        odds: formatOdds(odds.odds),
        criticality: formatFactor(odds.criticality),
        multiplied: formatOdds(odds.multiplied),
      })}
      {', '}
      {i18n.t('person.score.oddsAfter', {
        multiplied: formatOdds(odds.multiplied),
        other: formatOdds(1 + odds.multiplied),
        score: formatTenths(score),
      })}
    </span>
  </>
);

const NoOdds = ({ risk: { criticality, raw } }: { risk: Risk }) =>
  criticality === 1
    ? i18n.t('person.score.noCriticality')
    : i18n.t('person.score.stays', { criticality: formatFactor(criticality), raw: formatCount(raw) });
