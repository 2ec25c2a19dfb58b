import type { BadgeFace, Badges, Input, mostBadges } from '../../lib/messages/protocol';
import type { Answer } from '../../lib/problems';
import { type Key, type Place, placeKey } from './place';

/** The protocol itself brings its schemas along, which the page need not load; the compiler holds the two equal. */
const most: typeof mostBadges = 500;

/** After so many ms a question that failed is asked again; after the last one, when there is something new to ask. */
const pauses = [1000, 5000, 30_000];

/** What is known of a place. */
interface Known {
  place: Place | null;
  /** The last answer; null before the first. */
  answer: Badges | null;
  faces: Map<Key, BadgeFace | null>;
  /** What was asked since scores changed the last time. */
  asked: Set<Key>;
  /** How often they had changed when that was asked what was answered last. */
  answered: number;
  failures: number;
}

/** Somebody on the pages of a place. */
export interface Asked {
  place: Place | null;
  key: Key;
}

/** What asking needs. */
export interface AskingPorts {
  ask(question: Input<'badges'>): Promise<Answer<Badges>>;
  /** True where no background will ever answer this page again. */
  isOrphaned(): boolean;
  wait(ms: number, then: () => void): void;
  /** Something new is known. */
  onNews(): void;
  onOrphaned(): void;
}

/** Asks for badges and keeps the answers: each person once, until scores change. */
export interface Asking {
  /** Asks, in one message for each place, for all of them that are not known yet. */
  want(people: Iterable<Asked>): void;
  /** Undefined where it is not known yet, null where there is no badge. */
  faceOf(person: Asked): BadgeFace | null | undefined;
  /** The last answer about a place, without the faces. */
  answerOf(place: Place | null): Badges | null;
  /** Scores or choices have changed: everything is asked anew when it is wanted again; till then it is shown as it was. */
  forget(): void;
}

const chunksOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, i) => all.slice(i * most, (i + 1) * most));

const after = (key: Key): string => key.slice(key.indexOf(' ') + 1);

/** Lengths that a question may have; what is longer or shorter is nobody. */
const askable = (name: string): boolean => name.length >= 1 && name.length <= 200;

/** A question about so many people. */
const questionOf = (place: Place | null, keys: readonly Key[]): Input<'badges'> => ({
  place,
  accounts: keys.filter((key) => key.startsWith('account ')).map(after),
  emails: keys.filter((key) => key.startsWith('email ')).map(after),
});

export function createAsking(ports: AskingPorts): Asking {
  const places = new Map<string, Known>();
  /** How often scores have changed. */
  let changes = 0;
  /** What was looked up last: people on a page are of one place, as a rule. */
  let last: Known | null = null;

  const knownOf = (place: Place | null): Known => {
    if (last && last.place === place) return last;
    const id = placeKey(place);
    const known = places.get(id) ?? {
      place,
      answer: null,
      faces: new Map(),
      asked: new Set(),
      answered: 0,
      failures: 0,
    };
    places.set(id, known);
    last = known;
    return known;
  };

  const ask = async (known: Known, keys: readonly Key[]): Promise<void> => {
    const { asked } = known;
    const askedAt = changes;
    const answer = await ports.ask(questionOf(known.place, keys));
    if (answer.ok) {
      // What was asked later was answered sooner, and is right.
      if (askedAt < known.answered) return;
      known.answered = askedAt;
      known.failures = 0;
      known.answer = { ...answer.value, accounts: {}, emails: {} };
      const { accounts, emails } = answer.value;
      const accountOf = new Map(Object.entries(accounts));
      const emailOf = new Map(Object.entries(emails));
      for (const key of keys) {
        known.faces.set(key, (key.startsWith('account ') ? accountOf : emailOf).get(after(key)) ?? null);
      }
      ports.onNews();
      return;
    }
    for (const key of keys) asked.delete(key);
    if (ports.isOrphaned()) {
      ports.onOrphaned();
      return;
    }
    const pause = pauses[known.failures++];
    if (pause !== undefined) ports.wait(pause, ports.onNews);
  };

  return {
    want(people) {
      const wanted = new Map<Known, Key[]>();
      for (const { place, key } of people) {
        const known = knownOf(place);
        if (known.asked.has(key) || !askable(after(key))) continue;
        known.asked.add(key);
        const keys = wanted.get(known);
        if (keys) keys.push(key);
        else wanted.set(known, [key]);
      }
      for (const [known, keys] of wanted) for (const chunk of chunksOf(keys)) void ask(known, chunk);
    },
    faceOf: ({ place, key }) => knownOf(place).faces.get(key),
    answerOf: (place) => knownOf(place).answer,
    forget() {
      changes++;
      for (const known of places.values()) {
        known.asked = new Set();
        known.failures = 0;
      }
    },
  };
}
