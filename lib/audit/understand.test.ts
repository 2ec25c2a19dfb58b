import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent, QuarantinedEvent } from './event';
import { understand } from './understand';

const receivedAt = Date.UTC(2026, 2, 10, 12);
const hour = 60 * 60 * 1000;

const attributes = { time: '2026-03-10T09:15:00.250Z', action: 'user_created' };
const least = { id: 'e-1', attributes };

const eventOf = (value: unknown): AuditEvent => {
  const understood = understand(JSON.stringify(value), receivedAt);
  if (!understood.ok) throw new Error(`${understood.quarantined.reason}: ${understood.quarantined.detail}`);
  return understood.event;
};

const quarantinedOf = (raw: string): QuarantinedEvent => {
  const understood = understand(raw, receivedAt);
  if (understood.ok) throw new Error(`understood: ${JSON.stringify(understood.event)}`);
  return understood.quarantined;
};

const reasonOf = (value: unknown): string => quarantinedOf(JSON.stringify(value)).reason;
const withAttributes = (changed: Record<string, unknown>): unknown => ({
  id: 'e-1',
  attributes: { ...attributes, ...changed },
});

describe('understand', () => {
  it('asks for an id, a time and an action, and nothing else', () => {
    expect(eventOf(least)).toEqual({
      id: 'e-1',
      at: Date.UTC(2026, 2, 10, 9, 15, 0, 250),
      processedAt: null,
      action: 'user_created',
      actor: { id: '', name: '', email: '', type: 'system' },
      onBehalfOf: null,
      authType: '',
      token: null,
      product: 'admin',
      target: null,
      scope: null,
      site: null,
      country: '',
      region: '',
      city: '',
      ip: '',
      outcome: 'success',
    });
  });

  it('takes null for everything that is optional', () => {
    const nulls = { actor: null, context: null, container: null, location: null, processedAt: null };
    const event = { ...(withAttributes(nulls) as object), type: null, links: null, message: null, relations: null };
    expect(eventOf(event)).toEqual(eventOf(least));
  });

  it('takes null deep inside', () => {
    const event = eventOf(
      withAttributes({
        actor: { id: 'u-100', name: null, email: null, auth: null, onBehalfOf: null, app: null, picture: null },
        context: [null, { id: null, type: null, attributes: null, links: null }],
        location: { ip: null, countryName: null, regionName: null, city: null, geo: 'EU' },
      }),
    );
    expect(event).toMatchObject({ actor: { id: 'u-100', name: '' }, target: null, country: '', ip: '' });
  });

  it('reads numbers where ids are expected', () => {
    const event = eventOf({
      id: 42,
      attributes: { ...attributes, actor: { id: 7001 }, context: [{ id: 5, type: 'groups' }] },
    });
    expect(event).toMatchObject({ id: '42', actor: { id: '7001' }, target: { id: '5', type: 'groups' } });
  });

  it('lets an oddity among the names and places pass', () => {
    expect(eventOf(withAttributes({ location: { ip: '192.0.2.1', city: { name: 'Oslo' } } }))).toMatchObject({
      ip: '192.0.2.1',
      city: '',
    });
  });

  it('gives back the text untouched', () => {
    const raw = `  {"id":"e-1", "more": [1.0], "attributes":${JSON.stringify(attributes)}}\n`;
    expect(understand(raw, receivedAt)).toMatchObject({ ok: true, raw });
    expect(quarantinedOf(' {"id": 1.0 } ').raw).toBe(' {"id": 1.0 } ');
  });

  it.each([
    ['not-an-object', 'not JSON'],
    ['not-an-object', ''],
    ['not-an-object', '{"id":"e-1","attributes":{"ti'],
    ['not-an-object', 'null'],
    ['not-an-object', '"text"'],
    ['not-an-object', '12'],
    ['not-an-object', '[]'],
  ])('sets aside as %s: %s', (reason, raw) => {
    expect(quarantinedOf(raw)).toMatchObject({ reason, raw });
  });

  it.each([
    ['no-id', { attributes }],
    ['no-id', { id: '', attributes }],
    ['no-id', { id: null, attributes }],
    ['no-id', { id: ['e-1'], attributes }],
    ['no-time', withAttributes({ time: undefined })],
    ['no-time', withAttributes({ time: 'yesterday' })],
    ['no-time', withAttributes({ time: { at: 1 } })],
    ['no-time', withAttributes({ time: '2026-13-45T99:00:00Z' })],
    ['implausible-time', withAttributes({ time: '1970-01-01T00:00:00Z' })],
    ['implausible-time', withAttributes({ time: '2001-12-31T23:59:59.999Z' })],
    ['implausible-time', withAttributes({ time: new Date(receivedAt + 25 * hour).toISOString() })],
    ['no-action', withAttributes({ action: undefined })],
    ['no-action', withAttributes({ action: ' ' })],
    ['no-action', withAttributes({ action: {} })],
    ['unexpected-shape', { id: 'e-1' }],
    ['unexpected-shape', { id: 'e-1', attributes: 'none' }],
    ['unexpected-shape', withAttributes({ actor: 'anna' })],
    ['unexpected-shape', withAttributes({ actor: { id: {} } })],
    ['unexpected-shape', withAttributes({ context: 'groups' })],
    ['unexpected-shape', withAttributes({ container: [7] })],
    ['unexpected-shape', withAttributes({ location: 'Oslo' })],
  ])('sets aside as %s: %j', (reason, value) => {
    expect(reasonOf(value)).toBe(reason);
  });

  it('says where it was and what was expected', () => {
    expect(quarantinedOf(JSON.stringify(withAttributes({ container: [{ id: 's' }, 7] }))).detail).toBe(
      'attributes.container.1: expected object',
    );
  });

  it('takes times from 2002 until a day from now', () => {
    expect(eventOf(withAttributes({ time: '2002-01-01T00:00:00Z' })).at).toBe(Date.UTC(2002, 0, 1));
    const ahead = receivedAt + 23 * hour;
    expect(eventOf(withAttributes({ time: new Date(ahead).toISOString() })).at).toBe(ahead);
  });

  it('takes an event of a megabyte and refuses one of five', () => {
    const long = (size: number): string => JSON.stringify({ ...least, message: { content: 'x'.repeat(size) } });
    expect(understand(long(1_000_000), receivedAt).ok).toBe(true);
    expect(quarantinedOf(long(5_000_000)).reason).toBe('too-large');
  });

  it('never throws, and keeps the text whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (raw) => {
        const understood = understand(raw, receivedAt);
        expect(understood.ok ? understood.raw : understood.quarantined.raw).toBe(raw);
      }),
    );
  });

  it('never throws on what looks like an event, and what it understands is even', () => {
    const value = fc.oneof({ depthSize: 'small' }, fc.jsonValue(), fc.constantFrom(undefined, null, '', 'users', 3));
    const entry = fc.record({ id: value, type: value, attributes: value }, { requiredKeys: [] });
    const event = fc.record(
      {
        id: fc.oneof(fc.string(), value),
        attributes: fc.record(
          {
            time: fc.oneof(fc.constant(attributes.time), value),
            processedAt: value,
            action: fc.oneof(fc.string(), fc.constantFrom('user_login', '__proto__', 'constructor'), value),
            actor: fc.oneof(value, fc.record({ id: value, name: value, auth: value, app: value, onBehalfOf: value })),
            context: fc.oneof(value, entry, fc.array(fc.option(entry))),
            container: fc.oneof(value, entry, fc.array(fc.option(entry))),
            location: fc.oneof(value, fc.record({ ip: value, countryName: value, city: value })),
          },
          { requiredKeys: ['time', 'action'] },
        ),
      },
      { requiredKeys: ['attributes'] },
    );
    fc.assert(
      fc.property(event, (given) => {
        const raw = JSON.stringify(given);
        const understood = understand(raw, receivedAt);
        if (!understood.ok) {
          expect(understood.quarantined.raw).toBe(raw);
          return;
        }
        const { at, id, action, country, region, city, ip, authType, product } = understood.event;
        expect(Number.isFinite(at)).toBe(true);
        expect([id, action].every((text) => typeof text === 'string' && text !== '')).toBe(true);
        expect([country, region, city, ip, authType, product].every((text) => typeof text === 'string')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
