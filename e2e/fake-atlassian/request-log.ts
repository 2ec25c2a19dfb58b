/** A request that the fake has seen, and what became of it. */
export interface SeenRequest {
  /** ms, by the fake's clock. */
  at: number;
  method: string;
  host: string;
  path: string;
  query: Record<string, string>;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** What was answered; null while it is held, and where the connection was cut. */
  status: number | null;
  /** The fault that it met, if one. */
  fault: string | null;
  /** How many events the page held, where it was one. */
  events: number | null;
}

export interface RequestLog {
  /** In the order in which they came in. */
  all(): readonly SeenRequest[];
  clear(): void;
  /** The first request that matches, among those already seen and those to come. */
  until(matches: (request: SeenRequest) => boolean): Promise<SeenRequest>;
  /** Notes a request, or that it has changed. */
  note(request: SeenRequest): void;
}

export const createRequestLog = (): RequestLog => {
  let requests: SeenRequest[] = [];
  let waiting: { matches: (request: SeenRequest) => boolean; resolve: (request: SeenRequest) => void }[] = [];
  return {
    all: () => requests,
    clear() {
      requests = [];
    },
    until(matches) {
      const known = requests.find(matches);
      return known ? Promise.resolve(known) : new Promise((resolve) => waiting.push({ matches, resolve }));
    },
    note(request) {
      if (!requests.includes(request)) requests.push(request);
      waiting = waiting.filter(({ matches, resolve }) => {
        if (!matches(request)) return true;
        resolve(request);
        return false;
      });
    },
  };
};
