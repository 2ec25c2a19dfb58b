import { i18n } from '../../../lib/locales/i18n';
import { sentenceOf } from '../../../lib/sentences/finding-sentence';
import { formatCount, formatDay, formatTime } from '../../../lib/sentences/formats';
import { signalTitle } from '../../../lib/sentences/signal-words';
import { RichText } from '../../ui/rich-text';
import { textOf } from '../../ui/texts';
import { formatDays, formatExact, formatFactor, formatShare, formatSignedTenths, formatTenths } from './numbers';
import styles from './score.module.css';
import type { SumRow, WorkedSum } from './worked-sum';

interface Props {
  sum: WorkedSum;
  onShow: (id: string) => void;
}

const columns = ['rank', 'finding', 'when', 'base', 'decay', 'decayed', 'divisor', 'adds'] as const;

/** What each finding adds, from what its signal gives it to what is left of it, and the sum of all. */
export const SumTable = ({ sum, onShow }: Props) => (
  <div className={styles.scroll}>
    <table className={styles.table} aria-label={i18n.t('person.score.table')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" data-column={column}>
              <RichText
                text={textOf('person', 'score', 'columns', column)}
                parts={{ sup: (inner) => <sup>{inner}</sup> }}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sum.rows.map((row) => (
          <Row key={row.contribution.id} row={row} onShow={onShow} />
        ))}
        {sum.rest && (
          <tr>
            <td />
            <td colSpan={6}>{i18n.t('person.score.rest', sum.rest.count, { count: formatCount(sum.rest.count) })}</td>
            <td data-column="adds">{formatTenths(sum.rest.adds)}</td>
          </tr>
        )}
        {sum.rounding !== 0 && (
          <tr className={styles.rounding}>
            <td />
            <td colSpan={6}>{i18n.t('person.score.rounding')}</td>
            <td data-column="adds">{formatSignedTenths(sum.rounding)}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row" colSpan={6}>
            {i18n.t('person.score.sum')}
          </th>
          <td data-column="adds">{formatTenths(sum.sum)}</td>
        </tr>
      </tfoot>
    </table>
  </div>
);

const Row = ({ row, onShow }: { row: SumRow; onShow: Props['onShow'] }) => {
  const { contribution, rank, base, weight, capped, days, left, decayed, divisor, adds } = row;
  const { id, finding, weighted, beside, same } = contribution;
  return (
    <tr>
      <td data-column="rank">{formatCount(rank)}</td>
      <td data-column="finding">
        <button type="button" className={styles.link} onClick={() => onShow(id)}>
          {sentenceOf(finding)}
        </button>
        <div className={styles.second}>
          {signalTitle(finding.signal)}
          {beside.length > 0 &&
            ` · ${i18n.t('person.score.beside', beside.length, { count: formatCount(beside.length) })}`}
          {same.map((one) => ` · ${i18n.t('person.score.same', { sentence: sentenceOf(one) })}`)}
        </div>
      </td>
      <td data-column="when">
        <time dateTime={new Date(finding.at).toISOString()} title={formatTime(finding.at)}>
          {formatDay(finding.at)}
        </time>
      </td>
      <td data-column="base">
        {i18n.t('person.score.times', { score: formatCount(base), weight: formatFactor(weight) })}
        {capped && (
          <div className={styles.second}>{i18n.t('person.score.capped', { most: formatFactor(weighted) })}</div>
        )}
      </td>
      <td data-column="decay">
        {i18n.t('person.score.left', { share: formatShare(left) })}
        <div className={styles.second}>{i18n.t('person.score.daysOld', { days: formatDays(days) })}</div>
      </td>
      <td data-column="decayed">{formatTenths(decayed)}</td>
      <td data-column="divisor">{i18n.t('person.score.divided', { divisor: formatExact(divisor) })}</td>
      <td data-column="adds">{formatTenths(adds)}</td>
    </tr>
  );
};
