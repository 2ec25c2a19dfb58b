import type { Episode } from '../monitors/episode';
import { definitionOf, isSame } from '../settings/definition';
import type { InForce } from '../settings/in-force';
import type { Alert, AlertFacts } from './alert';
import { alertIdOf } from './alert-id';
import { announcementOf } from './announcement';
import { grown, meets } from './grow';
import { isMute } from './mute';
import { isDecidedByPerson } from './overlap';
import { settled } from './settle';
import { storyOf } from './story';

/** What raising needs to know besides the alerts and the episodes. */
export interface RaiseContext {
  monitor: InForce;
  /** Who, what and where from, of a whole alert: its span may begin before that of the episode that was found now. */
  facts(episode: Episode): AlertFacts;
  /** What people call an entity; '' where the value speaks for itself. */
  nameOf(entity: string): string;
  /** ms */
  now: number;
  /** Up to when events have come in for sure, ms: nothing is over after it. */
  collectedUntil: number;
  /** For the hours in which the monitor is mute; IANA. */
  timeZone: string;
  /** Whether alerts that nobody has looked at stay open when they are over; else they are resolved. */
  keepsUnseen: boolean;
}

/**
 * What is to be stored after a monitor was evaluated: alerts that are new, and those of the present ones that have
 * changed. An episode that meets a present alert is that alert; two alerts that it joins keep their ids, and the one that
 * carries on grows. Doing it again with the same episodes answers nothing.
 */
export function raise(present: readonly Alert[], episodes: readonly Episode[], context: RaiseContext): Alert[] {
  const { monitor, now, timeZone } = context;
  const isMuteNow = isMute(monitor.mute, now, timeZone);
  const before = new Map(present.map((alert) => [alert.id, alert]));
  const stories = Map.groupBy(before.values(), storyOf);
  /** Alerts that an episode was found to be; true where it has been judged at their end. */
  const found = new Map<string, boolean>();
  for (const episode of [...episodes].sort((a, b) => a.firstAt - b.firstAt || a.raisedAt - b.raisedAt)) {
    const story = stories.get(storyOf(episode)) ?? [];
    const met = story.filter((alert) => meets(alert, episode, monitor.monitor.recovery));
    const carrier = carrierOf(met);
    const alert = carrier ? grown(carrier, met, episode) : raised(episode, context);
    stories.set(storyOf(episode), [...story.filter((other) => other !== carrier), alert]);
    found.set(alert.id, episode.lastAt >= alert.lastAt);
  }
  return [...stories.values()].flat().flatMap((alert) => {
    const was = before.get(alert.id);
    const known = found.has(alert.id) ? described(alert, context) : alert;
    const announced = { ...known, announcement: announcementOf(known, was, isMuteNow) };
    const after = settled(announced, was, { ...context, isJudged: found.get(alert.id) ?? false });
    return was && isSame(after, was) ? [] : [after];
  });
}

/** Of alerts that an episode joins, the one that it is: one that nobody has decided on, and the latest. */
const carrierOf = (met: readonly Alert[]): Alert | undefined =>
  [...met].sort(
    (a, b) =>
      Number(isDecidedByPerson(a)) - Number(isDecidedByPerson(b)) || b.lastAt - a.lastAt || (a.id < b.id ? -1 : 1),
  )[0];

function raised(episode: Episode, { monitor: { monitor, version, own }, now }: RaiseContext): Alert {
  const { org, entity, value, firstAt, raisedAt, lastAt, endedAt, severity, reached, peak } = episode;
  return {
    id: alertIdOf(episode),
    org,
    monitor: episode.monitor,
    version,
    title: own?.title ?? '',
    definition: definitionOf(monitor),
    entity,
    entityName: '',
    value,
    firstAt,
    raisedAt,
    lastAt,
    endedAt,
    severity,
    reached,
    peak,
    facts: { events: 0, actors: [], activities: [], targets: [], countries: [], ips: [] },
    status: 'open',
    steps: [],
    notes: [],
    storedAt: now,
    announcement: { state: 'waiting', severity: null, at: null },
  };
}

/** With the facts of its whole span. Where events of it are not held any more, what was known of them stays. */
function described(alert: Alert, { facts, nameOf }: RaiseContext): Alert {
  const { monitor, org, entity, value, firstAt, raisedAt, lastAt, endedAt, severity, reached, peak } = alert;
  const now = facts({ monitor, org, entity, value, firstAt, raisedAt, lastAt, endedAt, severity, reached, peak });
  return {
    ...alert,
    entityName: nameOf(entity) || alert.entityName,
    facts: now.events >= alert.facts.events ? now : alert.facts,
  };
}
