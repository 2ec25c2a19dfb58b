import { Radio, Stack } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { i18n } from '../../../lib/locales/i18n';
import type { AcceptanceScope } from '../../../lib/risk/acceptance';
import type { Finding } from '../../../lib/risk/finding';
import { formatCount, formatDay } from '../../../lib/sentences/formats';
import { signalTitle } from '../../../lib/sentences/signal-words';
import type { Alike } from './alike';
import { valueWords } from './value-words';

interface Props {
  finding: Finding;
  alike: Alike;
  value: AcceptanceScope;
  onChange: (scope: AcceptanceScope) => void;
}

/** How much is accepted: what is about this, all of its kind and day, or all of its kind. */
export const ScopeField = ({ finding, alike, value, onChange }: Props) => {
  const about = valueWords(finding);
  const words = { signal: signalTitle(finding.signal), day: formatDay(finding.at, 'UTC'), value: about };
  const { ofDay, ofSignal } = alike;
  return (
    <Radio.Group
      label={i18n.t('person.accept.scope')}
      value={value}
      onChange={(chosen) => onChange(chosen as AcceptanceScope)}
    >
      <Stack gap={8} mt={6}>
        <Radio
          value="value"
          label={about === '' ? i18n.t('person.accept.this') : i18n.t('person.accept.thisValue', words)}
        />
        {(ofDay > 1 || value === 'day') && (
          <Radio value="day" label={i18n.t('person.accept.ofDay', ofDay, { ...words, count: formatCount(ofDay) })} />
        )}
        <Radio
          value="signal"
          label={i18n.t('person.accept.ofSignal', ofSignal, { ...words, count: formatCount(ofSignal) })}
        />
      </Stack>
    </Radio.Group>
  );
};
