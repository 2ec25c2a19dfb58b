import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import type { InForce } from '../../lib/settings/in-force';
import { Dialog } from '../ui/dialog';
import { saveMonitors } from './save-monitors';

interface Props {
  monitors: readonly InForce[];
  chosen: ReadonlySet<string>;
  onClose: () => void;
}

const choices = ['chosen', 'own', 'on', 'all'] as const;

/** Takes monitors away as one file: those chosen, all own ones, all that are on, or everything. */
export const ExportDialog = ({ monitors, chosen, onClose }: Props) => {
  const of = {
    chosen: monitors.filter(({ monitor }) => chosen.has(monitor.id)),
    own: monitors.filter(({ own }) => own),
    on: monitors.filter(({ on }) => on),
    all: monitors,
  };
  const [choice, setChoice] = useState<(typeof choices)[number]>(choices.find((each) => of[each].length > 0) ?? 'all');
  const save = () => {
    saveMonitors(of[choice]);
    onClose();
  };
  return (
    <Dialog title={i18n.t('monitorsPage.export.title')} onClose={onClose}>
      <Radio.Group
        label={i18n.t('monitorsPage.export.which')}
        value={choice}
        onChange={(value) => setChoice(choices.find((each) => each === value) ?? 'all')}
      >
        <Stack gap="xs" mt="xs">
          {choices.map((each) => (
            <Radio
              key={each}
              value={each}
              size="sm"
              disabled={of[each].length === 0}
              label={i18n.t(`monitorsPage.export.${each}`, { count: formatCount(of[each].length) })}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm" c="dimmed" mt="md">
        {i18n.t('monitorsPage.export.about')}
      </Text>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {i18n.t('dialog.cancel')}
        </Button>
        <Button disabled={of[choice].length === 0} onClick={save}>
          {i18n.t('monitorsPage.export.save')}
        </Button>
      </Group>
    </Dialog>
  );
};
