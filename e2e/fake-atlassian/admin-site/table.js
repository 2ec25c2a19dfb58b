/* /o/{org}/users: a plain table. Rows come late; sorted by another column, the rows are used again for other people. */
import { ask, avatar, button, element, link, parameter } from './dom.js';
import { openMenu } from './menu.js';

const columns = /** @type {const} */ ([
  ['name', 'User'],
  ['email', 'Email'],
  ['status', 'Status'],
]);

/** @typedef {import('./dom.js').Person} Person */

/** A row that can be of one person after the other. @param {string} base */
const createRow = (base) => {
  /** @type {Person | null} */
  let shown = null;
  const initial = document.createTextNode('');
  const name = document.createTextNode('');
  const email = document.createTextNode('');
  const status = document.createTextNode('');
  const picture = link(base, [element('span', { class: 'avatar', 'aria-hidden': 'true' }, [initial])]);
  const named = link(base, [name]);
  const more = button('…', () => shown && openMenu(more, base, shown), { 'aria-haspopup': 'menu' });
  const node = element('tr', {}, [
    element('td', {}, [element('div', { class: 'person' }, [picture, named])]),
    element('td', {}, [email]),
    element('td', {}, [status]),
    element('td', {}, [more]),
  ]);
  /** @param {Person} person */
  const show = (person) => {
    shown = person;
    const href = `${base}/${encodeURIComponent(person.id)}`;
    picture.setAttribute('href', href);
    picture.setAttribute('aria-label', `Picture of ${person.name}`);
    named.setAttribute('href', href);
    more.setAttribute('aria-label', `Actions for ${person.name}`);
    initial.data = [...person.name].slice(0, 1).join('');
    name.data = person.name;
    email.data = person.email;
    status.data = person.status;
  };
  return { node, show };
};

/** @param {string} base @param {Person[]} people @param {boolean} late */
export const userTable = (base, people, late = true) => {
  const body = element('tbody');
  const rows = people.map((person) => {
    const row = createRow(base);
    row.show(person);
    return row;
  });
  let sorted = 'none';
  const heads = columns.map(([field, title]) => {
    const head = element('th', { 'aria-sort': 'none' });
    const sort = () => {
      sorted = sorted === `${field} ascending` ? `${field} descending` : `${field} ascending`;
      const sign = sorted.endsWith('descending') ? -1 : 1;
      for (const other of heads) other.setAttribute('aria-sort', 'none');
      head.setAttribute('aria-sort', sorted.slice(field.length + 1));
      // By code points: so it is the same wherever it is worked out.
      people.sort((a, b) => sign * (a[field] < b[field] ? -1 : a[field] > b[field] ? 1 : a.id < b.id ? -1 : 1));
      for (const [i, person] of people.entries()) rows[i]?.show(person);
    };
    head.append(button(title, sort));
    return head;
  });
  const table = element('table', { 'data-testid': 'users-table' }, [
    element('thead', {}, [element('tr', {}, [...heads, element('th', {}, ['Actions'])])]),
    body,
  ]);
  // Some at once, some in the next frame, some after an answer that took its time.
  const nodes = rows.map(({ node }) => node);
  if (late) {
    body.append(...nodes.slice(0, 10));
    requestAnimationFrame(() => body.append(...nodes.slice(body.rows.length, 20)));
    // A frame may come later still: the order is the same all the same.
    setTimeout(() => body.append(...nodes.slice(body.rows.length)), 150);
  } else body.append(...nodes);
  return table;
};

/** Names alone: no links, no e-mail addresses. So it looks once the site has been changed. @param {Person[]} people */
const changedTable = (people) =>
  element('table', {}, [
    element('thead', {}, [element('tr', {}, [element('th', {}, ['User']), element('th', {}, ['Status'])])]),
    element(
      'tbody',
      {},
      people.map(({ name, status }) =>
        element('tr', {}, [
          element('td', {}, [element('div', { class: 'person' }, [avatar(name), name])]),
          element('td', {}, [status]),
        ]),
      ),
    ),
  ]);

/** `?rows=n`: so many rows in one go, each time the button is pressed. @param {string} base @param {number} rows */
const manyRows = async (base, rows) => {
  const { people } = (await ask(`/gateway/fake${base}?rows=${rows}`)) ?? { people: [] };
  const place = element('div');
  const show = () => {
    performance.clearMarks('rows');
    performance.mark('rows');
    place.replaceChildren(userTable(base, [...people], false));
  };
  return [button(`Show ${rows} users`, show), button('Show none', () => place.replaceChildren()), place];
};

/** @param {string} base */
export const usersPage = async (base) => {
  const title = element('h1', {}, ['Users']);
  const rows = Number(parameter('rows') ?? 0);
  if (rows > 0) return [title, ...(await manyRows(base, rows))];
  const start = Number(parameter('start') ?? 0);
  const shape = parameter('shape') ?? '';
  const answer = await ask(`/gateway/fake${base}?start=${start}&shape=${shape}`);
  if (!answer) return [element('h1', {}, ['Page not found'])];
  const { people, total } = answer;
  return [
    title,
    element('p', {}, [`${total} users`]),
    element('p', {}, [link(`${base}/invite`, ['Invite users'])]),
    shape === 'changed' ? changedTable(people) : userTable(base, people),
    element('nav', { 'aria-label': 'Pagination' }, [
      link(`${base}?start=${Math.max(0, start - people.length)}`, ['Previous']),
      link(`${base}?start=${start + people.length}`, ['Next']),
    ]),
  ];
};
