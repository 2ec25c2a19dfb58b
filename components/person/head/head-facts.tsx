import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import type { EventRow } from '../../../lib/query/query';
import type { PersonRecord } from '../../../lib/risk/person-record';
import { formatAgo, formatCount, formatDay, formatTime } from '../../../lib/sentences/formats';
import { placeWords } from '../../../lib/sentences/place-words';
import type { Connection } from '../../../lib/settings/connection';
import { actorLink, isAccount } from '../../explore/event-links';
import type { NameOf } from '../../filter/value-names';
import { useNow } from '../../ui/use-now';
import { Mark } from '../normal/mark';
import type { PersonView } from '../person-view';
import { CopyButton } from './copy-button';
import styles from './head.module.css';
import { RoleFact } from './role-fact';

interface Props {
  of: PersonView;
  email: string;
  events: number;
  lastAct: EventRow | null;
  off: EventRow | null;
  record: PersonRecord | null;
  connections: readonly Connection[];
  nameOf: NameOf;
}

/** Who it is, in facts. */
export const HeadFacts = ({ of, email, events, lastAct, off, record, connections, nameOf }: Props) => {
  const { org, person } = of;
  const now = useNow();
  const connection = connections.find((one) => one.org === org);
  const page = actorLink({ org, actor: { id: person, name: '', email: '', type: 'user' } });
  const login = record?.lastLogin ?? null;
  const learned = record?.learned;
  const lastSeenAt = record ? record.lastSeenAt : (lastAct?.at ?? null);
  return (
    <dl className={styles.facts}>
      {off && (
        <Fact term={i18n.t('person.facts.state')}>
          <Mark kind="more">{i18n.t('profile.access.accountOff')}</Mark>
          <span className={styles.evidence} title={formatTime(off.at)}>
            {i18n.t('profile.access.accountOffSince', { day: formatDay(off.at) })}
          </span>
        </Fact>
      )}
      {connections.length > 1 && <Fact term={i18n.t('fields.org')}>{connection?.name || org}</Fact>}
      <Fact term={i18n.t('person.facts.email')}>
        {email === '' ? (
          i18n.t('person.facts.noEmail')
        ) : (
          <span className={styles.copied}>
            <bdi>{email}</bdi>
            <CopyButton text={email} label={i18n.t('person.facts.copyEmail')} />
          </span>
        )}
      </Fact>
      <Fact term={i18n.t('person.facts.account')}>
        {isAccount(person) ? (
          <span className={styles.copied}>
            <bdi className={styles.account}>{person}</bdi>
            <CopyButton text={person} label={i18n.t('person.facts.copyAccount')} />
          </span>
        ) : (
          i18n.t('person.facts.noAccount')
        )}
        {connection?.kind === 'atlassian' && page && (
          <Anchor size="sm" href={page} target="_blank" rel="noreferrer" className={styles.out}>
            {i18n.t('person.adminSite')}
            <IconExternalLink size={13} aria-hidden />
          </Anchor>
        )}
      </Fact>
      {record && <RoleFact record={record} of={of} />}
      <Fact term={i18n.t('person.facts.lastSeen')}>
        {lastSeenAt === null ? i18n.t('person.facts.never') : <Ago at={lastSeenAt} now={now} />}
      </Fact>
      {record && (
        <Fact term={i18n.t('person.facts.lastLogin')}>
          {login ? (
            <>
              <Ago at={login.at} now={now} />
              {placeWords(login) !== '' && i18n.t('person.facts.from', { place: placeWords(login) })}
              {login.ip !== '' && <span className={styles.dim}>{login.ip}</span>}
            </>
          ) : (
            i18n.t('person.facts.noLogin')
          )}
        </Fact>
      )}
      <Fact term={i18n.t('person.facts.history')}>
        {!learned && i18n.t('person.facts.held', events, { count: formatCount(events) })}
        {learned && learned.from === null && i18n.t('person.facts.noActs')}
        {learned &&
          learned.from !== null &&
          i18n.t('person.facts.since', learned.events, {
            events: formatCount(learned.events),
            logins: formatCount(learned.logins),
            day: formatDay(learned.from),
          })}
        {learned && events > learned.events && (
          <span className={styles.dim}>
            {i18n.t('person.facts.toThem', events - learned.events, { count: formatCount(events - learned.events) })}
          </span>
        )}
      </Fact>
      {record && record.products.length > 0 && (
        <Fact term={i18n.t('person.facts.products')}>
          {record.products.map((product) => nameOf('product', product)).join(', ')}
        </Fact>
      )}
      {record && record.countries.length > 0 && (
        <Fact term={i18n.t('person.facts.countries')}>
          {record.countries.map((country) => nameOf('country', country)).join(', ')}
        </Fact>
      )}
    </dl>
  );
};

/** One fact with its name. */
export const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** How long ago; pointed at, exactly when. The page's clock goes by minutes: what is newer is not yet to come. */
const Ago = ({ at, now }: { at: number; now: number }) => (
  <time dateTime={new Date(at).toISOString()} title={formatTime(at)}>
    {formatAgo(Math.min(at, now), now)}
  </time>
);
