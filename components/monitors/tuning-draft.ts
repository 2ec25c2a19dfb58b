import type { Definition, Trigger } from '../../lib/monitors/monitor';
import { type Draft, draftOf } from '../monitor-editor/draft';
import { definitionOf } from '../monitor-editor/draft-definition';
import { msOf, numberOf, type SpanDraft, writtenSpan } from '../monitor-editor/span-draft';

/** A definition as it is tuned: the editor's draft, and what triggers have beside it that only a built-in has. */
export interface TuningDraft {
  form: Draft;
  /** Of `logins`; null where sessions are not looked at. */
  session: SpanDraft | null;
  /** Of `unusual-hour` and `surge`. */
  memory: SpanDraft;
  z: string;
}

const noTexts = { title: '', why: '', runbook: '' };

/** How a definition stands in the fields. */
export const tuningOf = (definition: Definition): TuningDraft => {
  const { trigger } = definition;
  const form = draftOf(definition, noTexts, []);
  return {
    form: 'memory' in trigger ? { ...form, memory: writtenSpan(trigger.memory) } : form,
    session: trigger.kind === 'logins' && trigger.longestSession !== null ? writtenSpan(trigger.longestSession) : null,
    memory: 'memory' in trigger ? writtenSpan(trigger.memory) : form.memory,
    z: trigger.kind === 'surge' ? String(trigger.z) : '',
  };
};

/** What the fields say, as a definition; numbers that are none are NaN. What has no field stays as it is in `base`. */
export const tunedDefinition = (draft: TuningDraft, base: Definition): Definition => {
  const read = definitionOf(draft.form);
  return { ...read, filter: base.filter, trigger: tunedTrigger(draft, read.trigger) };
};

const tunedTrigger = ({ session, memory, z }: TuningDraft, trigger: Trigger): Trigger => {
  switch (trigger.kind) {
    case 'logins':
      return { ...trigger, longestSession: session === null ? null : msOf(session) };
    case 'unusual-hour':
      return { ...trigger, memory: msOf(memory) };
    case 'surge':
      return { ...trigger, memory: msOf(memory), z: numberOf(z) };
    default:
      return trigger;
  }
};
