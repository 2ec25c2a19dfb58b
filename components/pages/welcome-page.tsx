import { Anchor, List, Text, Title } from '@mantine/core';
import '@mantine/core/styles/List.css';
import { IconBellRinging, IconChartHistogram, IconShieldLock } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { ConnectForm } from '../settings/connect-form';
import { SampleButton } from '../settings/sample-button';
import { Mark } from '../ui/brand';
import styles from './welcome-page.module.css';

const points = [
  {
    Icon: IconChartHistogram,
    title: 'See who does what',
    text: 'Logins, changes, exports and tokens across Jira, Confluence, Bitbucket and the organization itself, up to 180 days back.',
  },
  {
    Icon: IconBellRinging,
    title: 'Notice what stands out',
    text: 'Failed logins, places you do not expect, busy nights: compared with the period before, always up to date.',
  },
  {
    Icon: IconShieldLock,
    title: 'Nothing leaves your browser',
    text: 'No server, no account, no tracking. Key and events stay here, and the manifest proves it.',
  },
];

/** The first run: what this is, where the key comes from, and the form. */
export const WelcomePage = () => {
  const [, navigate] = useLocation();
  const done = () => navigate('/overview');
  return (
    <main className={styles.page}>
      <section className={styles.story}>
        <div className={styles.brand}>
          <Mark size={40} />
          <span>Orgwatch for Atlassian</span>
        </div>
        <h1>Your organization’s audit log, finally readable</h1>
        <ul className={styles.points}>
          {points.map(({ Icon, title, text }) => (
            <li key={title}>
              <Icon size={22} stroke={1.75} aria-hidden />
              <div>
                <strong>{title}</strong>
                <p>{text}</p>
              </div>
            </li>
          ))}
        </ul>
        <details className={styles.proof}>
          <summary>How can I check that?</summary>
          <p>
            The extension’s manifest says <code>connect-src https://api.atlassian.com</code>. The browser enforces it:
            pages and background can talk to that address and to no other. Everything is asked with read-only requests,
            and the key needs one scope, which cannot change anything.
          </p>
        </details>
      </section>
      <section className={styles.start} aria-label="Get started">
        <div className={styles.card}>
          <Title order={2}>Connect your organization</Title>
          <List type="ordered" size="sm" my="sm" spacing={4}>
            <List.Item>
              Open{' '}
              <Anchor href="https://admin.atlassian.com/" target="_blank" rel="noreferrer" inherit>
                admin.atlassian.com
              </Anchor>{' '}
              → <b>Organization settings</b> → <b>API keys</b>.
            </List.Item>
            <List.Item>
              Create an API key with the scope <code>read:events:admin</code>.
            </List.Item>
            <List.Item>Copy the organization ID and the key, which are shown together once.</List.Item>
          </List>
          <ConnectForm onConnected={done} />
        </div>
        <div className={styles.sample}>
          <Text size="sm" c="dimmed">
            No key at hand? Look around in a made-up organization; it is removed with one click.
          </Text>
          <SampleButton onConnected={done} />
        </div>
      </section>
    </main>
  );
};
