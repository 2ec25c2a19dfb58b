/** Events that no program should be brought down by; each has an id of its own where it has one. */
const makers = {
  'no-id': (sound: object) => ({ ...sound, id: undefined }),
  'number-id': (sound: object, serial: number) => ({ ...sound, id: 4_200_000 + serial }),
  'year-1970': (sound: object, serial: number) => timed(sound, `bad-1970-${serial}`, '1970-01-01T00:00:00Z'),
  'far-future': (sound: object, serial: number) => timed(sound, `bad-future-${serial}`, '2199-12-31T23:59:59.999Z'),
  'no-time': (sound: object, serial: number) => timed(sound, `bad-time-${serial}`, 'yesterday, about noon'),
  'one-megabyte': (sound: object, serial: number) => ({
    ...sound,
    id: `bad-big-${serial}`,
    message: { content: 'x'.repeat(1_048_576), format: 'simple' },
  }),
  'a-string': (_sound: object, serial: number) => `not an event but a text, number ${serial}`,
  null: () => null,
  'no-attributes': (_sound: object, serial: number) => ({ id: `bad-bare-${serial}`, type: 'events' }),
  'wrong-types': (sound: object, serial: number) => ({
    ...timed(sound, `bad-types-${serial}`, new Date().toISOString()),
    links: 'none',
    message: 7,
  }),
} satisfies Record<string, (sound: object, serial: number) => unknown>;

export type BadEvent = keyof typeof makers;

export const badEvents = Object.keys(makers) as BadEvent[];

const timed = (sound: object, id: string, time: string) => ({
  ...sound,
  id,
  attributes: { ...('attributes' in sound ? (sound.attributes as object) : {}), time },
});

const plainEvent = {
  id: 'plain',
  type: 'events',
  attributes: { time: '2026-01-01T00:00:00Z', action: 'user_login', actor: { id: 'nobody' } },
};

/** Bad events, made from a sound one of the same page where there is one. */
export const makeBadEvents = (which: readonly BadEvent[], page: readonly unknown[], serial: number): unknown[] => {
  const sound = page.find((event) => typeof event === 'object' && event !== null) ?? plainEvent;
  return which.map((name) => makers[name](sound, serial));
};
