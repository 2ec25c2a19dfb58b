import type { CatalogueAction } from '../audit/event';
import { ProblemError, type ProblemId } from '../problems';
import type { EventSource } from '../sync/ports';
import { readAction, readList, readOrgName, readPage } from './answers';
import { type AtlassianPorts, get } from './get';
import { rateOf } from './rate';

/** Answers that mean: this key may not read names. Everything else is a problem of its own. */
const refused: readonly ProblemId[] = ['key-wrong', 'key-lacks-scope', 'org-unknown', 'unexpected'];

/** How many pages of organizations to look through for the name of one. */
const orgPages = 10;

/** The audit log of one organization, read through Atlassian's admin API with GET alone. */
export function createAtlassianSource(ports: AtlassianPorts): EventSource {
  const path = `/v1/orgs/${encodeURIComponent(ports.org)}`;

  async function findName(signal: AbortSignal): Promise<string | null> {
    let cursor: string | null = null;
    for (let page = 0; page < orgPages; page++) {
      const list = readList((await get(ports, '/v1/orgs', { cursor }, signal)).text);
      const name = readOrgName(list.entries, ports.org);
      if (name !== null || list.next === null || list.next === cursor) return name;
      cursor = list.next;
    }
    return null;
  }

  return {
    async fetchPage({ cursor, from, to, limit, signal }) {
      const where = cursor === null ? { from, to, sortOrder: 'asc' } : { cursor };
      const { text, headers } = await get(ports, `${path}/events-stream`, { ...where, limit }, signal);
      return { ...readPage(text), rate: rateOf(headers, ports.now()) };
    },

    async fetchCatalogue(signal) {
      const { entries } = readList((await get(ports, `${path}/event-actions`, {}, signal)).text);
      return entries.map(readAction).filter((action): action is CatalogueAction => action !== null);
    },

    async fetchOrgName(signal) {
      try {
        return await findName(signal);
      } catch (thrown) {
        if (thrown instanceof ProblemError && refused.includes(thrown.problem.id)) return null;
        throw thrown;
      }
    },
  };
}
