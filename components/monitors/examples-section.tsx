import { Text, Title } from '@mantine/core';
import { IconBell, IconBellOff } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import { activityOf, classify } from '../../lib/audit/classify';
import type { AuditEvent } from '../../lib/audit/event';
import { i18n } from '../../lib/locales/i18n';
import type { BuiltIn, Example } from '../../lib/monitors/monitor';
import { formatCount } from '../../lib/sentences/formats';
import { formatOf } from '../panels/panel-texts';
import { textOf } from '../ui/texts';
import { exactSpan } from './exact-span';
import { exampleLines } from './example-events';
import styles from './examples-section.module.css';
import section from './section.module.css';

const format = formatOf('UTC');

/** Small stories: what makes the monitor fire, and what looks like it and does not. */
export const ExamplesSection = ({ builtIn }: { builtIn: BuiltIn }) => {
  const id = useId();
  return (
    <section className={section.section} aria-labelledby={id}>
      <Title order={2} id={id}>
        {i18n.t('monitorsPage.examples.title')}
      </Title>
      {(['fires', 'silent'] as const).map((kind) =>
        builtIn.examples[kind].map((example, i) => (
          <Story
            key={`${kind}${String(i)}`}
            kind={kind}
            example={example}
            says={textOf('monitors', builtIn.id, `${kind}${i + 1}`)}
          />
        )),
      )}
    </section>
  );
};

const Story = ({ kind, example, says }: { kind: 'fires' | 'silent'; example: Example; says: string }) => {
  const lines = useMemo(() => exampleLines(example), [example]);
  const Icon = kind === 'fires' ? IconBell : IconBellOff;
  return (
    <details className={styles.story}>
      <summary className={styles.says}>
        <Icon size={14} aria-hidden data-kind={kind} />
        <b>{i18n.t(`monitorsPage.examples.${kind}`)}</b>
        <span>{says}</span>
      </summary>
      {lines.length === 0 ? (
        <Text size="sm" c="dimmed">
          {i18n.t('monitorsPage.examples.noEvents')}
        </Text>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={says}>
            <thead>
              <tr>
                <th>{i18n.t('monitorsPage.examples.after')}</th>
                <th>{i18n.t('fields.actor')}</th>
                <th>{i18n.t('fields.activity')}</th>
                <th>{i18n.t('fields.target')}</th>
                <th>{i18n.t('fields.country')}</th>
                <th>{i18n.t('fields.ip')}</th>
                <th className={styles.number}>{i18n.t('monitorsPage.examples.times')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ event, after, until, count }) => (
                <tr key={event.id}>
                  <td className={styles.when}>
                    {after === until ? exactSpan(after) : `${exactSpan(after)} – ${exactSpan(until)}`}
                  </td>
                  <td>{event.actor.name || event.actor.id}</td>
                  <td>{activityText(event)}</td>
                  <td>{event.target ? event.target.name || event.target.id : ''}</td>
                  <td>{event.country && format.country(event.country)}</td>
                  <td>{event.ip}</td>
                  <td className={styles.number}>{formatCount(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
};

const activityText = ({ action, outcome }: AuditEvent): string => {
  const activity = activityOf(classify({ id: action, displayName: '', groups: [] }), outcome);
  return activity ? format.activity(activity) : action;
};
