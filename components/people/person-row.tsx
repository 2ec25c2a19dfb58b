import { IconBell, IconShieldCheckFilled } from '@tabler/icons-react';
import { Link } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import { reasonSentence } from '../../lib/sentences/finding-sentence';
import { formatAgo, formatCount, formatTime } from '../../lib/sentences/formats';
import { learningSentence } from '../../lib/sentences/learning-sentence';
import { placeWords } from '../../lib/sentences/place-words';
import { Sparkline } from '../charts/sparkline';
import { GridRow } from '../ui/grid/grid-row';
import { textOf } from '../ui/texts';
import { LevelMark } from './level-mark';
import styles from './people-grid.module.css';
import type { RankedPerson } from './rank-people';

interface Props {
  id: string;
  /** From 0 on. */
  index: number;
  person: RankedPerson;
  /** The scores of the last 30 days. */
  trend: readonly number[];
  now: number;
  /** Whose person it is, where several organizations are in view. */
  orgName: string | null;
  href: string;
  alertsHref: string;
  /** Whether the keys begin from it. */
  active: boolean;
}

/** Somebody in the ranking. The whole row is the link to their page. */
export const PersonRow = (props: Props) => {
  const { id, index, person, trend, now, orgName, href, alertsHref, active } = props;
  const { record, name, score, level, change, rank, openAlerts } = person;
  // What tells one account from the same one elsewhere is not to be cut off.
  const beside = [orgName ?? '', record.email === name ? '' : record.email].filter(Boolean).join(' · ');
  const reason = reasonOf(person, now);
  const place = record.lastLogin ? placeWords(record.lastLogin) : '';
  const cells = [
    <span key="rank" className={styles.rank}>
      {rank === null ? '–' : formatCount(rank)}
    </span>,
    <div key="person" className={styles.two}>
      <Link href={href} tabIndex={-1} className={styles.link} title={name} dir="auto">
        {name}
      </Link>
      {(record.role || beside !== '') && (
        <span className={styles.who}>
          {record.role && (
            <span className={styles.role} title={textOf('people', 'roles', record.role, 'title')}>
              <IconShieldCheckFilled size={12} aria-hidden />
              {textOf('people', 'roles', record.role, 'mark')}
            </span>
          )}
          <span className={styles.second} title={beside}>
            <bdi>{beside}</bdi>
          </span>
        </span>
      )}
    </div>,
    <LevelMark key="score" level={level} score={score} />,
    <Change key="change" by={change} />,
    <div key="trend" className={styles.trend} data-level={level}>
      <Sparkline values={trend} most={100} />
    </div>,
    <span key="reason" className={styles.reason} data-told={reason.told || undefined} title={reason.text}>
      {reason.text}
    </span>,
    openAlerts > 0 && (
      <Link
        key="alerts"
        href={alertsHref}
        tabIndex={-1}
        className={styles.alerts}
        aria-label={i18n.t('people.openAlerts', openAlerts, { count: formatCount(openAlerts) })}
        title={i18n.t('people.openAlerts', openAlerts, { count: formatCount(openAlerts) })}
      >
        <IconBell size={14} aria-hidden />
        {formatCount(openAlerts)}
      </Link>
    ),
    <div key="seen" className={styles.two}>
      {record.lastSeenAt === null ? (
        <span>{i18n.t('people.neverSeen')}</span>
      ) : (
        <time dateTime={new Date(record.lastSeenAt).toISOString()} title={formatTime(record.lastSeenAt)}>
          {formatAgo(record.lastSeenAt, now)}
        </time>
      )}
      {place !== '' && (
        <span className={styles.second} title={place}>
          <bdi>{place}</bdi>
        </span>
      )}
    </div>,
  ];
  return (
    <GridRow id={id} className={styles.line} index={index} active={active}>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: cells stand in the order of the columns, always, and in a grid that is no table element.
        <div key={at} role="gridcell" aria-colindex={at + 1} className={styles.cell}>
          {cell}
        </div>
      ))}
    </GridRow>
  );
};

/** By how much a score changed; colour is an ornament, the sign tells. */
const Change = ({ by }: { by: number }) => (
  <span className={styles.change} data-way={by > 0 ? 'up' : by < 0 ? 'down' : undefined}>
    {by === 0 ? i18n.t('people.same') : signed.format(by)}
  </span>
);

const signed = new Intl.NumberFormat(undefined, { signDisplay: 'exceptZero' });

/** What weighs most; where nothing counts, that little is known yet, or that there is nothing. */
const reasonOf = ({ record, ...person }: RankedPerson, now: number): { text: string; told: boolean } => {
  const risk = person.risk();
  const strongest = risk.contributions.find(({ rank }) => rank === 1);
  if (strongest && risk.score >= 1) return { text: reasonSentence(strongest), told: true };
  const text = learningSentence(record.learned, now);
  if (text) return { text, told: false };
  const accepted = risk.contributions.some(({ acceptance }) => acceptance);
  if (accepted) return { text: i18n.t('people.allAccepted'), told: false };
  return { text: i18n.t(record.findings.length > 0 ? 'people.nothingAnyMore' : 'people.nothingFound'), told: false };
};
