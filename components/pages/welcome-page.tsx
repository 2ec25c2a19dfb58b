import { Anchor, List, Text, Title } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../../lib/locales/text-of';
import { RichText } from '../ui/rich-text';
import '@mantine/core/styles/List.css';
import { IconBellRinging, IconChartHistogram, IconShieldLock } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { ConnectForm } from '../settings/connect-form';
import { SampleButton } from '../settings/sample-button';
import { Mark } from '../ui/brand';
import styles from './welcome-page.module.css';

const points = [
  { id: 'see', Icon: IconChartHistogram },
  { id: 'notice', Icon: IconBellRinging },
  { id: 'private', Icon: IconShieldLock },
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
          <span>{i18n.t('extension.name')}</span>
        </div>
        <h1>{i18n.t('welcome.title')}</h1>
        <ul className={styles.points}>
          {points.map(({ id, Icon }) => (
            <li key={id}>
              <Icon size={22} stroke={1.75} aria-hidden />
              <div>
                <strong>{textOf('welcome', 'points', id, 'title')}</strong>
                <p>{textOf('welcome', 'points', id, 'text')}</p>
              </div>
            </li>
          ))}
        </ul>
        <details className={styles.proof}>
          <summary>{i18n.t('welcome.how')}</summary>
          <p>
            <RichText text={i18n.t('welcome.proof')} />
          </p>
        </details>
      </section>
      <section className={styles.start} aria-label={i18n.t('welcome.start')}>
        <div className={styles.card}>
          <Title order={2}>{i18n.t('welcome.connect')}</Title>
          <List type="ordered" size="sm" my="sm" spacing={4}>
            <List.Item>
              <RichText
                text={i18n.t('welcome.stepOpen')}
                parts={{
                  a: (inner) => (
                    <Anchor href="https://admin.atlassian.com/" target="_blank" rel="noreferrer" inherit>
                      {inner}
                    </Anchor>
                  ),
                }}
              />
            </List.Item>
            <List.Item>
              <RichText text={i18n.t('welcome.stepCreate')} />
            </List.Item>
            <List.Item>{i18n.t('welcome.stepCopy')}</List.Item>
          </List>
          <ConnectForm onConnected={done} />
        </div>
        <div className={styles.sample}>
          <Text size="sm" c="dimmed">
            {i18n.t('welcome.sample')}
          </Text>
          <SampleButton onConnected={done} />
        </div>
      </section>
    </main>
  );
};
