import { NativeSelect } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { needsWindow } from '../../lib/monitors/check/check-trigger';
import type { Trigger } from '../../lib/monitors/monitor';
import { textOf } from '../ui/texts';
import type { Draft } from './draft';
import styles from './form.module.css';
import { FormSection } from './form-section';
import { problemsAt } from './problems-at';
import type { SectionProps } from './section-props';
import { SpanField } from './span-field';
import { WeeklyHours } from './weekly-hours';

/** When an alert is over, and when nothing is shown of it. */
export const EndingSection = ({ draft, problems, onChange, trigger }: SectionProps & { trigger: Trigger }) => (
  <FormSection title={i18n.t('editor.ending.title')}>
    <div className={styles.row}>
      <NativeSelect
        size="xs"
        label={i18n.t('editor.ending.recovery')}
        value={draft.recovery}
        onChange={(event) => onChange({ recovery: event.currentTarget.value as Draft['recovery'] })}
        data={(['window', 'other', 'person'] as const).map((each) => ({
          value: each,
          label: textOf('editor', 'ending', each === 'window' && !needsWindow(trigger.kind) ? 'hour' : each),
        }))}
      />
      {draft.recovery === 'other' && (
        <SpanField
          label={i18n.t('editor.ending.after')}
          value={draft.otherRecovery}
          problems={problemsAt(problems, 'recovery')}
          onChange={(otherRecovery) => onChange({ otherRecovery })}
        />
      )}
    </div>
    <WeeklyHours value={draft.weekly} onChange={(weekly) => onChange({ weekly })} />
  </FormSection>
);
