import { dayMs, hourMs, minuteMs } from '../../lib/durations';
import type { Field } from '../../lib/filter/filter';
import { type Definition, type Severity, severities, type Trigger, type ValueField } from '../../lib/monitors/monitor';
import type { OwnTexts, QuietHours } from '../../lib/settings/monitor-setting';
import { type SpanDraft, spanDraftOf, writtenSpan } from './span-draft';

/** Triggers that anybody can make a monitor of. */
export const plainTriggers = ['count', 'distinct', 'first-seen', 'missing', 'sequence'] as const;

type PlainTrigger = (typeof plainTriggers)[number];

/** What a monitor does, as the form has it: one of the plain triggers, or what a built-in brought along. */
export type DraftKind = PlainTrigger | 'brought';

/** Windows that are offered, ms. */
export const windows = [
  5 * minuteMs,
  10 * minuteMs,
  15 * minuteMs,
  30 * minuteMs,
  hourMs,
  6 * hourMs,
  12 * hourMs,
  dayMs,
];

export interface StepDraft {
  /** Tells steps apart while they are moved and removed. */
  key: number;
  filter: string;
  atLeast: string;
  groupBy: Field | null;
}

/** A monitor as it stands in the form: what was chosen stays, also where the present choice has no use for it. */
export interface Draft {
  texts: OwnTexts;
  filter: string;
  groupBy: Field | null;
  kind: DraftKind;
  /** Where a built-in's trigger is none of the plain ones. */
  brought: Trigger | null;
  distinctField: ValueField;
  newField: ValueField;
  memory: SpanDraft;
  learnEvents: string;
  learn: SpanDraft;
  usual: boolean;
  steps: readonly StepDraft[];
  thresholds: Readonly<Record<Severity, string>>;
  /** How grave it is where there is nothing to count. */
  severity: Severity;
  window: SpanDraft;
  recovery: 'window' | 'other' | 'person';
  otherRecovery: SpanDraft;
  among: string;
  self: boolean;
  weekly: readonly QuietHours[];
}

/** After how long an alert is over where there is no window, ms. */
export const withoutWindow = hourMs;

const noSteps: readonly StepDraft[] = [
  { key: 1, filter: '', atLeast: '1', groupBy: null },
  { key: 2, filter: '', atLeast: '1', groupBy: null },
];

/** Where somebody begins who begins with nothing but a filter. */
export const emptyDraft = (filter: string): Draft => ({
  texts: { title: '', why: '', runbook: '' },
  filter,
  groupBy: null,
  kind: 'count',
  brought: null,
  distinctField: 'ip',
  newField: 'country',
  memory: { amount: '30', unit: 'days' },
  learnEvents: '10',
  learn: { amount: '14', unit: 'days' },
  usual: true,
  steps: noSteps,
  thresholds: { critical: '5', warning: '', info: '' },
  severity: 'critical',
  window: hourMs,
  recovery: 'window',
  otherRecovery: { amount: '1', unit: 'hours' },
  among: '',
  self: false,
  weekly: [],
});

const isPlain = (kind: Trigger['kind']): kind is PlainTrigger => (plainTriggers as readonly string[]).includes(kind);

/** A stored monitor in the form. */
export const draftOf = (definition: Definition, texts: OwnTexts, weekly: readonly QuietHours[]): Draft => {
  const { trigger, thresholds, window, recovery } = definition;
  const empty = emptyDraft(definition.filter);
  const usualRecovery = window > 0 ? window : withoutWindow;
  const remembers = trigger.kind === 'first-seen';
  return {
    ...empty,
    texts,
    groupBy: definition.groupBy,
    kind: isPlain(trigger.kind) ? trigger.kind : 'brought',
    brought: isPlain(trigger.kind) ? null : trigger,
    distinctField: trigger.kind === 'distinct' ? trigger.field : empty.distinctField,
    newField: remembers ? trigger.field : empty.newField,
    memory: remembers ? writtenSpan(trigger.memory) : empty.memory,
    learnEvents: remembers ? String(trigger.learn.events) : empty.learnEvents,
    learn: remembers ? writtenSpan(trigger.learn.ms) : empty.learn,
    usual: trigger.kind === 'missing' ? trigger.usual : empty.usual,
    steps:
      trigger.kind === 'sequence'
        ? trigger.steps.map(({ filter, atLeast, groupBy = null }, i) => ({
            key: i + 1,
            filter,
            atLeast: String(atLeast),
            groupBy,
          }))
        : noSteps,
    thresholds: {
      critical: written(thresholds.critical),
      warning: written(thresholds.warning),
      info: written(thresholds.info),
    },
    severity: severities.find((severity) => thresholds[severity] !== undefined) ?? 'critical',
    window: window > 0 ? spanDraftOf(window, windows) : empty.window,
    recovery: recovery === null ? 'person' : recovery === usualRecovery ? 'window' : 'other',
    otherRecovery: recovery === null ? empty.otherRecovery : writtenSpan(recovery),
    among: definition.among ?? '',
    self: definition.self ?? false,
    weekly,
  };
};

const written = (threshold: number | undefined) => (threshold === undefined ? '' : String(threshold));
