import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainEvent } from '../store/testing/page';
import { viewOf } from '../store/testing/view-of';
import { concernedBy } from './concerned';
import { by, now, orgs, target } from './testing/acts';

describe('whom events concern', () => {
  it('is whoever acted or was acted on in the span, its ends included', () =>
    fc.assert(
      fc.property(orgs, fc.nat(20_000), fc.nat(20_000), (batches, a, b) => {
        const span = { from: now - Math.max(a, b) * 540_000, to: now - Math.min(a, b) * 540_000 };
        const { view, rows } = viewOf(batches);
        const within = rows.filter(({ org, event: { at } }) => org === 'o' && at >= span.from && at <= span.to);
        const expected = within.flatMap(({ event }) => [event.actor.id, ...(event.target ? [event.target.id] : [])]);
        expect(concernedBy(view, 'o', span)).toEqual(new Set(expected));
      }),
    ));

  it('is whoever is in a group that was made administrator', () => {
    const crew = { type: 'groups', id: 'crew', name: '' };
    const app = { id: 'bot', name: '', email: '', type: 'app' as const };
    const joins = (id: string, at: number, scope = crew) =>
      by('ben', at, { action: 'user_added_to_group', target: target(id), scope });
    const { view } = viewOf([
      { org: 'o', events: [joins('dora', 1), joins('cem', 2, { ...crew, id: 'team' })] },
      { org: 'other', events: [joins('eva', 3)] },
      { org: 'o', events: [plainEvent('g', 9, { actor: app, action: 'group_granted_admin_access', target: crew })] },
    ]);
    expect(concernedBy(view, 'o', { from: 9, to: 9 })).toEqual(new Set(['dora']));
  });

  it('is no app, no group and nobody', () => {
    const app = { id: 'bot', name: '', email: '', type: 'app' as const };
    const { view } = viewOf([
      {
        org: 'o',
        events: [
          plainEvent('1', 1, { actor: app, target: { type: 'groups', id: 'g', name: '' } }),
          plainEvent('2', 2, { actor: { ...app, id: '', type: 'user' }, target: target('ben') }),
        ],
      },
    ]);
    expect(concernedBy(view, 'o', { from: 1, to: 2 })).toEqual(new Set(['ben']));
  });
});
