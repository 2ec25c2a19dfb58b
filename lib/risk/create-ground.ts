import { dayMs } from '../durations';
import type { Field } from '../filter/filter';
import { type RowColumns, rowColumns } from '../filter/row-columns';
import { rangeOf } from '../monitors/ip-range';
import { createNumbering } from '../monitors/numbering';
import type { StoreView } from '../store/view';
import { countRows } from './count-rows';
import type { AlertMark, Ground, PassCircumstances, Spray, Trail, TrailField } from './ground';
import { hoursOfWeek } from './hour-of-week';
import { findingsDays, learnedOf } from './learned';
import { markedAddresses } from './marked-addresses';
import { createPace } from './pace';
import { createPeopleIndex } from './people-index';
import { createPlaceCodes } from './place-codes';
import { placeRows } from './place-rows';
import { spraysAmong } from './sprays';

/** What a ground is made of. */
export interface GroundSource {
  /** All that is held. */
  view: StoreView;
  org: string;
  /** Only these have trails; null: everybody has. */
  people: ReadonlySet<string> | null;
  circumstances: PassCircumstances;
  /** Called every 20 ms of work or so: lets others work. */
  breathe: () => Promise<void>;
}

/** The columns in which the store has the fields of trails. */
const fields: Record<TrailField, Exclude<Field, 'activity' | 'org'>> = {
  outcome: 'outcome',
  actor: 'actor',
  target: 'target',
  scope: 'scope',
  product: 'product',
  authType: 'auth-type',
  token: 'token',
  country: 'country',
  ip: 'ip',
};

/** The events of one org in the order of people, and the people: whoever acted as a user, or was acted on. */
export async function createGround(source: GroundSource): Promise<{ ground: Ground; trails: Trail[] }> {
  const { view, org, circumstances, breathe } = source;
  const { dictionaries } = view;
  const columns = rowColumns(view);
  const index = createPeopleIndex(dictionaries, source.people);
  const pace = createPace();
  const segments = view.segments
    .filter((segment) => segment.org === org)
    .sort((a, b) => a.from - b.from || a.to - b.to || a.id - b.id);
  const counted = await countRows(segments, columns, index, pace, breathe);
  const places = createPlaceCodes(dictionaries);
  const ranges = createNumbering(dictionaries.ip.values, rangeOf);
  const { acts, received } = await placeRows(counted, index, { columns, places, ranges }, pace, breathe);

  const failure = dictionaries.outcome.codeOf('failure') ?? -1;
  const alerts = Map.groupBy(circumstances.alerts, ({ person }) => person);
  const none: readonly AlertMark[] = [];
  let sprays: ReadonlyMap<number, readonly Spray[]> | null = null;
  const text = (field: TrailField, code: number) => dictionaries[fields[field]].values[code] ?? '';
  const label = (field: TrailField, code: number) => dictionaries[fields[field]].labels[code] ?? '';

  const ground: Ground = {
    org,
    circumstances,
    since: Math.floor(circumstances.now / dayMs - findingsDays) * dayMs,
    acts: acts.columns,
    received: received.columns,
    activities: activityMasks(columns.activities),
    activity: (code) => columns.activities.values[code] ?? '',
    text,
    label,
    nameOf: (field, code) => label(field, code) || entityName(text(field, code), field),
    codeOf: (field, value) => dictionaries[fields[field]].codeOf(value) ?? -1,
    isVpn: markedAddresses(circumstances.lists.vpnRanges, dictionaries.ip.values),
    isOffice: markedAddresses(circumstances.lists.officeRanges, dictionaries.ip.values),
    failed: (outcome) => outcome === failure,
    placeAt: places.placeAt,
    placeNames: places.namesOf,
    hourOfWeek: hoursOfWeek(circumstances.timeZone),
    sprays() {
      sprays ??= spraysAmong(counted.failures);
      return sprays;
    },
    alertsOf: (person) => alerts.get(person) ?? none,
  };
  const trails = index.people.map((person, i): Trail => {
    const rowsOf = ({ starts }: { starts: Uint32Array }) => ({
      from: starts[i + 1] as number,
      to: starts[i + 2] as number,
    });
    const own = rowsOf(acts);
    const learnedAt = learnedOf(own, ground).at ?? Number.POSITIVE_INFINITY;
    return { person, acts: own, received: rowsOf(received), learnedAt };
  });
  return { ground, trails };
}

/** Masks by their ids: a signal asks for the same ones for every person. */
function activityMasks({ values }: RowColumns['activities']): Ground['activities'] {
  const masks = new Map<string, Uint8Array>();
  return (...ids) => {
    const key = ids.join();
    const known = masks.get(key);
    if (known) return known;
    const mask = Uint8Array.from(values, (activity) => (activity !== '' && ids.includes(activity) ? 1 : 0));
    masks.set(key, mask);
    return mask;
  };
}

/** An id without the type before it, where it has one. */
const entityName = (value: string, field: TrailField): string =>
  field === 'target' || field === 'scope' ? value.slice(value.indexOf('/') + 1) : value;
