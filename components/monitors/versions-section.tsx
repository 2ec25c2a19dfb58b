import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { BuiltIn } from '../../lib/monitors/monitor';
import { formatTime } from '../../lib/sentences/formats';
import type { MonitorVersion } from '../../lib/settings/monitor-setting';
import { textOf } from '../ui/texts';
import { definitionChanges } from './definition-changes';
import section from './section.module.css';
import styles from './versions-section.module.css';

/** Every change of a monitor with its date, the newest first. */
export const VersionsSection = ({
  versions,
  builtIn,
}: {
  versions: readonly MonitorVersion[];
  builtIn: BuiltIn | null;
}) => {
  const id = useId();
  return (
    <section className={section.section} aria-labelledby={id}>
      <Title order={2} id={id}>
        {i18n.t('monitorsPage.versions.title')}
      </Title>
      {versions.length === 0 && (
        <Text size="sm" c="dimmed">
          {i18n.t('monitorsPage.versions.none')}
        </Text>
      )}
      <ol className={styles.list} reversed>
        {versions
          .map((version, i) => ({
            ...version,
            changes: definitionChanges(versions[i - 1]?.definition ?? builtIn ?? undefined, version.definition),
          }))
          .reverse()
          .map(({ version, at, what, changes }) => (
            <li key={version} className={styles.item}>
              <b>{textOf('monitorsPage', 'versions', what)}</b>{' '}
              <Text span size="xs" c="dimmed">
                <time dateTime={new Date(at).toISOString()}>{formatTime(at)}</time>
                {' · '}
                {i18n.t('monitorsPage.versions.version', { version: String(version) })}
              </Text>
              {changes.map((change) => (
                <div key={change} className={styles.change}>
                  {change}
                </div>
              ))}
            </li>
          ))}
      </ol>
    </section>
  );
};
