import { Button, Group, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Arrangement, SortField } from '../../lib/query/arrangement';
import { formatBytes, formatCount } from '../../lib/sentences/formats';
import type { Range } from '../../lib/store/view';
import type { NameOf } from '../filter/value-names';
import { Dialog } from '../ui/dialog';
import { NoticeCard } from '../ui/notice-card';
import { usePorts } from '../ui/ports';
import { type ExportChoice, ExportForm } from './export-form';
import { exportJob } from './export-job';
import { FileMade } from './file-made';
import { useExport } from './use-export';

interface Props {
  arrangement: Arrangement;
  byTime: boolean;
  range: Range;
  /** The columns that are shown. */
  columns: readonly SortField[];
  /** Whether CSV begins with a byte order mark, as was chosen last. */
  bom: boolean;
  nameOf: NameOf;
  onClose: () => void;
}

/** Takes events away as a file: what it shall hold, how far it is, and what became of it. */
export const ExportDialog = ({ bom, onClose, ...what }: Props) => {
  const { reader, preferences } = usePorts();
  const [choice, setChoice] = useState<ExportChoice>({ format: 'csv', columns: 'shown', bom });
  // What is exported is what was in view when this was opened: events that come meanwhile change nothing.
  const [held, setHeld] = useState(what);
  const { state, start, cancel } = useExport();
  const total = held.arrangement.total;

  const begin = () => {
    if (choice.format === 'csv' && choice.bom !== bom)
      preferences.update({ csvBom: choice.bom }).catch(() => undefined);
    // What failed is tried with what is in view now: the events may have been moved.
    const subject = state.kind === 'failed' ? what : held;
    setHeld(subject);
    void start(exportJob(subject, choice, reader));
  };
  const close = () => {
    if (state.kind === 'running') cancel();
    onClose();
  };

  return (
    <Dialog title={i18n.t('export.title')} onClose={close} width={520}>
      {(state.kind === 'choosing' || state.kind === 'cancelled') && (
        <>
          {state.kind === 'cancelled' && (
            <Text size="sm" mb="sm" role="status">
              {i18n.t('export.cancelled')}
            </Text>
          )}
          <ExportForm choice={choice} onChange={setChoice} />
          <Text size="sm" c="dimmed" mt="md" data-numbers>
            {i18n.t('export.events', total, [formatCount(total)])}
          </Text>
          <Group justify="flex-end" mt="md">
            <Button size="xs" variant="default" onClick={close}>
              {i18n.t('export.cancel')}
            </Button>
            <Button size="xs" onClick={begin}>
              {i18n.t('export.start')}
            </Button>
          </Group>
        </>
      )}
      {state.kind === 'running' && (
        <>
          <Progress value={total === 0 ? 100 : (state.done / total) * 100} aria-label={i18n.t('export.running')} />
          <Group justify="space-between" mt="sm">
            <Text size="sm" data-numbers>
              {i18n.t('export.progress', { done: formatCount(state.done), total: formatCount(total) })}
            </Text>
            <Text size="sm" c="dimmed" data-numbers>
              {state.rate > 0 && i18n.t('export.rate', { rate: formatCount(Math.round(state.rate / 100) * 100) })}
            </Text>
          </Group>
          <Group justify="flex-end" mt="md">
            <Button size="xs" variant="default" onClick={cancel}>
              {i18n.t('export.cancel')}
            </Button>
          </Group>
        </>
      )}
      {state.kind === 'done' && (
        <FileMade
          name={state.name}
          blob={state.blob}
          said={[
            i18n.t('export.done', state.events, [formatCount(state.events), state.name]),
            i18n.t('export.size', { size: formatBytes(state.blob.size) }),
          ].join(' ')}
          onClose={onClose}
        />
      )}
      {state.kind === 'failed' && (
        <NoticeCard
          severity="error"
          title={i18n.t(`export.${state.why}.title`)}
          text={i18n.t(`export.${state.why}.hint`)}
          action={{ label: i18n.t('export.retry'), run: begin }}
        >
          {state.why === 'failed' && (
            <Text size="xs" c="dimmed" mt={4}>
              {state.problem.said}
            </Text>
          )}
        </NoticeCard>
      )}
    </Dialog>
  );
};
