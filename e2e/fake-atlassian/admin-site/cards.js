/* /o/{org}/groups/{groupId}: cards that say nobody's account, only names and e-mail addresses; and a dialog with people. */
import { ask, avatar, button, element, link, parameter } from './dom.js';

/** @param {import('./dom.js').Person} person */
const card = ({ name, email, status }) =>
  element('li', { class: 'card' }, [
    avatar(name),
    element('div', { class: 'card-text' }, [
      element('div', { class: 'card-name', dir: 'auto' }, [name]),
      element('div', { class: 'subtle' }, [email]),
      element('div', { class: 'subtle' }, [status]),
    ]),
  ]);

/** People to add, in a modal dialog; with `?dialog=plain` in one that only says that it is one. @param {string} users @param {import('./dom.js').Person[]} people */
const openDialog = (users, people) => {
  const plain = parameter('dialog') === 'plain';
  const close = () => dialog.remove();
  const dialog = element(
    plain ? 'div' : 'dialog',
    { class: 'dialog', 'aria-label': 'Add members', ...(plain && { role: 'dialog', 'aria-modal': 'true' }) },
    [
      element('h2', {}, ['Add members']),
      element(
        'ul',
        { class: 'list' },
        people.map(({ id, name }) => element('li', {}, [link(`${users}/${encodeURIComponent(id)}`, [name])])),
      ),
      button('Cancel', close),
    ],
  );
  document.body.append(dialog);
  addEventListener('fake:moved', close, { once: true });
  if (dialog instanceof HTMLDialogElement) {
    dialog.addEventListener('close', close);
    dialog.showModal();
  }
};

/** @param {string} place `/o/{org}` @param {string} group */
export const groupPage = async (place, group) => {
  const answer = await ask(`/gateway/fake${place}/groups/${encodeURIComponent(group)}`);
  if (!answer) return [element('h1', {}, ['Group not found'])];
  return [
    element('h1', {}, [answer.name]),
    button('Add members', () => openDialog(`${place}/users`, answer.others)),
    element('ul', { class: 'cards', 'aria-label': 'Group members' }, answer.people.map(card)),
  ];
};

/** @param {string} place */
export const groupsPage = async (place) => {
  const answer = await ask(`/gateway/fake${place}/groups`);
  if (!answer) return [element('h1', {}, ['Page not found'])];
  const groups = answer.groups.map(({ id, name }) => element('li', {}, [link(`${place}/groups/${id}`, [name])]));
  return [element('h1', {}, ['Groups']), element('ul', {}, groups)];
};
