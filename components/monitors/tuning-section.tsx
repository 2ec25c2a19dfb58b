import { Button, Group, NativeSelect, Text } from '@mantine/core';
import type { Field } from '../../lib/filter/filter';
import { i18n } from '../../lib/locales/i18n';
import { needsGroupBy, needsWindow } from '../../lib/monitors/check/check-trigger';
import type { Draft } from '../monitor-editor/draft';
import { groupChoices } from '../monitor-editor/field-choices';
import { FormSection } from '../monitor-editor/form-section';
import { ProblemLines } from '../monitor-editor/problem-lines';
import { problemsAt } from '../monitor-editor/problems-at';
import { SpanField } from '../monitor-editor/span-field';
import { ThresholdsSection } from '../monitor-editor/thresholds-section';
import { textOf } from '../ui/texts';
import { TuningExtras } from './tuning-extras';
import styles from './tuning-section.module.css';
import type { Tuning } from './use-tuning';

interface Props {
  tuning: Tuning;
  busy: boolean;
  /** Whether it is a built-in that is not as it was brought. */
  canReset: boolean;
  onSave: () => void;
  onReset: () => void;
}

/** Thresholds, window and all else that can be set without leaving the page; the history follows as it is changed. */
export const TuningSection = ({ tuning, busy, canReset, onSave, onReset }: Props) => {
  const { draft, change, definition, problems, isChanged, isRight, discard } = tuning;
  const { trigger } = definition;
  const form = (part: Partial<Draft>) => change({ ...draft, form: { ...draft.form, ...part } });
  return (
    <div className={styles.tuning}>
      {trigger.kind === 'collection' && trigger.of !== 'log-empty' && (
        <Text size="sm" c="dimmed">
          {i18n.t(trigger.of === 'failing' ? 'monitorsPage.tuning.hours' : 'monitorsPage.tuning.daysLeft')}
        </Text>
      )}
      {!(trigger.kind === 'collection' && trigger.of === 'log-empty') && (
        <ThresholdsSection draft={draft.form} problems={problems} onChange={form} trigger={trigger} />
      )}
      <FormSection title={i18n.t('monitorsPage.tuning.more')}>
        {trigger.kind !== 'collection' && trigger.kind !== 'sequence' && (
          <NativeSelect
            size="xs"
            label={i18n.t('monitorsPage.tuning.groupBy')}
            value={draft.form.groupBy ?? ''}
            onChange={(event) => form({ groupBy: (event.currentTarget.value || null) as Field | null })}
            data={[
              ...(needsGroupBy(trigger.kind) ? [] : [{ value: '', label: i18n.t('monitorsPage.tuning.wholeOrg') }]),
              ...groupChoices(),
            ]}
          />
        )}
        <TuningExtras tuning={tuning} form={form} />
        <NativeSelect
          size="xs"
          label={i18n.t('monitorsPage.tuning.recovery')}
          value={draft.form.recovery}
          onChange={(event) => form({ recovery: event.currentTarget.value as Draft['recovery'] })}
          data={(['window', 'other', 'person'] as const).map((each) => ({
            value: each,
            label: textOf('editor', 'ending', each === 'window' && !needsWindow(trigger.kind) ? 'hour' : each),
          }))}
        />
        {draft.form.recovery === 'other' && (
          <SpanField
            label={i18n.t('monitorsPage.tuning.after')}
            value={draft.form.otherRecovery}
            problems={problemsAt(problems, 'recovery')}
            onChange={(otherRecovery) => form({ otherRecovery })}
          />
        )}
        <ProblemLines problems={problems.filter(({ place }) => !fieldPlaces.some((each) => place.startsWith(each)))} />
        <Group gap="xs">
          <Button size="xs" disabled={!isChanged || !isRight} loading={busy} onClick={onSave}>
            {i18n.t('monitorsPage.tuning.save')}
          </Button>
          <Button size="xs" variant="default" disabled={!isChanged} onClick={discard}>
            {i18n.t('monitorsPage.tuning.discard')}
          </Button>
          {canReset && (
            <Button size="xs" variant="subtle" disabled={busy} onClick={onReset}>
              {i18n.t('monitorsPage.tuning.reset')}
            </Button>
          )}
        </Group>
      </FormSection>
    </div>
  );
};

/** Places of problems that are told at their fields. */
const fieldPlaces = ['thresholds', 'window', 'recovery', 'trigger'];
