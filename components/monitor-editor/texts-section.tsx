import { Textarea, TextInput } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import type { OwnTexts } from '../../lib/settings/monitor-setting';
import styles from './form.module.css';
import { FormSection } from './form-section';

interface Props {
  value: OwnTexts;
  onChange: (texts: OwnTexts) => void;
}

/** What the monitor is called. `untitled`: whether to say that there is no title. */
export const TitleField = ({ value, untitled, onChange }: Props & { untitled: boolean }) => (
  <div className={styles.section}>
    <TextInput
      size="sm"
      label={i18n.t('editor.texts.name')}
      required
      withAsterisk={false}
      dir="auto"
      maxLength={200}
      name="title"
      error={untitled && i18n.t('editor.texts.noName')}
      value={value.title}
      onChange={(event) => onChange({ ...value, title: event.currentTarget.value })}
    />
  </div>
);

/** Why it matters, and what to do when it fires. */
export const TextsSection = ({ value, onChange }: Props) => (
  <FormSection title={i18n.t('editor.texts.title')}>
    <Textarea
      size="sm"
      label={i18n.t('editor.texts.why')}
      dir="auto"
      rows={2}
      maxLength={4000}
      value={value.why}
      onChange={(event) => onChange({ ...value, why: event.currentTarget.value })}
    />
    <Textarea
      size="sm"
      label={i18n.t('editor.texts.runbook')}
      dir="auto"
      rows={3}
      maxLength={4000}
      value={value.runbook}
      onChange={(event) => onChange({ ...value, runbook: event.currentTarget.value })}
    />
  </FormSection>
);
