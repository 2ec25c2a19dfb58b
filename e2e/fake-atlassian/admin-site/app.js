/* The fake admin site's own script: draws pages in the browser, as the real one does. Served as it is. */
import { groupPage, groupsPage } from './cards.js';
import { element, link, parameter } from './dom.js';
import { membersPage } from './grid.js';
import { usersPage } from './table.js';
import { startTheme, themeSwitch } from './theme.js';
import { userPage } from './user.js';

/** @param {string} place @param {string} kind @param {string | undefined} id */
const contentOf = async (place, kind, id) => {
  if (kind === 'groups') return id === undefined ? groupsPage(place) : groupPage(place, id);
  if (id !== undefined) return userPage(`${place}/${kind}`, id);
  return kind === 'members' ? membersPage(`${place}/members`) : usersPage(`${place}/${kind}`);
};

const titles = { users: 'Users', members: 'Members', groups: 'Groups' };

const page = async () => {
  const [, place = '', kind = '', id] =
    /^(\/[os]\/[^/]+)\/(users|members|groups)(?:\/([^/]+))?\/?$/.exec(location.pathname) ?? [];
  const content = place
    ? await contentOf(place, kind, id && decodeURIComponent(id))
    : [element('h1', {}, ['Atlassian Administration'])];
  return [
    element('nav', { 'aria-label': 'Breadcrumbs' }, [
      element('ol', {}, [
        element('li', {}, [link('/', ['Admin'])]),
        ...(place ? [element('li', {}, [link(`${place}/${kind}`, [titles[kind]])])] : []),
      ]),
    ]),
    element('nav', { 'aria-label': 'Directory', class: 'person' }, [
      ...(place ? Object.entries(titles).map(([to, title]) => link(`${place}/${to}`, [title])) : []),
      themeSwitch(),
    ]),
    element('main', {}, content),
  ];
};

let drawn = 0;

const draw = async () => {
  const turn = ++drawn;
  const content = await page();
  if (turn === drawn) document.querySelector('#root')?.replaceChildren(...content);
};

startTheme();
addEventListener('popstate', () => void draw());
addEventListener('fake:moved', () => void draw());
void draw();
// A page that does not know what has changed, and so writes all of it anew, every second.
if (parameter('rewrite')) setInterval(() => void draw(), 1000);
