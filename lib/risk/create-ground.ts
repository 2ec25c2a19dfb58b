import { dayMs } from '../durations';
import type { Field } from '../filter/filter';
import { type RowColumns, rowColumns } from '../filter/row-columns';
import { rangeOf } from '../monitors/ip-range';
import { createNumbering } from '../monitors/numbering';
import type { StoreView } from '../store/view';
import { countRows } from './count-rows';
import type { Ground, Rows, Spray, Trail, TrailField } from './ground';
import { hoursOfWeek } from './hour-of-week';
import { findingsDays, learnedOf } from './learned';
import { markedAddresses } from './marked-addresses';
import { createPace } from './pace';
import type { AlertMark, PassCircumstances } from './pass-circumstances';
import { createPeopleIndex } from './people-index';
import { createPlaceCodes } from './place-codes';
import { type PlacedRows, placeRows } from './place-rows';
import { spraysAmong } from './sprays';

/** What learning from a row takes, of what reading all its columns does. */
const learningWork = 0.1;

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
  // What actions mean may have been worked out for the first time.
  await breathe();
  const counted = await countRows(segments, columns, index, pace, breathe);
  const places = createPlaceCodes(dictionaries);
  const ranges = createNumbering(dictionaries.ip.values, rangeOf);
  const { acts, received } = await placeRows(counted, index, { columns, places, ranges }, pace, breathe);

  const failure = dictionaries.outcome.codeOf('failure') ?? -1;
  const alerts = Map.groupBy(circumstances.alerts, ({ person }) => person);
  const none: readonly AlertMark[] = [];
  const sprays: ReadonlyMap<number, readonly Spray[]> = spraysAmong(counted.failures);
  await breathe();
  const text = (field: TrailField, code: number) => dictionaries[fields[field]].values[code] ?? '';
  const label = (field: TrailField, code: number) => dictionaries[fields[field]].labels[code] ?? '';

  const ground: Ground = {
    org,
    circumstances,
    since: Math.floor(circumstances.now / dayMs - findingsDays) * dayMs,
    acts: acts.columns,
    received: received.columns,
    rights: counted.rights,
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
    sprays: () => sprays,
    alertsOf: (person) => alerts.get(person) ?? none,
  };
  const trails: Trail[] = [];
  for (const [i, person] of index.people.entries()) {
    const own = rowsOf(acts, i + 1);
    const learnedAt = learnedOf(own, ground).at ?? Number.POSITIVE_INFINITY;
    trails.push({ person, acts: own, received: rowsOf(received, i + 1), learnedAt });
    if (pace.spent((own.to - own.from) * learningWork)) await breathe();
  }
  return { ground, trails };
}

/** The rows of a person by number. */
const rowsOf = ({ starts }: PlacedRows, number: number): Rows => ({
  from: starts[number] as number,
  to: starts[number + 1] as number,
});

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
