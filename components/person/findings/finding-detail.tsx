import { Anchor, Text } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { formatRange } from '../../../lib/dashboards/range';
import { i18n } from '../../../lib/locales/i18n';
import type { Finding } from '../../../lib/risk/finding';
import { sentenceOf } from '../../../lib/sentences/finding-sentence';
import { formatCount } from '../../../lib/sentences/formats';
import { signalBlindSpots, signalWhy } from '../../../lib/sentences/signal-words';
import { alertPath } from '../../alerts/alert-path';
import { EventTable } from '../../alerts/detail/event-table';
import type { Shown } from '../../alerts/detail/shown';
import { pickedRange } from '../../filter/picked-range';
import { useView, withView } from '../../ui/view-choice';
import type { PersonView } from '../person-view';
import styles from './finding-detail.module.css';
import { findingEvents } from './finding-events';

interface Props {
  of: PersonView;
  finding: Finding;
  shown: Shown;
}

/** Why a finding matters, what its signal does not see, and the very events behind it. */
export const FindingDetail = ({ of, finding, shown }: Props) => {
  const [view] = useView();
  const events = useMemo(() => findingEvents(finding, of), [finding, of]);
  // The same events in the same order are the same table: what is open in it stays open.
  const asked = events && JSON.stringify([events.filter, events.range]);
  const { filter = null, range = null } = events ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is filter and range by their value.
  const selected = useMemo(() => filter && range && { filter, range }, [asked]);
  const total = events?.total ?? 0;
  const explore =
    events &&
    `/explore?${new URLSearchParams({
      range: formatRange(pickedRange(events.range)),
      org: of.org,
      filter: events.jql,
    })}`;
  return (
    <>
      <dl className={styles.why}>
        <div>
          <dt>{i18n.t('person.findings.why')}</dt>
          <dd>{signalWhy(finding.signal)}</dd>
        </div>
        <div>
          <dt>{i18n.t('person.findings.blindSpots')}</dt>
          <dd>{signalBlindSpots(finding.signal)}</dd>
        </div>
      </dl>
      <div className={styles.eventsHead}>
        <Text span size="sm" fw={600}>
          {i18n.t('person.findings.events')}
        </Text>
        <Text span size="sm" c="dimmed" data-numbers>
          {i18n.t('explore.total', total, [formatCount(total)])}
        </Text>
        <span className={styles.gap} />
        {finding.signal === 'alert-raised' && (
          <Anchor component={Link} size="sm" href={withView(alertPath(finding.facts.alert), view)}>
            {i18n.t('person.findings.alert')}
          </Anchor>
        )}
        {explore && (
          <Anchor component={Link} size="sm" href={explore}>
            {i18n.t('person.findings.explore')}
          </Anchor>
        )}
      </div>
      {selected && total > 0 ? (
        <EventTable
          label={i18n.t('person.findings.eventsOf', { finding: sentenceOf(finding) })}
          selected={{ ...selected, total }}
          view={of.view}
          {...shown}
        />
      ) : (
        <Text size="sm">{i18n.t('person.findings.gone')}</Text>
      )}
    </>
  );
};
