/* /o/{org}/users/{id}, /o/{org}/members/{id}, /s/{siteId}/users/{id}: one person's page. */
import { ask, avatar, element, link } from './dom.js';

/** @param {string} base @param {string} id */
export const userPage = async (base, id) => {
  const person = await ask(`/gateway/fake${base}/${encodeURIComponent(id)}`);
  if (!person) return [element('h1', {}, ['User not found'])];
  const { name, email, status, groups } = person;
  const place = base.replace(/\/[^/]+$/, '');
  const details = [
    ['Email', email],
    ['Status', status],
    ['Account ID', id],
  ];
  return [
    element('div', { class: 'person' }, [avatar(name), element('h1', { dir: 'auto' }, [name])]),
    element(
      'dl',
      {},
      details.flatMap(([term, value = '']) => [element('dt', {}, [term ?? '']), element('dd', {}, [value])]),
    ),
    element('h2', {}, ['Groups']),
    element(
      'ul',
      {},
      groups.map((group) => element('li', {}, [link(`${place}/groups/${group.id}`, [group.name])])),
    ),
    element('p', {}, [link(base, ['Back'])]),
  ];
};
