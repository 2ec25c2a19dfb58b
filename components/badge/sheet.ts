import { levelLook } from '../../lib/risk/level-look';
import { levels } from '../../lib/risk/score';
import badgeCss from './badge.css?inline';
import cardCss from './card.css?inline';
import type { Theme } from './theme';

/** How everything of ours looks. */
export interface Sheet {
  /** Gives a shadow root its looks. */
  adopt(root: ShadowRoot): void;
  /** Follows the page's theme. */
  wear(theme: Theme): void;
}

/** The page's own tokens where it has them; Atlassian's values where not. */
const tokens: Record<Theme, string> = {
  light:
    '--text:var(--ds-text,#292a2e);--subtle:var(--ds-text-subtle,#505258);--surface:var(--ds-surface-overlay,#fff);' +
    '--page:var(--ds-surface,#fff);--border:var(--ds-border,#0b120e24);--ring:var(--ds-border-focused,#4688ec);' +
    '--action:var(--ds-background-brand-bold,#1868db);--on-action:var(--ds-text-inverse,#fff);' +
    '--hover:var(--ds-background-neutral,#0515240f);' +
    '--shadow:var(--ds-shadow-overlay,0 8px 12px #1e1f2126,0 0 1px #1e1f214f);',
  dark:
    '--text:var(--ds-text,#cecfd2);--subtle:var(--ds-text-subtle,#a9abaf);--surface:var(--ds-surface-overlay,#2b2c2f);' +
    '--page:var(--ds-surface,#1f1f21);--border:var(--ds-border,#e3e4f21f);--ring:var(--ds-border-focused,#8fb8f6);' +
    '--action:var(--ds-background-brand-bold,#669df1);--on-action:var(--ds-text-inverse,#1f1f21);' +
    '--hover:var(--ds-background-neutral,#ceced912);' +
    '--shadow:var(--ds-shadow-overlay,0 8px 12px #0104045c,0 0 1px 1px #01040480);',
};

const cssFor = (theme: Theme): string =>
  `:host{${tokens[theme]}color-scheme:${theme}!important}` +
  levels.map((level) => `.${level}{--level:${levelLook[level][theme]}}`).join('') +
  badgeCss +
  cardCss;

/** One sheet for all roots. A style element in each where the browser lets no content script share one (Firefox, once). */
export function createSheet(theme: Theme): Sheet {
  let css = cssFor(theme);
  const shared = new CSSStyleSheet();
  shared.replaceSync(css);
  let styles: WeakRef<HTMLStyleElement>[] = [];
  return {
    adopt(root) {
      try {
        root.adoptedStyleSheets.push(shared);
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
