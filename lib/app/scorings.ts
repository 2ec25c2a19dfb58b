import { toProblem } from '../problems';
import { saveScoreTrouble } from '../settings/score-trouble';
import { readConnection, readConnections } from '../settings/stored-connections';
import { onePassAtATime } from './one-pass-at-a-time';
import type { AppPorts } from './ports';
import { removeLeftOver } from './remove-left-over';
import { scoreOrg } from './score-org';

/** Scoring people at work: one pass an org at a time. Nothing here throws: what goes wrong is kept as trouble of the org. */
export interface Scorings {
  /** Scores whom new events and alerts concern. Asked for meanwhile, it is done once more. */
  score(org: string): Promise<void>;
  /** The same for every org (`org` null) or one; with `all`, everybody is scored anew. */
  scoreAll(org: string | null, all: boolean): Promise<void>;
}

/** `onScored` is called when people were scored. */
export function createScorings(ports: AppPorts, onScored: () => void): Scorings {
  /** Orgs of which everybody is to be scored. */
  const wholly = new Set<string>();

  async function pass(org: string): Promise<void> {
    if (!(await readConnection(org))) return;
    const all = wholly.delete(org);
    try {
      const isStored = await scoreOrg(ports, org, all);
      // Removed meanwhile: what was written since goes as well.
      await removeLeftOver(ports, org);
      await saveScoreTrouble(org, null);
      if (isStored) onScored();
    } catch (thrown) {
      if (all) wholly.add(org);
      await saveScoreTrouble(org, { ...toProblem(thrown), at: ports.clock.now() });
    }
  }

  const score = onePassAtATime(ports, pass);

  return {
    score,
    async scoreAll(org, all) {
      const orgs = (await readConnections()).filter((connection) => org === null || connection.org === org);
      for (const connection of orgs) {
        if (all) {
          // In memory for a pass that is under way, and stored for the case that we are ended before the next.
          wholly.add(connection.org);
          await ports.people.outdate(connection.org);
        }
        await score(connection.org);
      }
    },
  };
}
