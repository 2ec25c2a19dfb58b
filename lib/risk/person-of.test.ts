import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../audit/event';
import { dayMs, hourMs } from '../durations';
import type { Finding } from './finding';
import type { PassCircumstances } from './pass-circumstances';
import type { PersonRecord } from './person-record';
import { by, circumstances, now, pass, target } from './testing/acts';

describe('a record', () => {
  const only = async (events: AuditEvent[], more?: Partial<PassCircumstances>): Promise<PersonRecord[]> =>
    (await pass([{ org: 'o', events }], { circumstances: { ...circumstances, ...more } })).people;

  it('of somebody who never acted has a name from the targets, and was never seen', async () => {
    const [, dora] = await only([by('anna', now, { action: 'oddity', target: target('dora') })]);
    expect(dora).toMatchObject({
      person: 'dora',
      name: 'Target dora',
      email: '',
      lastSeenAt: null,
      lastLogin: null,
      learned: { from: null, events: 0, logins: 0, at: null },
    });
  });

  it('of an address that was invited has the address', async () => {
    const invited = { type: 'invited-user', id: 'eva@x.org', name: '' };
    const [, eva] = await only([by('anna', now, { action: 'user_invited', target: invited })]);
    expect(eva).toMatchObject({ person: 'eva@x.org', name: '', email: 'eva@x.org' });
  });

  it('has the last login that worked out, and where', async () => {
    const at = { country: 'DE', region: 'BE', city: 'Berlin', ip: '192.0.2.7' };
    const [anna] = await only([
      by('anna', now - 3 * hourMs, at),
      by('anna', now - 2 * hourMs, { action: 'user_login_failed', country: 'IR' }),
      by('anna', now - hourMs, { action: 'oddity', country: 'BR' }),
    ]);
    expect(anna).toMatchObject({ lastLogin: { at: now - 3 * hourMs, ...at }, lastSeenAt: now - hourMs });
  });

  it('knows no place of a last login that came through a VPN', async () => {
    const lists = { ...circumstances.lists, vpnRanges: ['192.0.2.0/24'] };
    const at = { country: 'DE', region: 'BE', city: 'Berlin', ip: '192.0.2.7' };
    const [anna] = await only([by('anna', now - hourMs, at)], { lists });
    expect(anna?.lastLogin).toEqual({ at: now - hourMs, city: '', region: '', country: '', ip: '192.0.2.7' });
  });

  it('has countries and products of 30 days, the most frequent first; what came through a VPN says no country', async () => {
    const lists = { ...circumstances.lists, vpnRanges: ['198.51.100.0/24'] };
    const [anna] = await only(
      [
        ...[1, 2].map((hours) => by('anna', now - hours * hourMs, { country: 'DE', product: 'jira' })),
        by('anna', now - 3 * hourMs, { country: 'AT', product: 'bitbucket' }),
        by('anna', now - 4 * hourMs, { country: 'AT', product: 'jira' }),
        by('anna', now - 5 * hourMs, { country: 'SE', ip: '198.51.100.4', product: 'confluence' }),
        by('anna', now - 31 * dayMs, { country: 'BR', product: 'trello' }),
      ],
      { lists },
    );
    expect(anna).toMatchObject({ countries: ['AT', 'DE'], products: ['jira', 'bitbucket', 'confluence'] });
  });

  it('has no findings of more than 120 days ago', async () => {
    const iran = { country: 'IR', ip: '192.0.2.8' };
    const [anna] = await only([by('anna', now - 130 * dayMs, iran), by('anna', now - 100 * dayMs, iran)]);
    const days = (anna?.findings ?? []).map(({ at }: Finding) => (now - at) / dayMs);
    expect(days).toContain(100);
    expect(Math.max(...days)).toBe(100);
  });
});
