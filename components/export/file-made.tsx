import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { saveBlob } from './save-blob';

interface Props {
  name: string;
  blob: Blob;
  /** What became of it, spoken as well. */
  said: string;
  onClose: () => void;
  children?: ReactNode;
}

/** The end of a dialog that made a file, which is saved by now: it can be saved once more. */
export const FileMade = ({ name, blob, said, onClose, children }: Props) => (
  <>
    <Text size="sm" role="status">
      {said}
    </Text>
    {children}
    <Group justify="flex-end" mt="md">
      <Button size="xs" variant="default" onClick={() => saveBlob(name, blob)}>
        {i18n.t('export.again')}
      </Button>
      <Button size="xs" onClick={onClose}>
        {i18n.t('dialog.close')}
      </Button>
    </Group>
  </>
);
