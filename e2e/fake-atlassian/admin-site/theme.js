/* Light and dark as Atlassian's pages have them: attributes of the document that choose a set of `--ds-` tokens. */
import { button, parameter } from './dom.js';

/** @param {'light' | 'dark'} mode */
const wear = (mode) => {
  const { dataset } = document.documentElement;
  dataset.colorMode = mode;
  dataset.theme = 'dark:dark light:light spacing:spacing typography:typography';
};

/** `?theme=light`, `dark`, or `none`: a page without tokens. */
export const startTheme = () => {
  const theme = parameter('theme');
  if (theme !== 'none') wear(theme === 'dark' ? 'dark' : 'light');
};

export const themeSwitch = () =>
  button('Switch theme', () => wear(document.documentElement.dataset.colorMode === 'dark' ? 'light' : 'dark'));
