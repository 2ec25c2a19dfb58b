/* /o/{org}/members: a grid of divs. 40 rows are in the document, and become those of other people while one scrolls. */
import { ask, element, link } from './dom.js';

const drawn = 40;
const height = 48;

/** @param {string} base */
const createRow = (base) => {
  const name = document.createTextNode('');
  const email = document.createTextNode('');
  // Absolute addresses, with what is percent-encoded in them.
  const named = link(base, [name]);
  const node = element('div', { role: 'row', class: 'grid-row' }, [
    element('div', { role: 'gridcell', class: 'grid-cell' }, [named]),
    element('div', { role: 'gridcell', class: 'grid-cell' }, [email]),
  ]);
  /** @param {import('./dom.js').Person} person @param {number} index */
  const show = (person, index) => {
    node.setAttribute('aria-rowindex', String(index + 2));
    node.style.setProperty('transform', `translateY(${index * height}px)`);
    named.setAttribute('href', `${location.origin}${base}/${encodeURIComponent(person.id)}`);
    name.data = person.name;
    email.data = person.email;
  };
  return { node, show };
};

/** @param {string} base @param {import('./dom.js').Person[]} people */
const memberGrid = (base, people) => {
  const rows = Array.from({ length: Math.min(drawn, people.length) }, () => createRow(base));
  const sheet = element('div', { role: 'rowgroup', class: 'grid-sheet' });
  sheet.style.setProperty('height', `${people.length * height}px`);
  sheet.append(...rows.map(({ node }) => node));
  const scroller = element('div', { class: 'grid-scroller', tabindex: '0' }, [sheet]);
  /** What each row shows: so only those that change are written. */
  const shown = new Map();
  const place = () => {
    const first = Math.max(0, Math.min(Math.floor(scroller.scrollTop / height) - 12, people.length - rows.length));
    for (let index = first; index < first + rows.length; index++) {
      const row = rows[index % rows.length];
      const person = people[index];
      if (!row || !person || shown.get(row) === index) continue;
      shown.set(row, index);
      row.show(person, index);
    }
  };
  scroller.addEventListener('scroll', place);
  place();
  const heads = ['Member', 'Email'].map((title) =>
    element('div', { role: 'columnheader', class: 'grid-cell' }, [title]),
  );
  return element('div', { role: 'grid', 'aria-label': 'Members', 'aria-rowcount': String(people.length + 1) }, [
    element('div', { role: 'rowgroup' }, [element('div', { role: 'row', class: 'grid-head' }, heads)]),
    scroller,
  ]);
};

/** @param {string} base */
export const membersPage = async (base) => {
  const answer = await ask(`/gateway/fake${base}?rows=1000`);
  if (!answer) return [element('h1', {}, ['Page not found'])];
  return [element('h1', {}, ['Members']), memberGrid(base, answer.people)];
};
