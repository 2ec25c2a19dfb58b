import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../../lib/locales/text-of';
import type { Preferences } from '../../lib/settings/preferences';
import { usePorts } from './ports';
import styles from './theme-switch.module.css';
import { usePreferences } from './use-stored';

const themes = [
  { id: 'system', Icon: IconDeviceDesktop },
  { id: 'light', Icon: IconSun },
  { id: 'dark', Icon: IconMoon },
] as const satisfies readonly { id: Preferences['theme']; Icon: unknown }[];

/** Light, dark, or as the system has it, for all pages of ours. */
export const ThemeSwitch = () => {
  const { preferences } = usePorts();
  const { value } = usePreferences();
  return (
    <fieldset className={styles.switch}>
      <legend>{i18n.t('theme.label')}</legend>
      {themes.map(({ id, Icon }) => (
        <button
          key={id}
          type="button"
          title={textOf('theme', 'long', id)}
          aria-label={textOf('theme', 'long', id)}
          aria-pressed={value?.theme === id}
          // One that cannot be stored stays as it was, and is seen to.
          onClick={() => void preferences.update({ theme: id }).catch(() => undefined)}
        >
          <Icon size={16} stroke={1.75} aria-hidden />
        </button>
      ))}
    </fieldset>
  );
};
