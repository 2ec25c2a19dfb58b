import { ActionIcon, Anchor } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconExternalLink, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useEffect, useId } from 'react';
import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';
import type { EventRow } from '../../lib/query/query';
import { formatCount } from '../../lib/sentences/formats';
import type { NameOf } from '../filter/value-names';
import { EventFields } from './event-fields';
import { EventJson } from './event-json';
import { actorLink, eventDetails } from './event-links';
import styles from './event-panel.module.css';
import type { Payload } from './use-payload';

interface Props {
  ref: RefObject<HTMLElement | null>;
  event: EventRow;
  payload: Payload;
  /** Its place among those in view, from 0; null where it is not among them any more. */
  at: number | null;
  total: number;
  /** Whether its organization is one of Atlassian's, and not made up. */
  real: boolean;
  nameOf: NameOf;
  format: Format;
  onGo: (at: number) => void;
  onClose: () => void;
}

/** Everything about one event, beside the table: what Orgwatch understood, where it leads to, and the untouched JSON. */
export const EventPanel = ({ ref, event, payload, at, total, real, nameOf, format, onGo, onClose }: Props) => {
  const titleId = useId();
  const title = nameOf('action', event.action);
  const details = payload.state === 'read' ? eventDetails(payload.raw) : null;
  const actor = real ? actorLink(event) : null;
  const links = details && real ? details.links : [];

  // Another event is read from its beginning.
  useEffect(() => {
    void event;
    ref.current?.scrollTo(0, 0);
  }, [event, ref]);

  const onKeyDown = (pressed: KeyboardEvent) => {
    if (pressed.key === 'Escape') onClose();
    else if (pressed.altKey && pressed.key === 'ArrowDown' && at !== null && at + 1 < total) onGo(at + 1);
    else if (pressed.altKey && pressed.key === 'ArrowUp' && at !== null && at > 0) onGo(at - 1);
    else return;
    pressed.preventDefault();
    pressed.stopPropagation();
  };

  return (
    <aside
      ref={ref}
      tabIndex={-1}
      className={styles.panel}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      data-event-panel
    >
      <header className={styles.head}>
        <h2 id={titleId} dir="auto">
          {title}
        </h2>
        <span className={styles.position} data-numbers>
          {at !== null && i18n.t('explore.panel.position', { at: formatCount(at + 1), total: formatCount(total) })}
        </span>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={i18n.t('explore.panel.previous')}
          title={i18n.t('explore.panel.previous')}
          aria-keyshortcuts="Alt+ArrowUp"
          disabled={at === null || at === 0}
          onClick={() => at !== null && onGo(at - 1)}
        >
          <IconChevronUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={i18n.t('explore.panel.next')}
          title={i18n.t('explore.panel.next')}
          aria-keyshortcuts="Alt+ArrowDown"
          disabled={at === null || at + 1 >= total}
          onClick={() => at !== null && onGo(at + 1)}
        >
          <IconChevronDown size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={i18n.t('explore.panel.close')}
          title={i18n.t('explore.panel.close')}
          onClick={onClose}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </header>
      {details?.message && details.message !== title && (
        <p className={styles.message} dir="auto">
          {details.message}
        </p>
      )}
      <EventFields event={event} details={details} nameOf={nameOf} format={format} />
      {(actor || links.length > 0) && (
        <section className={styles.links} aria-label={i18n.t('explore.panel.links')}>
          <h3>{i18n.t('explore.panel.links')}</h3>
          {actor && <PlaceLink href={actor} name={i18n.t('explore.panel.actor')} />}
          {links.map(({ href, name }) => (
            <PlaceLink key={href} href={href} name={name || href} />
          ))}
        </section>
      )}
      <EventJson payload={payload} />
    </aside>
  );
};

const PlaceLink = ({ href, name }: { href: string; name: string }) => (
  <Anchor href={href} target="_blank" rel="noreferrer" size="sm" title={href}>
    <bdi>{name}</bdi> <IconExternalLink size={14} aria-hidden />
  </Anchor>
);
