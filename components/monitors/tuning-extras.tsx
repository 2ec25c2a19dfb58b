import { Checkbox, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { hourMs } from '../../lib/durations';
import { i18n } from '../../lib/locales/i18n';
import type { Draft } from '../monitor-editor/draft';
import { problemsAt } from '../monitor-editor/problems-at';
import { writtenSpan } from '../monitor-editor/span-draft';
import { SpanField } from '../monitor-editor/span-field';
import type { TuningDraft } from './tuning-draft';
import type { Tuning } from './use-tuning';

interface Props {
  tuning: Tuning;
  /** Changes what the form of the editor knows. */
  form: (part: Partial<Draft>) => void;
}

/** What a trigger has beside thresholds and window. */
export const TuningExtras = ({ tuning, form }: Props) => {
  const { draft, change, definition, problems } = tuning;
  const set = (part: Partial<TuningDraft>) => change({ ...draft, ...part });
  switch (definition.trigger.kind) {
    case 'logins':
      return (
        <>
          <Checkbox
            size="xs"
            label={i18n.t('monitorsPage.tuning.sessions')}
            checked={draft.session !== null}
            onChange={(event) => set({ session: event.currentTarget.checked ? writtenSpan(12 * hourMs) : null })}
          />
          {draft.session !== null && (
            <SpanField
              label={i18n.t('monitorsPage.tuning.session')}
              value={draft.session}
              problems={problemsAt(problems, 'trigger.longestSession')}
              onChange={(session) => set({ session })}
            />
          )}
        </>
      );
    case 'first-seen':
      return (
        <>
          <SpanField
            label={i18n.t('monitorsPage.tuning.memory')}
            value={draft.form.memory}
            problems={problemsAt(problems, 'trigger.memory')}
            onChange={(memory) => form({ memory })}
          />
          <TextInput
            size="xs"
            w={160}
            inputMode="numeric"
            label={i18n.t('monitorsPage.tuning.learnEvents')}
            error={problemsAt(problems, 'trigger.learn.events').length > 0}
            value={draft.form.learnEvents}
            onChange={(event) => form({ learnEvents: event.currentTarget.value })}
          />
          <SpanField
            label={i18n.t('monitorsPage.tuning.learn')}
            value={draft.form.learn}
            problems={problemsAt(problems, 'trigger.learn.ms')}
            onChange={(learn) => form({ learn })}
          />
        </>
      );
    case 'missing':
      return (
        <Checkbox
          size="xs"
          label={i18n.t('monitorsPage.tuning.usual')}
          checked={draft.form.usual}
          onChange={(event) => form({ usual: event.currentTarget.checked })}
        />
      );
    case 'sequence':
      return draft.form.steps.map(({ key, filter, atLeast }, i) => (
        <TextInput
          key={key}
          size="xs"
          inputMode="numeric"
          label={i18n.t('monitorsPage.tuning.atLeast', { step: String(i + 1) })}
          description={filter}
          error={problemsAt(problems, `trigger.steps[${i}].atLeast`).length > 0}
          value={atLeast}
          onChange={(event) =>
            form({
              steps: draft.form.steps.map((step) =>
                step.key === key ? { ...step, atLeast: event.currentTarget.value } : step,
              ),
            })
          }
        />
      ));
    case 'unusual-hour':
    case 'surge':
      return (
        <>
          <SpanField
            label={i18n.t('monitorsPage.tuning.memory')}
            value={draft.memory}
            problems={problemsAt(problems, 'trigger.memory')}
            onChange={(memory) => set({ memory })}
          />
          {definition.trigger.kind === 'surge' && (
            <TextInput
              size="xs"
              w={160}
              inputMode="decimal"
              label={i18n.t('monitorsPage.tuning.z')}
              error={problemsAt(problems, 'trigger.z').length > 0}
              value={draft.z}
              onChange={(event) => set({ z: event.currentTarget.value })}
            />
          )}
        </>
      );
    default:
      return null;
  }
};
