import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { Field } from '../../lib/filter/filter';
import { i18n } from '../../lib/locales/i18n';
import { stepLimits } from '../../lib/monitors/check/check-trigger';
import type { StepDraft } from './draft';
import { groupChoices } from './field-choices';
import styles from './form.module.css';
import { JqlField } from './jql-field';
import { ProblemLines } from './problem-lines';
import { problemsAt } from './problems-at';
import type { SectionProps } from './section-props';

/** The two or three things that must happen one after the other. */
export const StepsField = ({ draft: { steps }, problems, onChange }: SectionProps) => {
  const replace = (key: number, change: Partial<StepDraft>) =>
    onChange({ steps: steps.map((step) => (step.key === key ? { ...step, ...change } : step)) });
  const add = () =>
    onChange({
      steps: [
        ...steps,
        { key: Math.max(0, ...steps.map(({ key }) => key)) + 1, filter: '', atLeast: '1', groupBy: null },
      ],
    });
  const raise = (at: number) =>
    onChange({
      steps: [
        ...steps.slice(0, at - 1),
        ...steps.slice(at, at + 1),
        ...steps.slice(at - 1, at),
        ...steps.slice(at + 1),
      ],
    });
  return (
    <div className={styles.field}>
      {steps.map(({ key, filter, atLeast, groupBy }, i) => (
        <div key={key} className={styles.step}>
          <JqlField
            label={i18n.t('editor.steps.filter', { step: String(i + 1) })}
            value={filter}
            placeholder={i18n.t('editor.steps.placeholder')}
            problems={problemsAt(problems, `trigger.steps[${i}].filter`)}
            onChange={(text) => replace(key, { filter: text })}
          />
          <div className={styles.row}>
            <TextInput
              size="xs"
              w={90}
              inputMode="numeric"
              label={i18n.t('editor.steps.atLeast')}
              aria-label={i18n.t('editor.steps.atLeastOf', { step: String(i + 1) })}
              error={problemsAt(problems, `trigger.steps[${i}].atLeast`).length > 0}
              value={atLeast}
              onChange={(event) => replace(key, { atLeast: event.currentTarget.value })}
            />
            <NativeSelect
              size="xs"
              label={i18n.t('editor.steps.groupBy')}
              aria-label={i18n.t('editor.steps.groupByOf', { step: String(i + 1) })}
              value={groupBy ?? ''}
              onChange={(event) => replace(key, { groupBy: (event.currentTarget.value || null) as Field | null })}
              data={[{ value: '', label: i18n.t('editor.steps.sameField') }, ...groupChoices()]}
            />
            <span style={{ flex: 1 }} />
            <div className={styles.days} style={{ alignSelf: 'flex-end' }}>
              {i > 0 && (
                <ActionIcon
                  variant="default"
                  size={30}
                  aria-label={i18n.t('editor.steps.earlier', { step: String(i + 1) })}
                  title={i18n.t('editor.steps.earlier', { step: String(i + 1) })}
                  onClick={() => raise(i)}
                >
                  <IconArrowUp size={15} aria-hidden />
                </ActionIcon>
              )}
              {steps.length > stepLimits.least && (
                <ActionIcon
                  variant="default"
                  size={30}
                  aria-label={i18n.t('editor.steps.remove', { step: String(i + 1) })}
                  title={i18n.t('editor.steps.remove', { step: String(i + 1) })}
                  onClick={() => onChange({ steps: steps.filter((step) => step.key !== key) })}
                >
                  <IconTrash size={15} aria-hidden />
                </ActionIcon>
              )}
            </div>
          </div>
          <ProblemLines problems={problemsAt(problems, `trigger.steps[${i}].atLeast`)} />
        </div>
      ))}
      {steps.length < stepLimits.most && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={add}
          style={{ alignSelf: 'flex-start' }}
        >
          {i18n.t('editor.steps.add')}
        </Button>
      )}
      <ProblemLines problems={problems.filter(({ place }) => place === 'trigger.steps')} />
    </div>
  );
};
