/* The fake admin site's own script: draws pages in the browser, as the real one does. Served as it is. */

/** Class names mean nothing and change with every build of the real site. */
const css = () => `css-${Math.random().toString(36).slice(2, 9)}`;

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
const element = (tag, attributes = {}, children = []) => {
  const node = document.createElement(tag);
  node.className = css();
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
};

/** @param {string} href @param {string} text */
const link = (href, text) => {
  const anchor = element('a', { href }, [text]);
  anchor.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    history.pushState(null, '', href);
    void draw();
  });
  return anchor;
};

/** @param {string} path */
const ask = async (path) => {
  const answer = await fetch(path);
  return answer.ok ? answer.json() : null;
};

/** @param {string} base @param {{ id: string, name: string, email: string, status: string }[]} people */
const userTable = (base, people) => {
  const body = element('tbody');
  const table = element('table', { 'data-testid': 'users-table' }, [
    element('thead', {}, [
      element(
        'tr',
        {},
        ['User', 'Email', 'Status'].map((title) => element('th', {}, [title])),
      ),
    ]),
    body,
  ]);
  // Rows come late and in two goes.
  const rows = people.map((person) =>
    element('tr', {}, [
      element('td', {}, [link(`${base}/${encodeURIComponent(person.id)}`, person.name)]),
      element('td', {}, [person.email]),
      element('td', {}, [person.status]),
    ]),
  );
  body.append(...rows.slice(0, 10));
  requestAnimationFrame(() => body.append(...rows.slice(10)));
  return table;
};

/** @param {string} base */
const usersPage = async (base) => {
  const start = Number(new URLSearchParams(location.search).get('start') ?? 0);
  const answer = await ask(`/gateway/fake${base}?start=${start}`);
  if (!answer) return [element('h1', {}, ['Page not found'])];
  return [
    element('h1', {}, ['Users']),
    element('p', {}, [`${answer.total} users`]),
    userTable(base, answer.people),
    element('nav', { 'aria-label': 'Pagination' }, [
      link(`${base}?start=${Math.max(0, start - answer.people.length)}`, 'Previous'),
      link(`${base}?start=${start + answer.people.length}`, 'Next'),
    ]),
  ];
};

/** @param {string} base @param {string} id */
const userPage = async (base, id) => {
  const person = await ask(`/gateway/fake${base}/${encodeURIComponent(id)}`);
  if (!person) return [element('h1', {}, ['User not found'])];
  return [
    element('h1', {}, [person.name]),
    element('p', {}, [person.email]),
    element('p', {}, [person.status]),
    element('p', {}, [link(base, 'Back to users')]),
  ];
};

let drawn = 0;

const draw = async () => {
  const turn = ++drawn;
  const [, base, id] = /^(\/[os]\/[^/]+\/(?:users|members))(?:\/([^/]+))?\/?$/.exec(location.pathname) ?? [];
  const page = !base
    ? [element('h1', {}, ['Atlassian Administration'])]
    : id
      ? await userPage(base, decodeURIComponent(id))
      : await usersPage(base);
  if (turn !== drawn) return;
  const breadcrumbs = element('nav', { 'aria-label': 'Breadcrumbs' }, [
    element('ol', {}, [
      element('li', {}, [link('/', 'Admin')]),
      ...(base ? [element('li', {}, [link(base, 'Users')])] : []),
    ]),
  ]);
  document.querySelector('#root')?.replaceChildren(breadcrumbs, element('main', {}, page));
};

addEventListener('popstate', () => void draw());
void draw();
