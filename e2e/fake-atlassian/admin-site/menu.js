/* What opens at a row's "…": it stands at the end of the page, far from its row. */
import { button, element, link } from './dom.js';

/** @param {HTMLElement} opener @param {string} base @param {import('./dom.js').Person} person */
export const openMenu = (opener, base, { id, name }) => {
  document.querySelector('[role="menu"]')?.remove();
  const menu = element('div', { role: 'menu', class: 'menu', 'aria-label': `Actions for ${name}` }, [
    link(`${base}/${encodeURIComponent(id)}`, [name], { role: 'menuitem' }),
    button('Suspend access', () => menu.remove(), { role: 'menuitem' }),
  ]);
  const { left, bottom } = opener.getBoundingClientRect();
  menu.style.setProperty('left', `${left + scrollX - 200}px`);
  menu.style.setProperty('top', `${bottom + scrollY}px`);
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    menu.remove();
    opener.focus();
  });
  addEventListener('fake:moved', () => menu.remove(), { once: true });
  document.body.append(menu);
  menu.querySelector('a')?.focus();
};
