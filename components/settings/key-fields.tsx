import { PasswordInput, TextInput } from '@mantine/core';
import '@mantine/core/styles/PasswordInput.css';
import { localDay } from '../ui/wall-time';

interface Props {
  apiKey: string;
  expires: string;
  errors: { key?: string; expires?: string };
  onKey: (key: string) => void;
  onExpires: (expires: string) => void;
}

/** The API key and the day on which it ends. The key is never kept in the page beyond its form. */
export const KeyFields = ({ apiKey, expires, errors, onKey, onExpires }: Props) => (
  <>
    <PasswordInput
      name="key"
      label="API key"
      description="An organization API key with the scope read:events:admin. It is stored encrypted, in this browser alone."
      value={apiKey}
      error={errors.key}
      autoComplete="off"
      spellCheck={false}
      required
      withAsterisk={false}
      visibilityToggleButtonProps={{ 'aria-label': 'Show the API key', tabIndex: 0 }}
      onChange={(event) => onKey(event.currentTarget.value)}
    />
    <TextInput
      name="expires"
      type="date"
      label="Key expires on (optional)"
      description="Orgwatch warns you two weeks before."
      value={expires}
      error={errors.expires}
      min={localDay(Date.now())}
      maw={240}
      onChange={(event) => onExpires(event.currentTarget.value)}
    />
  </>
);
