import { Input, SegmentedControl } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { counted } from '../../lib/sentences/formats';
import { type Connection, depths } from '../../lib/settings/connection';

type Depth = Connection['depthDays'];

interface Props {
  value: Depth;
  onChange: (depthDays: Depth) => void;
  /** What was read already cannot be unread: nothing less than this can be chosen. */
  least?: Depth;
}

/** How far back the history is read. Atlassian keeps 180 days. */
export const DepthField = ({ value, onChange, least = 7 }: Props) => (
  <Input.Wrapper label={i18n.t('connect.depth')} labelElement="div" description={i18n.t('connect.depthAbout')}>
    <SegmentedControl
      mt={6}
      fullWidth
      aria-label={i18n.t('connect.depth')}
      data={depths.map((days) => ({ value: String(days), label: counted(days, 'day'), disabled: days < least }))}
      value={String(value)}
      onChange={(text) => {
        const chosen = depths.find((days) => String(days) === text);
        if (chosen) onChange(chosen);
      }}
    />
  </Input.Wrapper>
);
