import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import '@mantine/core/styles/Checkbox.css';
import type { Field } from '../../lib/filter/filter';
import { needsGroupBy } from '../../lib/monitors/check/check-trigger';
import type { ValueField } from '../../lib/monitors/monitor';
import { textOf } from '../ui/texts';
import { type DraftKind, plainTriggers } from './draft';
import { groupChoices, valueChoices } from './field-choices';
import styles from './form.module.css';
import { FormSection } from './form-section';
import { ProblemLines } from './problem-lines';
import { problemsAt } from './problems-at';
import type { SectionProps } from './section-props';
import { SpanField } from './span-field';
import { StepsField } from './steps-field';

/** What is counted, by whom, and what else the trigger asks for. */
export const TriggerSection = ({ draft, problems, onChange }: SectionProps) => {
  const kinds: readonly DraftKind[] = draft.brought ? [...plainTriggers, 'brought'] : plainTriggers;
  const kind = draft.kind === 'brought' && draft.brought ? draft.brought.kind : draft.kind;
  const needsSomebody = kind !== 'brought' && needsGroupBy(kind);
  return (
    <FormSection title={i18n.t('editor.trigger.title')}>
      <NativeSelect
        size="sm"
        label={i18n.t('editor.trigger.kind')}
        description={textOf('editor', 'trigger', 'about', kind)}
        value={draft.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as DraftKind })}
        data={kinds.map((each) => ({
          value: each,
          label:
            each === 'brought' && draft.brought
              ? textOf('editor', 'trigger', 'kinds', draft.brought.kind)
              : textOf('editor', 'trigger', 'kinds', each),
        }))}
      />
      {draft.kind === 'sequence' && <StepsField draft={draft} problems={problems} onChange={onChange} />}
      <div className={styles.row}>
        {draft.kind === 'distinct' && (
          <NativeSelect
            size="xs"
            label={i18n.t('editor.trigger.distinctField')}
            value={draft.distinctField}
            onChange={(event) => onChange({ distinctField: event.currentTarget.value as ValueField })}
            data={valueChoices()}
          />
        )}
        {draft.kind === 'first-seen' && (
          <NativeSelect
            size="xs"
            label={i18n.t('editor.trigger.newField')}
            value={draft.newField}
            onChange={(event) => onChange({ newField: event.currentTarget.value as ValueField })}
            data={valueChoices()}
          />
        )}
        <div className={styles.field}>
          <NativeSelect
            size="xs"
            label={i18n.t('editor.trigger.groupBy')}
            value={draft.groupBy ?? ''}
            onChange={(event) => onChange({ groupBy: (event.currentTarget.value || null) as Field | null })}
            data={[
              ...(needsSomebody && draft.groupBy ? [] : [{ value: '', label: i18n.t('editor.trigger.wholeOrg') }]),
              ...groupChoices(),
            ]}
          />
          <ProblemLines problems={problemsAt(problems, 'groupBy')} />
        </div>
      </div>
      {draft.kind === 'first-seen' && (
        <div className={styles.row}>
          <SpanField
            label={i18n.t('editor.trigger.memory')}
            value={draft.memory}
            problems={problemsAt(problems, 'trigger.memory')}
            onChange={(memory) => onChange({ memory })}
          />
          <TextInput
            size="xs"
            w={150}
            inputMode="numeric"
            label={i18n.t('editor.trigger.learnEvents')}
            error={problemsAt(problems, 'trigger.learn.events').length > 0}
            value={draft.learnEvents}
            onChange={(event) => onChange({ learnEvents: event.currentTarget.value })}
          />
          <SpanField
            label={i18n.t('editor.trigger.learn')}
            value={draft.learn}
            onChange={(learn) => onChange({ learn })}
          />
          <ProblemLines problems={problemsAt(problems, 'trigger.learn').slice(0, 1)} />
        </div>
      )}
      {draft.kind === 'missing' && (
        <Checkbox
          size="xs"
          label={i18n.t('editor.trigger.usual')}
          checked={draft.usual}
          onChange={(event) => onChange({ usual: event.currentTarget.checked })}
        />
      )}
      {draft.self && (
        <Checkbox
          size="xs"
          label={i18n.t('editor.trigger.self')}
          checked={draft.self}
          onChange={(event) => onChange({ self: event.currentTarget.checked })}
        />
      )}
    </FormSection>
  );
};
