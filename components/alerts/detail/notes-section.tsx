import { Button, Text, Textarea, Title } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import type { Alert } from '../../../lib/alerts/alert';
import { i18n } from '../../../lib/locales/i18n';
import { formatTime } from '../../../lib/sentences/formats';
import section from '../../monitors/section.module.css';
import { ProblemCard } from '../../ui/problem-card';
import { useCommand } from '../../ui/use-command';
import styles from './detail.module.css';

/** What people have written about an alert, and a place to write more. */
export const NotesSection = ({ alert }: { alert: Alert }) => {
  const id = useId();
  const [text, setText] = useState('');
  const { run, busy, problem } = useCommand('noteAlert');
  const add = async (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() === '' || busy) return;
    const answer = await run({ id: alert.id, text: text.trim() });
    if (answer.ok) setText('');
  };
  return (
    <section className={section.section} aria-labelledby={id}>
      <Title order={2} id={id}>
        {i18n.t('alertPage.notes.title')}
      </Title>
      {alert.notes.length > 0 && (
        <ul className={styles.notes}>
          {alert.notes.map((note) => (
            <li key={`${note.at} ${note.text}`}>
              <time dateTime={new Date(note.at).toISOString()}>{formatTime(note.at)}</time>
              <p dir="auto">{note.text}</p>
            </li>
          ))}
        </ul>
      )}
      {problem && <ProblemCard problem={problem} />}
      <form className={styles.write} onSubmit={(event) => void add(event)}>
        <Textarea
          aria-label={i18n.t('alertPage.notes.label')}
          placeholder={i18n.t('alertPage.notes.label')}
          dir="auto"
          rows={3}
          maxLength={10_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add();
          }}
        />
        <div className={styles.writeFoot}>
          <Text size="xs" c="dimmed">
            {i18n.t('alertPage.notes.about')}
          </Text>
          <Button type="submit" size="xs" variant="default" loading={busy} disabled={text.trim() === ''}>
            {i18n.t('alertPage.notes.add')}
          </Button>
        </div>
      </form>
    </section>
  );
};
