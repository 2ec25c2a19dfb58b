import { Input, SegmentedControl } from '@mantine/core';
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
  <Input.Wrapper
    label="How far back"
    labelElement="div"
    description="Today’s events come first, history follows in the background. Atlassian keeps 180 days."
  >
    <SegmentedControl
      mt={6}
      fullWidth
      aria-label="How far back"
      data={depths.map((days) => ({ value: String(days), label: `${days} days`, disabled: days < least }))}
      value={String(value)}
      onChange={(text) => {
        const chosen = depths.find((days) => String(days) === text);
        if (chosen) onChange(chosen);
      }}
    />
  </Input.Wrapper>
);
