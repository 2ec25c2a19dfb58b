import { Anchor, Text, Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useId } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { AdminPage } from '../../lib/monitors/monitor';
import type { Connection } from '../../lib/settings/connection';
import type { InForce } from '../../lib/settings/in-force';
import { textOf } from '../ui/texts';
import { adminLink, withPages } from './admin-links';
import styles from './section.module.css';

/** What a runbook of the admin's own leads to: where everything else is found. */
const usualPages: readonly AdminPage[] = ['users', 'audit-log'];

/** What to do when it fires, with the pages where it is done, and what it does not see. */
export const TextsSection = ({ inForce, connections }: { inForce: InForce; connections: readonly Connection[] }) => {
  const { monitor, own, builtIn } = inForce;
  const id = useId();
  const runbook = own ? own.runbook : textOf('monitors', monitor.id, 'runbook');
  const blindSpots = own ? '' : textOf('monitors', monitor.id, 'blindSpots');
  const orgs = withPages(connections);
  const links = (builtIn?.pages ?? usualPages).flatMap((page) =>
    orgs.flatMap(({ org, name }) => {
      const href = adminLink(page, org);
      const text = textOf('monitorsPage', 'pages', page);
      return href ? [{ href, text: orgs.length > 1 ? `${text} (${name || org})` : text }] : [];
    }),
  );
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Title order={2} id={id}>
        {i18n.t('monitorsPage.runbook')}
      </Title>
      {runbook ? (
        <p className={styles.text} dir="auto">
          {runbook}
        </p>
      ) : (
        <Text size="sm" c="dimmed">
          {i18n.t('monitorsPage.noRunbook')}
        </Text>
      )}
      {links.length > 0 && (
        <ul className={styles.links} aria-label={i18n.t('monitorsPage.pagesLabel')}>
          {links.map(({ href, text }) => (
            <li key={href}>
              <Anchor href={href} target="_blank" rel="noreferrer" size="sm">
                {text} <IconExternalLink size={12} aria-hidden />
              </Anchor>
            </li>
          ))}
        </ul>
      )}
      {blindSpots && (
        <>
          <Title order={3}>{i18n.t('monitorsPage.blindSpots')}</Title>
          <p className={styles.text}>{blindSpots}</p>
        </>
      )}
    </section>
  );
};
