import { levelLook } from '../../lib/risk/level-look';
import { levels } from '../../lib/risk/score';
import badgeCss from './badge.css?inline';
import cardCss from './card.css?inline';
import noticeCss from './notice.css?inline';
import panelCss from './panel.css?inline';
import type { Theme } from './theme';

/** How everything of ours looks. */
export interface Sheet {
  /** Gives a shadow root its looks. */
  adopt(root: ShadowRoot): void;
  /** Follows the page's theme. */
  wear(theme: Theme): void;
}

/** Our colours: the page's own token (`--ds-…`), and Atlassian's value for it on light and on dark pages where it has none. */
const tokens: readonly (readonly [name: string, token: string, light: string, dark: string])[] = [
  ['text', 'text', '#292a2e', '#cecfd2'],
  ['subtle', 'text-subtle', '#505258', '#a9abaf'],
  ['surface', 'surface-overlay', '#fff', '#2b2c2f'],
  ['page', 'surface', '#fff', '#1f1f21'],
  ['border', 'border', '#0b120e24', '#e3e4f21f'],
  ['ring', 'border-focused', '#4688ec', '#8fb8f6'],
  ['action', 'background-brand-bold', '#1868db', '#669df1'],
  ['on-action', 'text-inverse', '#fff', '#1f1f21'],
  ['hover', 'background-neutral', '#0515240f', '#ceced912'],
  ['shadow', 'shadow-overlay', '0 8px 12px #1e1f2126', '0 8px 12px #0104045c'],
];

const tokenCss = (theme: Theme): string =>
  tokens
    .map(([name, token, light, dark]) => `--${name}:var(--ds-${token},${theme === 'dark' ? dark : light});`)
    .join('');

const cssFor = (theme: Theme): string =>
  `:host{${tokenCss(theme)}color-scheme:${theme}!important}` +
  levels
    .map((level) => `.${level}{--level:${levelLook[level][theme]};--shape:path('${levelLook[level].path}')}`)
    .join('') +
  badgeCss +
  cardCss +
  panelCss +
  noticeCss;

/** One sheet for all roots. A style element in each where the browser lets no content script share one (Firefox, once). */
export function createSheet(theme: Theme): Sheet {
  let css = cssFor(theme);
  const shared = new CSSStyleSheet();
  shared.replaceSync(css);
  let styles: WeakRef<HTMLStyleElement>[] = [];
  return {
    adopt(root) {
      try {
        root.adoptedStyleSheets = [shared];
      } catch {
        const style = document.createElement('style');
        style.textContent = css;
        root.append(style);
        styles.push(new WeakRef(style));
      }
    },
    wear(next) {
      css = cssFor(next);
      shared.replaceSync(css);
      styles = styles.filter((style) => style.deref());
      for (const style of styles) style.deref()?.replaceChildren(css);
    },
  };
}
