import { i18n } from '../../lib/locales/i18n';
import { createHost, element } from './element';
import type { Sheet } from './sheet';

/** What a notice says, and what can be done about it. */
export interface Note {
  title: string;
  text: string | null;
  acts: readonly { text: string; quiet: boolean; act(): void }[];
}

/** A small note in the corner of the page, one at a time. */
export interface Notice {
  show(note: Note): void;
  hide(): void;
  isHost(node: Node): boolean;
}

export function createNotice(sheet: Sheet): Notice {
  const { host, root } = createHost('notice');
  sheet.adopt(root);
  // The last note is shown when the extension is gone, and its texts with it.
  const named = { 'aria-label': i18n.t('badge.notice'), dir: i18n.t('badge.direction') };
  const hide = (): void => host.remove();
  return {
    hide,
    isHost: (node) => node === host,
    show({ title, text, acts }) {
      const foot = acts.map((one) => {
        const button = element('button', { type: 'button', class: one.quiet ? 'act quiet' : 'act' }, one.text);
        button.addEventListener('click', ({ isTrusted }) => {
          if (!isTrusted) return;
          hide();
          one.act();
        });
        return button;
      });
      const body = element(
        'section',
        { class: 'notice', ...named },
        element('p', { class: 'name', role: 'status' }, title),
        ...(text === null ? [] : [element('p', {}, text)]),
        element('div', { class: 'foot' }, ...foot),
      );
      root.querySelector('.notice')?.remove();
      root.append(body);
      document.documentElement.append(host);
    },
  };
}
