import { ActionIcon } from '@mantine/core';
import { IconFilterMinus, IconFilterPlus, IconUserShield } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Format } from '../../lib/dashboards/format';
import { type Field, fields } from '../../lib/filter/filter';
import { i18n } from '../../lib/locales/i18n';
import type { EventRow } from '../../lib/query/query';
import { personOfTarget } from '../../lib/risk/people-index';
import type { NameOf } from '../filter/value-names';
import { usePersonHref } from '../people/use-person-href';
import { usePicks } from '../ui/picks';
import { textOf } from '../ui/texts';
import type { EventDetails } from './event-links';
import styles from './event-panel.module.css';
import { conditionOf, fieldValue, textOfField } from './event-values';

interface Props {
  event: EventRow;
  /** Null until the JSON is read. */
  details: EventDetails | null;
  nameOf: NameOf;
  format: Format;
}

/** Second lines: what something is to machines and in other words. */
const secondsOf = (event: EventRow, field: Field): string[] => {
  switch (field) {
    case 'actor':
      return [event.actor.email, event.actor.id];
    case 'action':
      return [event.action];
    case 'token':
      return [event.token.id];
    case 'target':
      return [event.target.value];
    case 'scope':
      return [event.scope.value];
    case 'site':
      return [event.site.id];
    case 'org':
      return [event.org];
    default:
      return [];
  }
};

/** The account id of a person whom a field names; '' for all else. */
const personIn = ({ actor, target }: EventRow, field: Field): string => {
  if (field === 'actor') return actor.type === 'user' ? actor.id : '';
  return field === 'target' ? personOfTarget(target.value) : '';
};

/** What an event says, field by field; each value can be filtered by or excluded. */
export const EventFields = ({ event, details, nameOf, format }: Props) => {
  const picks = usePicks();
  const hrefOf = usePersonHref(event.org);
  return (
    <dl className={styles.fields}>
      <Fact term={textOf('fields', 'time')} text={format.time(event.at)} />
      {fields.map((field) => {
        const value = fieldValue(event, field);
        if (value === '') return null;
        const text = textOfField(event, field, nameOf, format);
        const seconds = secondsOf(event, field).filter((second) => second !== '' && second !== text);
        const words = { field: textOf('fields', field), value: text };
        const person = personIn(event, field);
        const pick = (exclude: boolean) => picks?.pick(conditionOf(field, value), exclude);
        return (
          <Fact key={field} term={words.field} text={text} seconds={seconds}>
            {person !== '' && (
              <Link
                href={hrefOf(person)}
                className={styles.person}
                aria-label={i18n.t('people.open', { name: text })}
                title={i18n.t('people.open', { name: text })}
              >
                <IconUserShield size={15} aria-hidden />
              </Link>
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={i18n.t('explore.panel.only', words)}
              title={i18n.t('explore.panel.only', words)}
              onClick={() => pick(false)}
            >
              <IconFilterPlus size={15} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={i18n.t('explore.panel.without', words)}
              title={i18n.t('explore.panel.without', words)}
              onClick={() => pick(true)}
            >
              <IconFilterMinus size={15} aria-hidden />
            </ActionIcon>
          </Fact>
        );
      })}
      {details?.onBehalfOf && <Fact term={i18n.t('explore.panel.onBehalfOf')} text={details.onBehalfOf} />}
      {details?.id && <Fact term={i18n.t('explore.panel.id')} text={details.id} />}
    </dl>
  );
};

interface FactProps {
  term: string;
  text: string;
  seconds?: readonly string[];
  /** What can be done with it. */
  children?: React.ReactNode;
}

const Fact = ({ term, text, seconds = [], children }: FactProps) => (
  <div className={styles.fact}>
    <dt>{term}</dt>
    <dd>
      <span dir="auto">{text}</span>
      {seconds.map((second) => (
        <span key={second} className={styles.second} dir="auto">
          {second}
        </span>
      ))}
    </dd>
    {children && <dd className={styles.picks}>{children}</dd>}
  </div>
);
