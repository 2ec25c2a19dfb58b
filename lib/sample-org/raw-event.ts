/** An entry of `context` or `container`: on what, or where. */
export interface RawEntry {
  id: string;
  type?: string;
  attributes?: Record<string, unknown>;
  links?: Record<string, string>;
}

export interface RawActor {
  id: string;
  name?: string;
  email?: string | null;
  picture?: string | null;
  auth?: { authType: string; tokenId?: string; tokenLabel?: string };
  onBehalfOf?: { id: string; name?: string; email?: string };
  app?: { id: string; type?: string; attributes?: Record<string, unknown> };
  links?: Record<string, string>;
}

export interface RawLocation {
  ip?: string;
  geo?: string;
  countryName?: string;
  regionName?: string;
  city?: string;
}

/** An event as Atlassian's API gives it, with all that it may leave out. */
export interface RawEvent {
  id: string;
  type?: string;
  attributes: {
    /** ISO 8601, with or without milliseconds. */
    time: string;
    /** ISO 8601; only the stream gives it. */
    processedAt: string;
    action: string;
    actor?: RawActor | null;
    context?: RawEntry[] | RawEntry | null;
    container?: RawEntry[] | RawEntry | null;
    location?: RawLocation | null;
  };
  links?: Record<string, string>;
  relations?: null;
  message?: { content: string; format: string };
}
