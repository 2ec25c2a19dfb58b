import { TextInput } from '@mantine/core';
import type { Connection } from '../../lib/settings/connection';
import { useFilter } from './use-filter';

interface Props {
  connections: readonly Connection[];
  /** For the 800 px of the popup. */
  compact?: boolean;
}

/** What is in view is filtered by: as chips or as text, one value shown both ways. */
export const FilterBar = (_props: Props) => {
  const { text, changeText } = useFilter();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        changeText(String(new FormData(event.currentTarget).get('jql') ?? ''));
      }}
    >
      <TextInput key={text} name="jql" size="xs" aria-label="Filter" defaultValue={text} />
    </form>
  );
};
