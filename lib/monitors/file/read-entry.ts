import { type CheckedAgainst, checkDefinition } from '../check/check-definition';
import { type DefinitionProblem, isNote } from '../check/definition-problem';
import { readDefinition } from '../check/read-definition';
import { type FileMonitor, longestText, longestTitle } from './file-format';
import type { FileProblem } from './file-problem';
import { readSpan } from './span-text';

/** What became of one entry of a file. `notes` are worth knowing and hinder nothing. */
export type ReadEntry =
  | { ok: true; monitor: FileMonitor; notes: readonly DefinitionProblem[] }
  | { ok: false; problems: readonly FileProblem[] };

type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one monitor, which stands at `at` (`monitors[3]`), and says all that is wrong with it. */
export function readEntry(entry: unknown, at: string, against: CheckedAgainst): ReadEntry {
  if (!isObject(entry)) return { ok: false, problems: [{ id: 'not-an-object', place: at, filled: {} }] };
  const { title, why, runbook, ...rest } = entry;
  const problems: FileProblem[] = [];
  const texts = {
    title: readText(title, `${at}.title`, longestTitle, problems),
    why: readText(why ?? '', `${at}.why`, longestText, problems),
    runbook: readText(runbook ?? '', `${at}.runbook`, longestText, problems),
  };
  if (texts.title === '' && problems.length === 0) problems.push({ id: 'no-title', place: `${at}.title`, filled: {} });

  const wrong: FileProblem[] = [];
  const read = readDefinition(withSpans(rest, at, wrong));
  const of = (problem: DefinitionProblem): FileProblem => ({ id: 'definition', place: placeIn(at, problem), problem });
  if (!read.ok) problems.push(...read.problems.map(of));
  const found = read.ok ? checkDefinition(read.definition, against) : [];
  const told = new Set(wrong.map(({ place }) => place));
  // Something stands in for a length of time that cannot be read: what is wrong with that is not the file's.
  problems.push(
    ...wrong,
    ...found
      .filter((problem) => !isNote(problem))
      .map(of)
      .filter(({ place }) => !told.has(place)),
  );
  if (!read.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, monitor: { ...texts, definition: read.definition }, notes: found };
}

function readText(value: unknown, place: string, longest: number, problems: FileProblem[]): string {
  if (typeof value !== 'string') {
    problems.push(
      value === undefined ? { id: 'no-title', place, filled: {} } : { id: 'not-a-text', place, filled: {} },
    );
    return '';
  }
  const text = value.trim();
  if (text.length > longest) problems.push({ id: 'too-long', place, filled: { longest } });
  return text;
}

/** An entry with lengths of time as ms, as definitions have them; what is no length of time is told of. */
function withSpans(entry: Json, at: string, problems: FileProblem[]): Json {
  const spanOf = (of: Json, key: string, place: string, canBeNull: boolean): Json => {
    const value = of[key];
    if (value === undefined || (value === null && canBeNull)) return {};
    const ms = typeof value === 'string' ? readSpan(value) : null;
    if (ms === null) problems.push({ id: 'not-a-span', place, filled: { value: shown(value) } });
    return { [key]: ms ?? standIn };
  };
  const { trigger } = entry;
  return {
    ...entry,
    ...spanOf(entry, 'window', `${at}.window`, false),
    ...spanOf(entry, 'recovery', `${at}.recovery`, true),
    ...(isObject(trigger) ? { trigger: triggerOf(trigger) } : {}),
  };

  function triggerOf(written: Json): Json {
    const { learn } = written;
    return {
      ...written,
      ...spanOf(written, 'memory', `${at}.trigger.memory`, false),
      ...spanOf(written, 'longestSession', `${at}.trigger.longestSession`, true),
      ...(isObject(learn) ? { learn: learnOf(learn) } : {}),
    };
  }

  function learnOf({ time, ...others }: Json): Json {
    if ('ms' in others)
      problems.push({ id: 'unknown-field', place: `${at}.trigger.learn.ms`, filled: { field: 'ms' } });
    return { ...others, ms: spanOf({ time }, 'time', `${at}.trigger.learn.time`, false).time };
  }
}

/** Right wherever a length of time is. */
const standIn = 60_000;

const placeIn = (at: string, { place }: DefinitionProblem): string =>
  place === '' ? at : `${at}.${place.replace(/\.learn\.ms$/, '.learn.time')}`;

/** A value as it stands in the file, as much of it as a sentence can hold. */
const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
