import { Anchor, Button, SegmentedControl, Text, Title } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { conditionsOf, together } from '../../../lib/filter/edit-filter';
import { everything } from '../../../lib/filter/filter';
import { formatJql } from '../../../lib/filter/format-jql';
import { i18n } from '../../../lib/locales/i18n';
import { formatCount } from '../../../lib/sentences/formats';
import type { Shown } from '../../alerts/detail/shown';
import { useFilter } from '../../filter/use-filter';
import section from '../../monitors/section.module.css';
import { textOf } from '../../ui/texts';
import { formatView, useView } from '../../ui/view-choice';
import { aboutPerson, type Part, parts } from '../about-person';
import type { PersonView } from '../person-view';
import styles from './activity.module.css';
import { ActivityChart } from './activity-chart';
import { activityCounts, type Grouping, groupings } from './activity-counts';
import { LatestEvents } from './latest-events';

interface Props {
  of: PersonView;
  shown: Shown;
}

/** What a person did, and what was done to them, in the range and under the filter of the bar. */
export const ActivitySection = ({ of, shown }: Props) => {
  const id = useId();
  const [view] = useView();
  const { filter, change } = useFilter();
  const [part, setPart] = useState<Part>('both');
  const [grouping, setGrouping] = useState<Grouping>('product');
  const { counts, latest, total } = useMemo(() => activityCounts(of, part, grouping), [of, part, grouping]);
  const filtered = formatJql(filter) !== '';
  const jql = formatJql(together([...conditionsOf(filter), aboutPerson(of.person, part)]));
  const explore = `/explore?${formatView({ ...view, org: of.org, filter: jql })}`;
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <Title order={2} id={id}>
          {i18n.t('person.activity.title')}
        </Title>
        <Text span size="sm" c="dimmed" data-numbers>
          {i18n.t('explore.total', total, [formatCount(total)])}
        </Text>
        <span className={section.gap} />
        <SegmentedControl
          size="xs"
          aria-label={i18n.t('person.activity.part')}
          value={part}
          onChange={setPart}
          data={parts.map((value) => ({ value, label: textOf('person', 'activity', 'parts', value) }))}
        />
        <SegmentedControl
          size="xs"
          aria-label={i18n.t('person.activity.grouping')}
          value={grouping}
          onChange={setGrouping}
          data={groupings.map((value) => ({ value, label: textOf('person', 'activity', 'groupings', value) }))}
        />
      </header>
      <ActivityChart of={of} counts={counts} grouping={grouping} format={shown.format} />
      {total === 0 && filtered && (
        <Button size="compact-sm" variant="light" onClick={() => change(everything)}>
          {i18n.t('app.clearFilter')}
        </Button>
      )}
      {latest.length > 0 && <LatestEvents of={of} events={latest} shown={shown} />}
      {total > 0 && (
        <Anchor component={Link} size="sm" href={explore} className={styles.onward}>
          {i18n.t('person.activity.explore', total, { count: formatCount(total) })}
        </Anchor>
      )}
    </section>
  );
};
