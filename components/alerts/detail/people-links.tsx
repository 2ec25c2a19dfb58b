import { Anchor } from '@mantine/core';
import { IconUserShield } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Alert } from '../../../lib/alerts/alert';
import { i18n } from '../../../lib/locales/i18n';
import { usePersonHref } from '../../people/use-person-href';
import styles from './people-links.module.css';
import { peopleOf } from './people-of';
import type { Shown } from './shown';

/** The pages of the people whom an alert is about: their risk, and what is usual for them. */
export const PeopleLinks = ({ alert, shown }: { alert: Alert; shown: Shown }) => {
  const hrefOf = usePersonHref(alert.org);
  const people = peopleOf(alert);
  if (people.length === 0) return null;
  const nameOf = (person: string): string =>
    (person === alert.entity && alert.entityName) ||
    alert.facts.actors.find(({ value }) => value === person)?.name ||
    shown.nameOf('actor', person);
  return (
    <p className={styles.people}>
      {people.map((person) => (
        <Anchor key={person} component={Link} href={hrefOf(person)} size="sm">
          <IconUserShield size={15} aria-hidden /> {i18n.t('people.open', { name: nameOf(person) })}
        </Anchor>
      ))}
    </p>
  );
};
