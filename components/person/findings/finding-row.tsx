import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import { type Contribution, levelOf } from '../../../lib/risk/score';
import { sentenceOf } from '../../../lib/sentences/finding-sentence';
import { formatClock, formatCount, formatTime } from '../../../lib/sentences/formats';
import { signalTitle } from '../../../lib/sentences/signal-words';
import type { Shown } from '../../alerts/detail/shown';
import { LevelShape } from '../../people/level-mark';
import type { PersonView } from '../person-view';
import { formatTenths } from '../score/numbers';
import { tenths } from '../score/worked-sum';
import { AcceptedNote } from './accepted-note';
import { FindingDetail } from './finding-detail';
import styles from './finding-row.module.css';
import { rowIdOf } from './show-finding';

interface Props {
  of: PersonView;
  contribution: Contribution;
  shown: Shown;
  opened: boolean;
  onToggle: () => void;
  onAccept: () => void;
  /** It is to count again. */
  onAgain: () => void;
  /** How many were accepted with it, itself among them; 0 where that is told above. */
  together: number;
  /** What stands below it. */
  children?: ReactNode;
}

/** What was found, as a sentence; opened, why it matters and the events behind it. */
export const FindingRow = ({
  of,
  contribution,
  shown,
  opened,
  onToggle,
  onAccept,
  onAgain,
  together,
  children,
}: Props) => {
  const detailId = useId();
  const { finding, acceptance } = contribution;
  const sentence = sentenceOf(finding);
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <li className={styles.finding} data-accepted={acceptance ? '' : undefined}>
      <div className={styles.row}>
        <button
          type="button"
          id={rowIdOf(contribution.id)}
          className={styles.opener}
          aria-expanded={opened}
          aria-controls={detailId}
          onClick={onToggle}
        >
          <Chevron size={16} className={styles.chevron} aria-hidden />
          <span className={styles.words}>
            <span className={styles.sentence}>{acceptance ? <del>{sentence}</del> : sentence}</span>
            <span className={styles.second}>
              <time dateTime={new Date(finding.at).toISOString()} title={formatTime(finding.at)}>
                {formatClock(finding.at)}
              </time>
              <span>{signalTitle(finding.signal)}</span>
              <span className={styles.given}>
                <LevelShape level={levelOf(finding.score)} size={10} />
                {i18n.t('person.findings.gives', { score: formatCount(finding.score) })}
              </span>
              <span>{addsWords(contribution)}</span>
            </span>
          </span>
        </button>
        {!acceptance && (
          <Button
            size="compact-xs"
            variant="default"
            className={styles.accept}
            aria-label={i18n.t('person.accept.openOf', { finding: sentence })}
            onClick={onAccept}
          >
            {i18n.t('person.accept.open')}
          </Button>
        )}
      </div>
      {acceptance && together > 0 && (
        <div className={styles.acceptedBy}>
          <AcceptedNote acceptance={acceptance} sentence={sentence} count={together} onAgain={onAgain} />
        </div>
      )}
      <div id={detailId} className={styles.detail} hidden={!opened}>
        {opened && <FindingDetail of={of} finding={finding} shown={shown} />}
      </div>
      {children}
    </li>
  );
};

/** What a finding adds to the score, or why it adds nothing. */
function addsWords({ finding, acceptance, countedBy, sameAs, adds }: Contribution): string {
  if (acceptance) return i18n.t('person.findings.accepted');
  if (sameAs !== null)
    return finding.signal === 'alert-raised'
      ? i18n.t('person.findings.sameAsFinding')
      : i18n.t('person.findings.sameAsAlert');
  if (countedBy !== null) return i18n.t('person.findings.countedBy');
  const added = tenths(adds);
  return added === 0
    ? i18n.t('person.findings.addsNothing')
    : i18n.t('person.findings.adds', { adds: formatTenths(added) });
}
