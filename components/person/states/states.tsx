import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatRange } from '../../../lib/dashboards/range';
import { formatJql } from '../../../lib/filter/format-jql';
import { i18n } from '../../../lib/locales/i18n';
import type { PassRecord } from '../../../lib/people/people-store';
import type { PersonRecord } from '../../../lib/risk/person-record';
import type { Connection } from '../../../lib/settings/connection';
import type { SyncRecord } from '../../../lib/store/sync-record';
import { actorLink } from '../../explore/event-links';
import { personPath } from '../../people/person-path';
import { NoticeCard } from '../../ui/notice-card';
import { useView, withView } from '../../ui/view-choice';
import { aboutPerson } from '../about-person';
import styles from './states.module.css';

interface Props {
  /** Account id. */
  person: string;
  /** The one organization that was looked at; null where all were. */
  org: string | null;
  /** The same account where it is known. */
  others: readonly PersonRecord[];
  connections: readonly Connection[];
  records: readonly SyncRecord[];
}

/** Nothing is held of an account: what that can mean, and ways on. */
export const UnknownPerson = ({ person, org, others, connections, records }: Props) => {
  const [view] = useView();
  const real = connections.filter((one) => one.kind === 'atlassian' && (org === null || one.org === org));
  const adminPages = real.flatMap((one) => {
    const href = actorLink({ org: one.org, actor: { id: person, name: '', email: '', type: 'user' } });
    return href ? [{ one, href }] : [];
  });
  const filling = records.some(({ backfill }) => backfill !== null && backfill.completedAt === null);
  const explore = `/explore?${new URLSearchParams({
    range: formatRange('180d'),
    filter: formatJql(aboutPerson(person)),
  })}`;
  return (
    <NoticeCard
      severity="info"
      title={i18n.t('person.unknown.title')}
      text={filling ? i18n.t('person.unknown.filling') : i18n.t('person.unknown.text')}
    >
      <Text size="sm" className={styles.id}>
        <bdi>
          <code>{person}</code>
        </bdi>
      </Text>
      <Ways>
        <ElsewhereLinks
          person={person}
          others={others.filter((other) => other.org !== org)}
          connections={connections}
        />
        <Anchor component={Link} href={withView('/people', { ...view, filter: '' })}>
          {i18n.t('person.unknown.people')}
        </Anchor>
        <Anchor component={Link} href={explore}>
          {i18n.t('person.unknown.explore')}
        </Anchor>
        {adminPages.map(({ one, href }) => (
          <Anchor key={one.org} href={href} target="_blank" rel="noreferrer">
            {adminPages.length > 1
              ? i18n.t('person.adminSiteOf', { org: one.name || one.org })
              : i18n.t('person.adminSite')}
          </Anchor>
        ))}
      </Ways>
    </NoticeCard>
  );
};

/** The address names an organization that is not connected (any more). */
export const NoSuchOrg = ({ org, person, others, connections }: Omit<Props, 'records' | 'org'> & { org: string }) => (
  <NoticeCard
    severity="warning"
    title={i18n.t('person.notConnected.title')}
    text={i18n.t('person.notConnected.text', { org })}
  >
    <Ways>
      <Anchor component={Link} href="/organizations">
        {i18n.t('person.notConnected.connect')}
      </Anchor>
      <ElsewhereLinks person={person} others={others} connections={connections} />
    </Ways>
  </NoticeCard>
);

/** No pass has told of the person yet, or ever will; what is held of them is shown all the same. */
export const NotScored = ({ pass, type }: { pass: PassRecord | undefined; type: string }) => {
  if (type !== 'user')
    return (
      <NoticeCard
        severity="info"
        title={i18n.t('person.notScored.isNobody')}
        text={i18n.t('person.notScored.stillShown')}
      />
    );
  return (
    <NoticeCard
      severity="info"
      title={i18n.t(pass ? 'person.notScored.title' : 'person.notScored.first')}
      text={i18n.t('person.notScored.text')}
    />
  );
};

const Ways = ({ children }: { children: ReactNode }) => <div className={styles.ways}>{children}</div>;

/** The same account in other organizations. */
const ElsewhereLinks = ({ person, others, connections }: Pick<Props, 'person' | 'others' | 'connections'>) => {
  const [view] = useView();
  return others.map(({ org }) => (
    <Anchor key={org} component={Link} href={withView(personPath(person), { ...view, org })}>
      {i18n.t('person.inOrg', { org: connections.find((one) => one.org === org)?.name || org })}
    </Anchor>
  ));
};
