import { Text } from '@mantine/core';
import type { Exclusion } from '../../lib/alerts/exclusion';
import { i18n } from '../../lib/locales/i18n';
import { useAct } from '../monitors/use-act';
import { CommandDialog } from '../settings/command-dialog';
import { usePorts } from '../ui/ports';

/** Asks before events count again. */
export const RemoveExclusionDialog = ({ exclusion, onClose }: { exclusion: Exclusion; onClose: () => void }) => {
  const { exclusions } = usePorts();
  const { act, busy, problem } = useAct();
  const remove = async () => {
    if (await act(() => exclusions.remove(exclusion.id))) onClose();
  };
  return (
    <CommandDialog
      title={i18n.t('exclusions.removeTitle')}
      submit={i18n.t('exclusions.remove')}
      danger
      busy={busy}
      problem={problem}
      onSubmit={remove}
      onClose={onClose}
    >
      <Text size="sm">{i18n.t('exclusions.removeText')}</Text>
      <Text size="sm" c="dimmed">
        <bdi>{exclusion.reason}</bdi>
      </Text>
    </CommandDialog>
  );
};
