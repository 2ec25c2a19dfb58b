import type { Format } from '../../../lib/dashboards/format';
import { i18n } from '../../../lib/locales/i18n';
import type { TraitId } from '../../../lib/risk/profile/portrait';
import type { Habit, Trait, WeekHabit } from '../../../lib/risk/profile/trait';
import { formatCount } from '../../../lib/sentences/formats';
import { textOf } from '../../ui/texts';
import { Nothing } from './figure-rows';
import { Mark } from './mark';
import styles from './normal.module.css';
import { ShowAll, useShown } from './show-all';

interface Props {
  id: TraitId;
  trait: Trait;
  format: Format;
}

const few = 6;

const wordsOf = (id: TraitId, { value, label }: Habit, format: Format): string => {
  if (id === 'country') return format.country(value);
  if (id === 'product') return format.product(value);
  if (id === 'activity') return format.activity(value);
  return label || value;
};

/** The values of a field as a rule, and this week; what is new or far more comes first. */
export const TraitRow = ({ id, trait: { normal, week }, format }: Props) => {
  const odd = week.filter(({ isNew, isMore }) => isNew || isMore);
  const ordered = [...odd, ...week.filter((habit) => !odd.includes(habit))];
  const most = Math.max(normal.length, ordered.length);
  const [until, setAll] = useShown(most, few);
  if (most === 0) return null;
  const shown = <H,>(habits: readonly H[]): readonly H[] => habits.slice(0, until);
  return (
    <tr>
      <th scope="row">
        {textOf('profile', 'normal', 'traits', id)}
        {most > few && <ShowAll shown={until} count={most} onChange={setAll} />}
      </th>
      <td>{normal.length === 0 ? <Nothing /> : <Habits id={id} habits={shown(normal)} format={format} />}</td>
      <td>{ordered.length === 0 ? <Nothing /> : <Habits id={id} habits={shown(ordered)} format={format} />}</td>
    </tr>
  );
};

const Habits = ({ id, habits, format }: { id: TraitId; habits: readonly (Habit | WeekHabit)[]; format: Format }) => (
  <ul className={styles.habits}>
    {habits.map((habit) => (
      <li key={habit.value}>
        <bdi>{wordsOf(id, habit, format)}</bdi> <span className={styles.count}>{formatCount(habit.events)}</span>{' '}
        {'isNew' in habit && habit.isNew && <Mark kind="new">{i18n.t('profile.normal.new')}</Mark>}
        {'isMore' in habit && habit.isMore && (
          <Mark kind="more" title={i18n.t('profile.normal.moreThan', { most: formatCount(habit.mostInWeek) })}>
            {i18n.t('profile.normal.more')}
          </Mark>
        )}
      </li>
    ))}
  </ul>
);
