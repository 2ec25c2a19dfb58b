import { Anchor, Text, Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'wouter';
import type { Alert } from '../../../lib/alerts/alert';
import { i18n } from '../../../lib/locales/i18n';
import type { AdminPage } from '../../../lib/monitors/monitor';
import type { Connection } from '../../../lib/settings/connection';
import type { InForce } from '../../../lib/settings/in-force';
import { adminLink, withPages } from '../../monitors/admin-links';
import { conditionText } from '../../monitors/condition-text';
import section from '../../monitors/section.module.css';
import { textOf } from '../../ui/texts';
import { useView, withView } from '../../ui/view-choice';
import styles from './detail.module.css';
import { monitorTextsOf, sinceFired } from './monitor-words';
import { peopleOf } from './people-of';

/** What a runbook of the admin's own leads to: where everything else is found. */
const usualPages: readonly AdminPage[] = ['user', 'audit-log'];

interface Props {
  alert: Alert;
  inForce: InForce | undefined;
  connections: readonly Connection[];
}

/** Why it matters, what to do and where, what the monitor does not see, and which version of it fired. */
export const MonitorSection = ({ alert, inForce, connections }: Props) => {
  const id = useId();
  const [view] = useView();
  const { why, runbook, blindSpots } = monitorTextsOf(alert, inForce);
  const [person] = peopleOf(alert);
  const isReal = withPages(connections).some(({ org }) => org === alert.org);
  const pages = new Set([...(person ? (['user'] as const) : []), ...(inForce?.builtIn?.pages ?? usualPages)]);
  const links = isReal
    ? [...pages].flatMap((page) => {
        const href = adminLink(page, alert.org, person);
        return href ? [{ href, text: textOf('monitorsPage', 'pages', page) }] : [];
      })
    : [];
  const since = sinceFired(alert, inForce);
  return (
    <section className={section.section} aria-labelledby={id}>
      <Title order={2} id={id}>
        {i18n.t('alertPage.monitor.toDo')}
      </Title>
      <p className={section.text} dir="auto">
        {runbook || i18n.t('alertPage.monitor.noRunbook')}
      </p>
      {links.length > 0 && (
        <ul className={section.links} aria-label={i18n.t('monitorsPage.pagesLabel')}>
          {links.map(({ href, text }) => (
            <li key={href}>
              <Anchor href={href} target="_blank" rel="noreferrer" size="sm">
                {text} <IconExternalLink size={12} aria-hidden />
              </Anchor>
            </li>
          ))}
        </ul>
      )}
      {why && <Paragraph title={i18n.t('alertPage.monitor.why')} text={why} />}
      {blindSpots && <Paragraph title={i18n.t('alertPage.monitor.blindSpots')} text={blindSpots} />}
      <Title order={3}>{i18n.t('alertPage.monitor.fired')}</Title>
      <Text size="sm">{conditionText(alert.definition)}</Text>
      {alert.definition.filter && (
        <code className={styles.jql} dir="ltr">
          {alert.definition.filter}
        </code>
      )}
      <Text size="sm" c="dimmed">
        {i18n.t(`alertPage.monitor.${since}`, { version: alert.version, now: inForce?.version ?? 0 })}{' '}
        {inForce && (
          <Anchor component={Link} size="sm" href={withView(`/monitors/${encodeURIComponent(alert.monitor)}`, view)}>
            {i18n.t('alertPage.monitor.open')}
          </Anchor>
        )}
      </Text>
    </section>
  );
};

const Paragraph = ({ title, text }: { title: string; text: string }) => (
  <>
    <Title order={3}>{title}</Title>
    <p className={section.text} dir="auto">
      {text}
    </p>
  </>
);
