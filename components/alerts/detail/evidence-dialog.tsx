import { Button, Group, Progress, Text } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import { formatBytes, formatCount } from '../../../lib/sentences/formats';
import { FileMade } from '../../export/file-made';
import { Dialog } from '../../ui/dialog';
import { NoticeCard } from '../../ui/notice-card';
import { type EvidenceOf, useEvidence } from './use-evidence';

interface Props extends EvidenceOf {
  onClose: () => void;
}

/** Makes the evidence pack: how far it is, and what is in it. Closing ends it. */
export default function EvidenceDialog({ onClose, ...of }: Props) {
  const { state, start } = useEvidence();
  const begin = useEffectEvent(() => void start(of));
  useEffect(() => begin(), []);
  return (
    <Dialog title={i18n.t('evidence.title')} onClose={onClose} width={520}>
      {state.kind === 'running' && (
        <>
          <Progress
            value={state.total === 0 ? 0 : (state.read / state.total) * 100}
            aria-label={i18n.t('evidence.running')}
          />
          <Text size="sm" mt="sm" data-numbers>
            {i18n.t('evidence.progress', { read: formatCount(state.read), total: formatCount(state.total) })}
          </Text>
          <Group justify="flex-end" mt="md">
            <Button size="xs" variant="default" onClick={onClose}>
              {i18n.t('dialog.cancel')}
            </Button>
          </Group>
        </>
      )}
      {state.kind === 'done' && (
        <FileMade
          name={state.name}
          blob={state.blob}
          said={i18n.t('evidence.done', { name: state.name, size: formatBytes(state.blob.size) })}
          onClose={onClose}
        >
          <Text size="sm" c="dimmed" mt="xs">
            {i18n.t('evidence.holds', state.events, { count: formatCount(state.events) })}
          </Text>
        </FileMade>
      )}
      {state.kind === 'failed' && (
        <NoticeCard
          severity="error"
          title={i18n.t('evidence.failed')}
          text={i18n.t('evidence.failedHint')}
          action={{ label: i18n.t('export.retry'), run: () => void start(of) }}
        >
          <Text size="xs" c="dimmed" mt={4}>
            {state.problem.said}
          </Text>
        </NoticeCard>
      )}
    </Dialog>
  );
}
