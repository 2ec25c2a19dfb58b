import { Button } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import { lazily } from '../ui/lazily';
import { Loading } from '../ui/loading';
import { Floating } from './floating';
import type { FilterChoice } from './use-filter';

const SavedMenu = lazily(() => import('./saved-menu').then((module) => module.default), Loading);

interface Props {
  choice: FilterChoice;
  connections: readonly Connection[];
}

/** The button that opens the filters that were saved under a name. */
export const SavedFilters = ({ choice, connections }: Props) => {
  const ref = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  /** A press of the mouse closes what is open, and must not open it again. */
  const pressedOpen = useRef(false);
  return (
    <>
      <Button
        ref={ref}
        size="xs"
        variant="default"
        leftSection={<IconBookmark size={14} aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerDown={() => {
          pressedOpen.current = open;
        }}
        onClick={(event) => setOpen(event.detail === 0 || !pressedOpen.current)}
      >
        {i18n.t('savedFilters.button')}
      </Button>
      {open && (
        <Floating label={i18n.t('savedFilters.title')} anchor={ref.current} onClose={() => setOpen(false)}>
          <SavedMenu choice={choice} connections={connections} onDone={() => setOpen(false)} />
        </Floating>
      )}
    </>
  );
};
