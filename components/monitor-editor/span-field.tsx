import { Group, NativeSelect, TextInput } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import type { DefinitionProblem } from '../../lib/monitors/check/definition-problem';
import { exactSpan } from '../monitors/exact-span';
import { textOf } from '../ui/texts';
import styles from './form.module.css';
import { ProblemLines } from './problem-lines';
import { type SpanDraft, type SpanUnit, spanUnits, writtenSpan } from './span-draft';

interface Props {
  label: string;
  about?: string;
  value: SpanDraft;
  /** Lengths that are offered, ms; with none it is always written. */
  presets?: readonly number[];
  problems?: readonly DefinitionProblem[];
  onChange: (span: SpanDraft) => void;
}

const none: readonly never[] = [];

/** A length of time: one of those that are offered, or any that is written. */
export const SpanField = ({ label, about, value, presets = none, problems = none, onChange }: Props) => {
  const isWritten = typeof value !== 'number';
  const choose = (chosen: string) => onChange(chosen === 'other' ? writtenSpan(Number(value) || 0) : Number(chosen));
  return (
    <div className={styles.field}>
      <Group gap={6} align="flex-end" wrap="nowrap">
        {presets.length > 0 && (
          <NativeSelect
            size="xs"
            label={label}
            value={isWritten ? 'other' : String(value)}
            onChange={(event) => choose(event.currentTarget.value)}
            data={[
              ...presets.map((ms) => ({ value: String(ms), label: exactSpan(ms) })),
              { value: 'other', label: i18n.t('editor.spans.other') },
            ]}
          />
        )}
        {isWritten && (
          <>
            <TextInput
              size="xs"
              w={72}
              styles={{ label: { whiteSpace: 'nowrap' } }}
              inputMode="decimal"
              label={presets.length > 0 ? i18n.t('editor.spans.amount') : label}
              aria-label={i18n.t('editor.spans.amountOf', { label })}
              error={problems.some(({ id }) => !id.endsWith('beyond-retention'))}
              value={value.amount}
              onChange={(event) => onChange({ ...value, amount: event.currentTarget.value })}
            />
            <NativeSelect
              size="xs"
              aria-label={i18n.t('editor.spans.unitOf', { label })}
              value={value.unit}
              onChange={(event) => onChange({ ...value, unit: event.currentTarget.value as SpanUnit })}
              data={Object.keys(spanUnits).map((unit) => ({ value: unit, label: textOf('editor', 'spans', unit) }))}
            />
          </>
        )}
      </Group>
      {about && <p className={styles.about}>{about}</p>}
      <ProblemLines problems={problems} />
    </div>
  );
};
