import type { FakeOrg } from './org';
import type { Reply } from './reply';

/** What an endpoint is asked with. */
export interface Asked {
  org: FakeOrg;
  query: URLSearchParams;
  /** ms, by the fake's clock. */
  now: number;
}

/** An endpoint's answer, with the page of events apart so that faults can be mixed in. */
export type Answered = Reply | { page: readonly unknown[]; next: string | null };

export const isPage = (answered: Answered): answered is Exclude<Answered, Reply> => 'page' in answered;
