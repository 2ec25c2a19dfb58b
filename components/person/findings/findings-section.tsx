import { Button, Text, Title } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import type { AcceptanceScope } from '../../../lib/risk/acceptance';
import { type Finding, mostValues } from '../../../lib/risk/finding';
import { findingsDays } from '../../../lib/risk/learned';
import type { Contribution, Risk } from '../../../lib/risk/score';
import { formatCount, formatDay } from '../../../lib/sentences/formats';
import type { Shown } from '../../alerts/detail/shown';
import { usePrinting } from '../../charts/use-printing';
import section from '../../monitors/section.module.css';
import { lazily } from '../../ui/lazily';
import { localDay } from '../../ui/wall-time';
import type { PersonView } from '../person-view';
import { alikeOf } from './alike';
import { Beside } from './beside';
import { FindingRow } from './finding-row';
import styles from './findings.module.css';
import { foldFindings } from './fold-findings';
import { groupByDay } from './group-by-day';
import { useKeptFocus } from './use-kept-focus';

const AcceptDialog = lazily(() => import('./accept-dialog').then((module) => module.default));

interface Props {
  of: PersonView;
  risk: Risk;
  shown: Shown;
  /** Findings whose events are shown. */
  opened: ReadonlySet<string>;
  onOpened: (opened: ReadonlySet<string>) => void;
}

/** Drawn at a time. */
const most = 8;

/** All findings of a person, those that still matter and those that do not any more, with the very events behind each. */
export const FindingsSection = ({ of, risk, shown, opened, onOpened }: Props) => {
  const id = useId();
  const [drawn, setDrawn] = useState(most);
  const [accepting, setAccepting] = useState<{ id: string; finding: Finding; scope: AcceptanceScope } | null>(null);
  const keepFocus = useKeptFocus(risk);
  const found = risk.contributions;
  const { heads: all, below } = useMemo(() => foldFindings(found), [found]);
  const together = useMemo(() => Map.groupBy(found, ({ acceptance }) => acceptance?.id), [found]);
  const isOpened = ({ id: one }: Contribution) => opened.has(one);
  // One that was asked for is drawn, however far down it is.
  const last = all.findLastIndex((one) => isOpened(one) || below.get(one.id)?.some(isOpened));
  const isPrinting = usePrinting();
  const until = isPrinting ? all.length : Math.max(drawn, last + 1);
  const days = useMemo(() => groupByDay(all.slice(0, until), localDay), [all, until]);
  const toggle = (finding: string) => {
    const next = new Set(opened);
    if (!next.delete(finding)) next.add(finding);
    onOpened(next);
  };
  const row = (contribution: Contribution, isHead = true) => {
    const { id: one, finding, acceptance } = contribution;
    const others = below.get(one);
    return (
      <FindingRow
        key={one}
        of={of}
        contribution={contribution}
        shown={shown}
        opened={isOpened(contribution)}
        onToggle={() => toggle(one)}
        onAccept={() => setAccepting({ id: one, finding, scope: 'value' })}
        onAgain={() => keepFocus(one)}
        together={isHead ? (together.get(acceptance?.id)?.length ?? 0) : 0}
      >
        {others && (
          <Beside
            of={contribution}
            findings={others}
            wanted={others.some(isOpened)}
            open={alikeOf(finding, found).ofDay}
            onAcceptAll={() => setAccepting({ id: one, finding, scope: 'day' })}
          >
            {(other) => row(other, false)}
          </Beside>
        )}
      </FindingRow>
    );
  };
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <Title order={2} id={id}>
          {i18n.t('person.findings.title')}
        </Title>
        <Text span size="sm" c="dimmed" data-numbers>
          {i18n.t('person.findings.count', found.length, { count: formatCount(found.length) })}
        </Text>
      </header>
      <Text size="xs" c="dimmed">
        {i18n.t('person.findings.about', { days: formatCount(findingsDays), most: formatCount(mostValues) })}
      </Text>
      {all.length === 0 && <Text size="sm">{i18n.t('person.findings.none')}</Text>}
      {days.map(({ day, findings }) => (
        <div key={day} className={styles.day}>
          <Title order={3}>{formatDay(findings[0]?.finding.at ?? 0)}</Title>
          <ul className={styles.list}>{findings.map((contribution) => row(contribution))}</ul>
        </div>
      ))}
      {all.length > until && (
        <Button size="xs" variant="default" className={styles.more} onClick={() => setDrawn(until + most)}>
          {i18n.t('alertsPage.showMore', { shown: formatCount(until), all: formatCount(all.length) })}
        </Button>
      )}
      {accepting && (
        <AcceptDialog
          of={of}
          finding={accepting.finding}
          scope={accepting.scope}
          alike={alikeOf(accepting.finding, found)}
          onAccepted={() => keepFocus(accepting.id)}
          onClose={() => setAccepting(null)}
        />
      )}
    </section>
  );
};
