import { useCallback, useEffect, useRef, useState } from 'react';
import type { Alert } from '../../../lib/alerts/alert';
import { evidencePack } from '../../../lib/alerts/evidence/evidence-pack';
import { breathe } from '../../../lib/explore/breathe';
import { type Problem, toProblem } from '../../../lib/problems';
import { arrange } from '../../../lib/query/arrange';
import type { InForce } from '../../../lib/settings/in-force';
import { saveBlob } from '../../export/save-blob';
import { usePorts } from '../../ui/ports';
import { localDay } from '../../ui/wall-time';
import type { AlertPicture } from './alert-picture';
import { evidenceWords, ownVersion } from './evidence-words';
import { monitorTextsOf } from './monitor-words';
import { readEvidence } from './read-evidence';
import type { Shown } from './shown';

/** Where a pack stands. */
export type EvidenceState =
  | { kind: 'running'; read: number; total: number }
  | { kind: 'done'; name: string; blob: Blob; events: number }
  | { kind: 'failed'; problem: Problem };

/** What a pack is made of. */
export interface EvidenceOf {
  alert: Alert;
  picture: AlertPicture;
  inForce: InForce | undefined;
  shown: Shown;
}

const begun: EvidenceState = { kind: 'running', read: 0, total: 0 };

/** Makes the evidence pack of an alert and gives it to the person. It ends where nobody waits for it any more. */
export const useEvidence = () => {
  const { reader } = usePorts();
  const [state, setState] = useState<EvidenceState>(begun);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async ({ alert, picture, inForce, shown }: EvidenceOf) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      const { raised, view } = picture;
      setState({ kind: 'running', read: 0, total: raised?.total ?? 0 });
      try {
        const order = raised && arrange({ ...raised, sort: { by: 'time', descending: false } }, view);
        const events = order
          ? await readEvidence(order, reader, (read) => {
              signal.throwIfAborted();
              setState({ kind: 'running', read, total: order.total });
            })
          : [];
        const now = Date.now();
        const bytes = await evidencePack(
          {
            alert,
            orgName: shown.nameOf('org', alert.org),
            monitorTexts: monitorTextsOf(alert, inForce),
            events,
            now,
            version: ownVersion(),
            words: evidenceWords(alert, shown, now),
          },
          {
            breathe: async () => {
              await breathe();
              signal.throwIfAborted();
            },
          },
        );
        const name = `orgwatch-${alert.monitor}-${localDay(alert.raisedAt)}-${alert.id.slice(0, 8)}.zip`;
        const blob = new Blob([bytes], { type: 'application/zip' });
        saveBlob(name, blob);
        setState({ kind: 'done', name, blob, events: events.length });
      } catch (thrown) {
        // Who ended it does not want to hear of it.
        if (!signal.aborted) setState({ kind: 'failed', problem: toProblem(thrown) });
      }
    },
    [reader],
  );
  return { state, start };
};
