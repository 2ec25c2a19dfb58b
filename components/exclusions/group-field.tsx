import { Button, Group, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import type { StoreView } from '../../lib/store/view';
import { groupsSeen } from './group-members';

interface Props {
  view: StoreView;
  /** Account ids. */
  value: readonly string[];
  onChange: (people: readonly string[]) => void;
}

/** Takes those who were added to a group, as a list to go on with: groups themselves are not in these events. */
export const GroupField = ({ view, value, onChange }: Props) => {
  const groups = useMemo(() => groupsSeen(view), [view]);
  const [chosen, setChosen] = useState('');
  const group = groups.find((each) => each.value === chosen);
  if (groups.length === 0) return null;
  return (
    <Group gap={8} align="flex-end" mt={8} wrap="nowrap">
      <NativeSelect
        size="xs"
        style={{ flex: 1, minWidth: 0 }}
        label={i18n.t('exclusions.group')}
        description={i18n.t('exclusions.groupAbout')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: i18n.t('exclusions.noGroup') },
          ...groups.map((each) => ({
            value: each.value,
            label: i18n.t('exclusions.groupOf', each.members.length, [each.name, formatCount(each.members.length)]),
          })),
        ]}
      />
      <Button
        size="xs"
        variant="default"
        disabled={!group}
        onClick={() => {
          onChange([...new Set([...value, ...(group?.members ?? [])])]);
          setChosen('');
        }}
      >
        {i18n.t('exclusions.takeGroup')}
      </Button>
    </Group>
  );
};
