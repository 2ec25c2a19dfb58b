import { PasswordInput, TextInput } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
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
      label={i18n.t('key.label')}
      description={i18n.t('key.about')}
      value={apiKey}
      error={errors.key}
      autoComplete="off"
      spellCheck={false}
      required
      withAsterisk={false}
      visibilityToggleButtonProps={{ 'aria-label': i18n.t('key.show'), tabIndex: 0 }}
      onChange={(event) => onKey(event.currentTarget.value)}
    />
    <TextInput
      name="expires"
      type="date"
      label={i18n.t('key.expires')}
      description={i18n.t('key.expiresAbout')}
      value={expires}
      error={errors.expires}
      min={localDay(Date.now())}
      maw={240}
      onChange={(event) => onExpires(event.currentTarget.value)}
    />
  </>
);
