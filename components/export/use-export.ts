import { useCallback, useEffect, useRef, useState } from 'react';
import { EventsGoneError, type ExportRequest, exportEvents } from '../../lib/export/export-events';
import { type Problem, toProblem } from '../../lib/problems';
import { type ExportFile, openExportFile } from './export-file';
import { saveBlob } from './save-blob';

/** Where an export stands. */
export type ExportState =
  | { kind: 'choosing' | 'cancelled' }
  /** `rate`: events a second. */
  | { kind: 'running'; done: number; rate: number }
  | { kind: 'done'; events: number; blob: Blob; name: string }
  | { kind: 'failed'; why: 'full' | 'gone' | 'failed'; problem: Problem };

/** What is to be written, without how. */
export interface ExportJob {
  name: string;
  type: string;
  request: Omit<ExportRequest, 'write' | 'signal' | 'onProgress'>;
}

const whyOf = (thrown: unknown, problem: Problem) => {
  if (thrown instanceof EventsGoneError) return 'gone';
  return problem.id === 'disk-full' ? 'full' : 'failed';
};

/** Writes exports to the disk and gives them to the person. One that is under way ends with its page or its dialog. */
export const useExport = () => {
  const [state, setState] = useState<ExportState>({ kind: 'choosing' });
  const running = useRef<AbortController>(null);

  useEffect(() => {
    const end = () => running.current?.abort();
    addEventListener('pagehide', end);
    return () => {
      removeEventListener('pagehide', end);
      end();
    };
  }, []);

  const start = useCallback(async ({ name, type, request }: ExportJob) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const tell = (next: ExportState) => {
      if (!signal.aborted) setState(next);
    };
    const begun = performance.now();
    tell({ kind: 'running', done: 0, rate: 0 });
    let file: ExportFile | null = null;
    try {
      file = await openExportFile(type);
      const { write } = file;
      await exportEvents({
        ...request,
        write,
        signal,
        onProgress: (done) => tell({ kind: 'running', done, rate: (done * 1000) / (performance.now() - begun) }),
      });
      const blob = await file.finish();
      signal.throwIfAborted();
      saveBlob(name, blob);
      tell({ kind: 'done', events: request.arrangement.total, blob, name });
    } catch (thrown) {
      await file?.discard();
      const problem = toProblem(thrown);
      tell({ kind: 'failed', why: whyOf(thrown, problem), problem });
    }
  }, []);

  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'cancelled' });
  }, []);
  return { state, start, cancel };
};
