import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import type { Preferences } from '../../lib/settings/preferences';
import { usePorts } from './ports';
import styles from './theme-switch.module.css';
import { usePreferences } from './use-stored';

const themes = [
  { id: 'system', title: 'Follow the system', Icon: IconDeviceDesktop },
  { id: 'light', title: 'Light', Icon: IconSun },
  { id: 'dark', title: 'Dark', Icon: IconMoon },
] as const satisfies readonly { id: Preferences['theme']; title: string; Icon: unknown }[];

/** Light, dark, or as the system has it, for all pages of ours. */
export const ThemeSwitch = () => {
  const { preferences } = usePorts();
  const { value } = usePreferences();
  return (
    <fieldset className={styles.switch}>
      <legend>Theme</legend>
      {themes.map(({ id, title, Icon }) => (
        <button
          key={id}
          type="button"
          title={title}
          aria-label={title}
          aria-pressed={value?.theme === id}
          onClick={() => void preferences.update({ theme: id })}
        >
          <Icon size={16} stroke={1.75} aria-hidden />
        </button>
      ))}
    </fieldset>
  );
};
