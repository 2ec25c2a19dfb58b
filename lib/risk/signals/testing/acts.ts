import fc from 'fast-check';
import type { AuditEvent } from '../../../audit/event';
import { dayMs } from '../../../durations';
import { plainEvent } from '../../../store/testing/page';
import type { SignalId } from '../../finding';
import type { RiskLists } from '../../pass-circumstances';
import type { Signal, Told } from '../../signal';
import { circumstancesAt } from '../../testing/circumstances';
import { groundOf, toldOf } from './told';

/** When passes of these tests are, and from when on findings are wanted, ms. */
export const now = Date.UTC(2026, 5, 1, 9, 30);
export const since = Date.UTC(2026, 5, 1) - 120 * dayMs;

/** Addresses that are VPNs' and offices' in these tests. */
export const lists: Partial<RiskLists> = {
  riskyCountries: ['IR', 'SD'],
  vpnRanges: ['198.51.100.0/24'],
  officeRanges: ['192.0.2.8'],
};
export const isVpn = ({ ip }: AuditEvent): boolean => ip.startsWith('198.51.100.');
export const isOffice = ({ ip }: AuditEvent): boolean => ip === '192.0.2.8';
export const isDone = ({ outcome }: AuditEvent): boolean => outcome !== 'failure';
export const isLogin = ({ action, outcome }: AuditEvent): boolean => action === 'user_login' && outcome !== 'failure';
export const isFailedLogin = ({ action, outcome }: AuditEvent): boolean =>
  action === 'user_login_failed' || (action === 'user_login' && outcome === 'failure');

const places = [
  { country: '', region: '', city: '' },
  { country: 'DE', region: '', city: 'Berlin' },
  { country: 'DE', region: '', city: 'Potsdam' },
  { country: 'DE', region: '', city: '' },
  { country: 'AU', region: '', city: 'Sydney' },
  { country: 'BR', region: '', city: '' },
  { country: 'IR', region: '', city: 'Tehran' },
] as const;

/** What anna, or for once ben, does at a time of one's choosing; out of small pools. */
export const arbitraryAct = (at: fc.Arbitrary<number>): fc.Arbitrary<AuditEvent> =>
  fc
    .record({
      at,
      by: fc.constantFrom('anna', 'anna', 'anna', 'anna', 'ben'),
      what: fc.constantFrom(
        ['user_login', 'success'] as const,
        ['user_login', 'success'] as const,
        ['jira_issue_viewed', 'unknown'] as const,
        ['user_login', 'failure'] as const,
        ['user_login_failed', 'failure'] as const,
      ),
      place: fc.constantFrom(...places),
      ip: fc.constantFrom('', '192.0.2.1', '192.0.2.8', '203.0.113.7', '203.0.113.8', '198.51.100.7'),
      authType: fc.constantFrom('', 'session', 'session', 'api-token'),
      token: fc.constantFrom('', '', 'ci', 'report'),
    })
    .map(({ at: when, by, what: [action, outcome], place, ip, authType, token }) =>
      plainEvent('', when, {
        actor: { id: by, name: by, email: '', type: 'user' },
        action,
        outcome,
        ...place,
        ip,
        authType,
        token: token === '' ? null : { id: token, name: token },
      }),
    );

/** Anna's among some events, the oldest first. */
export const annas = (events: readonly AuditEvent[]): AuditEvent[] =>
  [...events].sort((a, b) => a.at - b.at).filter(({ actor }) => actor.id === 'anna');

/** What a signal tells of anna, who is known since `learnedAt`. */
export async function toldOfAnna<S extends SignalId>(
  signal: Signal<S>,
  events: readonly AuditEvent[],
  learnedAt = Number.NEGATIVE_INFINITY,
): Promise<Told<S>[]> {
  const { riskyCountries = [], vpnRanges = [], officeRanges = [] } = lists;
  const circumstances = circumstancesAt(now, { lists: { riskyCountries, vpnRanges, officeRanges } });
  const scene = await groundOf([{ org: 'o', events }], 'o', circumstances);
  return toldOf(signal, 'anna', { ...scene, trails: scene.trails.map((trail) => ({ ...trail, learnedAt })) });
}

/** The first of each day (UTC). */
export function firstOfEachDay<T extends { at: number }>(all: readonly T[]): T[] {
  const days = new Set<number>();
  return all.filter(({ at }) => {
    const day = Math.floor(at / dayMs);
    return !days.has(day) && days.add(day);
  });
}

/** Whether two times are of one day (UTC). */
export const isSameDay = (a: number, b: number): boolean => Math.floor(a / dayMs) === Math.floor(b / dayMs);
