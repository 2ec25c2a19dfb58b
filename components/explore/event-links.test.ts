import { describe, expect, it } from 'vitest';
import { actorLink, eventDetails, trustedLink } from './event-links';

describe('links out of an event', () => {
  it.each([
    ['https://acme.atlassian.net/browse/OPS-1', 'https://acme.atlassian.net/browse/OPS-1'],
    ['https://bitbucket.org/acme/shop', 'https://bitbucket.org/acme/shop'],
    ['https://admin.atlassian.com/s/1/users/2', 'https://admin.atlassian.com/s/1/users/2'],
    ['http://acme.atlassian.net/', null],
    ['https://atlassian.net.evil.example/', null],
    ['https://evil.example/.atlassian.net', null],
    ['https://evilatlassian.net/', null],
    ['https://admin.atlassian.com@evil.example/', null],
    ['https://me:secret@acme.atlassian.net/', null],
    ['https://acme.atlassian.net:8443/', null],
    ['https://acme.atlassian.net\\@evil.example/', 'https://acme.atlassian.net/@evil.example/'],
    ['javascript:alert(1)', null],
    ['//acme.atlassian.net', null],
    [null, null],
  ])('%j leads to %j', (given, href) => expect(trustedLink(given)).toBe(href));

  it('lead to persons, and to nobody else', () => {
    const actor = { id: '557058:a/b', name: '', email: '', type: 'user' };
    expect(actorLink({ org: 'o1', actor })).toBe('https://admin.atlassian.com/o/o1/users/557058%3Aa%2Fb');
    expect(actorLink({ org: 'o1', actor: { ...actor, type: 'app' } })).toBeNull();
    expect(actorLink({ org: 'o1', actor: { ...actor, id: '' } })).toBeNull();
    expect(actorLink({ org: 'o1', actor: { ...actor, id: 'kim@acme.example' } })).toBeNull();
  });

  it('come from context and container, each once', () => {
    const alt = 'https://acme.atlassian.net/wiki/x';
    const raw = JSON.stringify({
      id: 'e1',
      message: { content: 'Ann exported a page' },
      attributes: {
        actor: { onBehalfOf: { id: 'b', name: 'Bo' } },
        context: [{ id: '1', type: 'page', attributes: { title: 'Plan' }, links: { alt } }, null, 7],
        container: { id: '2', type: 'sites', links: { alt } },
      },
    });
    expect(eventDetails(raw)).toEqual({
      id: 'e1',
      message: 'Ann exported a page',
      onBehalfOf: 'Bo',
      links: [{ href: alt, name: 'Plan' }],
    });
  });

  it.each(['', 'null', '[]', '{"attributes":7}', '{"attributes":{"context":"x"}}'])('%j says nothing', (raw) =>
    expect(eventDetails(raw)).toEqual({ id: '', message: '', onBehalfOf: '', links: [] }),
  );
});
