import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { dayMs } from '../../lib/durations';
import { parseJql } from '../../lib/filter/parse-jql';
import { resolveTimes } from '../../lib/filter/resolve-times';
import { i18n } from '../../lib/locales/i18n';
import { run } from '../../lib/query/run';
import { counted } from '../../lib/sentences/formats';
import type { StoreView } from '../../lib/store/view';
import { localTimeZone } from '../ui/wall-time';
import { type ExclusionDraft, filterOfDraft } from './exclusion-draft';

interface Props {
  draft: ExclusionDraft;
  view: StoreView | null;
  /** ms */
  now: number;
}

/** How many events of the last 90 days would not have counted: whoever excludes too much sees it here. */
export const ExclusionReach = ({ draft, view, now }: Props) => {
  const jql = filterOfDraft(draft);
  const events = useMemo(() => {
    const parsed = jql === '' || !view ? null : parseJql(jql);
    if (!parsed?.ok || !view) return null;
    const timeZone = localTimeZone();
    const filter = resolveTimes(parsed.filter, { now, timeZone });
    const range = { from: now - 90 * dayMs, to: now };
    const [result] = run(
      [{ kind: 'aggregate', range, filter, groupBy: [], measure: { kind: 'count' }, timeZone }],
      view,
    );
    return result.total;
  }, [jql, view, now]);
  return (
    <Text size="xs" c="dimmed" role="status" mih={18}>
      {events !== null && i18n.t('exclusions.reach', { events: counted(events, 'event') })}
    </Text>
  );
};
