import { localStorageColorSchemeManager, MantineProvider, useMantineColorScheme } from '@mantine/core';
import './style-sheets';
import { type ReactNode, useEffect } from 'react';
import { Router } from 'wouter';
import { ErrorBoundary } from './error-boundary';
import { useHashLocation } from './hash-location';
import { type Ports, PortsProvider } from './ports';
import { cssVariables, theme } from './theme';
import { usePreferences } from './use-stored';

/**
 * The theme is a preference, but reading one takes a turn of the event loop, in which a dark page would flash white:
 * so the last one is also kept here, where it can be read at once.
 */
const colorSchemeManager = localStorageColorSchemeManager({ key: 'orgwatch-theme' });

/** What every page of ours stands on: ports, theme, places, and a net under it all. */
export const PageRoot = ({ ports, children }: { ports: Ports; children: ReactNode }) => (
  <PortsProvider ports={ports}>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      // All variables come from the theme at run time: the style sheet of their defaults would be 4 KB more to load.
      deduplicateCssVariables={false}
    >
      <ErrorBoundary>
        <ThemeFollower />
        <Router hook={useHashLocation}>{children}</Router>
      </ErrorBoundary>
    </MantineProvider>
  </PortsProvider>
);

const ThemeFollower = () => {
  const { value } = usePreferences();
  const { setColorScheme } = useMantineColorScheme();
  const chosen = value?.theme;
  useEffect(() => {
    if (chosen) setColorScheme(chosen === 'system' ? 'auto' : chosen);
  }, [chosen, setColorScheme]);
  return null;
};
