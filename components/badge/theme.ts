export type Theme = 'light' | 'dark';

/**
 * The page's theme. Atlassian's pages say it with an attribute of the document; other pages with what they tell the
 * browser of their colours. A page that says nothing is light, whatever the system is.
 */
export function themeOf(page: Document, systemIsDark: boolean): Theme {
  const system = systemIsDark ? 'dark' : 'light';
  const mode = page.documentElement.dataset.colorMode;
  if (mode === 'dark' || mode === 'light') return mode;
  if (mode === 'auto') return system;
  const schemes = getComputedStyle(page.documentElement).colorScheme.split(' ');
  if (!schemes.includes('dark')) return 'light';
  return schemes.includes('light') ? system : 'dark';
}
