import { useState } from 'react';
import type { FileProblem } from '../../lib/monitors/file/file-problem';
import { type FileContents, readMonitorFile } from '../../lib/monitors/file/read-file';
import type { Present } from '../../lib/monitors/file/take-titles';
import { takeTitles } from '../../lib/monitors/file/take-titles';
import { listsOf } from '../../lib/monitors/lists';
import type { Preferences } from '../../lib/settings/preferences';
import { usePorts } from '../ui/ports';
import { largestFile } from './file-texts';
import { useAct } from './use-act';

/** How an import stands. */
export type ImportState =
  | { kind: 'choosing' }
  | { kind: 'refused'; name: string; problem: FileProblem }
  | { kind: 'read'; name: string; contents: FileContents }
  | { kind: 'done'; contents: FileContents; added: number; replaced: number; noRoom: number };

/** Reads a file of monitors, and stores what is right in it once it is said how. */
export const useImport = (present: readonly Present[], preferences: Preferences | undefined) => {
  const { monitors } = usePorts();
  const [state, setState] = useState<ImportState>({ kind: 'choosing' });
  const { act, busy, problem } = useAct();

  const read = async (file: File) => {
    if (!preferences) return;
    if (file.size > largestFile) {
      const tooLarge: FileProblem = { id: 'too-large', place: '', filled: { largest: largestFile / 1_000_000 } };
      setState({ kind: 'refused', name: file.name, problem: tooLarge });
      return;
    }
    const { retentionDays } = preferences;
    const result = readMonitorFile(await file.text(), { retentionDays, lists: listsOf(preferences) });
    setState(
      result.ok
        ? { kind: 'read', name: file.name, contents: result.contents }
        : { kind: 'refused', name: file.name, problem: result.problem },
    );
  };

  const store = async (contents: FileContents, replace: boolean) => {
    const now = Date.now();
    const taken = takeTitles(
      contents.monitors.map(({ monitor }) => monitor),
      present,
      replace,
    );
    const added = taken.filter(({ replaces }) => replaces === null);
    let room = 0;
    const done = await act(async () => {
      const ids = await monitors.importOwn(
        added.map(({ monitor: { definition, ...texts } }) => ({ texts, definition, on: false })),
        now,
      );
      room = ids.length;
      for (const { monitor, replaces } of taken) {
        const { definition, ...own } = monitor;
        if (replaces !== null) await monitors.change(replaces, { ...whole(definition), own }, now);
      }
    });
    if (done) {
      const replaced = taken.length - added.length;
      setState({ kind: 'done', contents, added: room, replaced, noRoom: added.length - room });
    }
  };

  return { state, read, store, busy, problem, again: () => setState({ kind: 'choosing' }) };
};

/** What the new definition says nothing of does not stay from the one before. */
const whole = <D extends { among?: string; self?: boolean }>(definition: D) => ({
  ...definition,
  among: definition.among ?? '',
  self: definition.self ?? false,
});
