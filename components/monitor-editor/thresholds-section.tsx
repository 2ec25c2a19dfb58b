import { NativeSelect, TextInput } from '@mantine/core';
import { Fragment } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { isYesOrNo } from '../../lib/monitors/check/check-thresholds';
import { needsWindow } from '../../lib/monitors/check/check-trigger';
import { type Severity, severities, type Trigger } from '../../lib/monitors/monitor';
import { SeverityMark } from '../monitors/severity-mark';
import { textOf } from '../ui/texts';
import { windows } from './draft';
import styles from './form.module.css';
import { FormSection } from './form-section';
import { ProblemLines } from './problem-lines';
import { problemsAt } from './problems-at';
import type { SectionProps } from './section-props';
import { SpanField } from './span-field';

/** Fewer are worse there. */
const isDaysLeft = (trigger: Trigger): boolean => trigger.kind === 'collection' && trigger.of === 'key-expires';

/** How much of it is too much, and within what time; or how grave it is where there is nothing to count. */
export const ThresholdsSection = ({ draft, problems, onChange, trigger }: SectionProps & { trigger: Trigger }) => (
  <FormSection title={i18n.t(isYesOrNo(trigger.kind) ? 'editor.thresholds.graveTitle' : 'editor.thresholds.title')}>
    {isYesOrNo(trigger.kind) ? (
      <NativeSelect
        size="sm"
        label={i18n.t('editor.thresholds.severity')}
        value={draft.severity}
        onChange={(event) => onChange({ severity: event.currentTarget.value as Severity })}
        data={severities.map((severity) => ({ value: severity, label: textOf('severities', severity) }))}
      />
    ) : (
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>
          {textOf('editor', 'thresholds', 'more', trigger.kind === 'collection' ? trigger.of : trigger.kind)}
        </legend>
        <div className={styles.thresholds}>
          {severities.map((severity) => {
            const wrong = problemsAt(problems, `thresholds.${severity}`);
            return (
              <Fragment key={severity}>
                <SeverityMark severity={severity} />
                <TextInput
                  size="xs"
                  inputMode="decimal"
                  placeholder={i18n.t('editor.thresholds.none')}
                  aria-label={i18n.t(isDaysLeft(trigger) ? 'editor.thresholds.ofDaysLeft' : 'editor.thresholds.of', {
                    severity: textOf('severities', severity),
                  })}
                  error={wrong.length > 0}
                  value={draft.thresholds[severity]}
                  onChange={(event) =>
                    onChange({ thresholds: { ...draft.thresholds, [severity]: event.currentTarget.value } })
                  }
                />
                <div>
                  <ProblemLines problems={wrong} />
                </div>
              </Fragment>
            );
          })}
        </div>
        <ProblemLines problems={problems.filter(({ place }) => place === 'thresholds')} />
      </fieldset>
    )}
    {needsWindow(trigger.kind) && (
      <SpanField
        label={textOf('editor', 'window', trigger.kind === 'missing' ? 'missing' : 'label')}
        about={i18n.t(trigger.kind === 'missing' ? 'editor.window.aboutMissing' : 'editor.window.about')}
        presets={windows}
        value={draft.window}
        problems={problemsAt(problems, 'window')}
        onChange={(window) => onChange({ window })}
      />
    )}
  </FormSection>
);
