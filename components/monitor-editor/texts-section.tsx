import { Textarea, TextInput } from '@mantine/core';
import { i18n } from '#i18n';
import type { OwnTexts } from '../../lib/settings/monitor-setting';
import { FormSection } from './form-section';

interface Props {
  value: OwnTexts;
  /** Whether to say that there is no title. */
  untitled: boolean;
  onChange: (texts: OwnTexts) => void;
}

/** What the monitor is called, why it matters and what to do when it fires. */
export const TextsSection = ({ value, untitled, onChange }: Props) => (
  <FormSection title={i18n.t('editor.texts.title')}>
    <TextInput
      size="sm"
      label={i18n.t('editor.texts.name')}
      required
      withAsterisk={false}
      maxLength={200}
      name="title"
      error={untitled && i18n.t('editor.texts.noName')}
      value={value.title}
      onChange={(event) => onChange({ ...value, title: event.currentTarget.value })}
    />
    <Textarea
      size="sm"
      label={i18n.t('editor.texts.why')}
      description={i18n.t('editor.texts.whyAbout')}
      rows={2}
      maxLength={4000}
      value={value.why}
      onChange={(event) => onChange({ ...value, why: event.currentTarget.value })}
    />
    <Textarea
      size="sm"
      label={i18n.t('editor.texts.runbook')}
      description={i18n.t('editor.texts.runbookAbout')}
      rows={3}
      maxLength={4000}
      value={value.runbook}
      onChange={(event) => onChange({ ...value, runbook: event.currentTarget.value })}
    />
  </FormSection>
);
