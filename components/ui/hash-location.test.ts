import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { beforeWouter, navigate, splitHash, useHashLocation } from './hash-location';

describe('splitHash', () => {
  it.each([
    ['', '/', ''],
    ['#', '/', ''],
    ['#/', '/', ''],
    ['#/overview', '/overview', ''],
    ['#overview', '/overview', ''],
    ['/overview?range=7d', '/overview', 'range=7d'],
    ['#/overview?range=7d&org=a-b', '/overview', 'range=7d&org=a-b'],
    ['#/explore?filter=ip%20~%20"?"&x=?', '/explore', 'filter=ip%20~%20"?"&x=?'],
    ['#?range=7d', '/', 'range=7d'],
  ])('%s', (hash, path, search) => expect(splitHash(hash)).toEqual({ path, search }));
});

describe('beforeWouter', () => {
  /** What wouter's `useLocation` and `useSearch` do with what a hook gives them. */
  const wouters = (part: string): string => {
    try {
      return part.includes('%') ? decodeURI(part) : part;
    } catch {
      return part;
    }
  };

  it('leaves a part of an address as it stands there, whatever it is', () => {
    const code = fc
      .array(fc.constantFrom('%', '%25', '%2F', '%3A', '%zz', 'a', ':', '?', 'é'))
      .map((all) => all.join(''));
    fc.assert(fc.property(code, (part) => wouters(beforeWouter(part)) === part));
  });
});

describe('navigate', () => {
  afterEach(() => vi.unstubAllGlobals());

  const page = () => {
    const visited: string[] = [];
    const location = { href: 'chrome-extension://id/options.html#/overview' };
    const go = (how: string) => (_state: null, _unused: string, url: string) => {
      visited.push(`${how} ${url}`);
      location.href = `chrome-extension://id/options.html${url}`;
    };
    const heard: Event[] = [];
    vi.stubGlobal('location', location);
    vi.stubGlobal('history', { pushState: go('push'), replaceState: go('replace') });
    vi.stubGlobal(
      'HashChangeEvent',
      class extends Event {
        constructor(type: string, { oldURL, newURL }: { oldURL: string; newURL: string }) {
          super(type);
          Object.assign(this, { oldURL, newURL });
        }
      },
    );
    vi.stubGlobal('dispatchEvent', (event: Event) => heard.push(event));
    return { visited, heard };
  };

  it('keeps the query within the hash, and tells the page', () => {
    const { visited, heard } = page();
    navigate('/settings?tab=keys');
    navigate('overview', { replace: true });
    expect(visited).toEqual(['push #/settings?tab=keys', 'replace #/overview']);
    expect(heard).toMatchObject([
      { type: 'hashchange', oldURL: expect.stringMatching(/overview$/), newURL: expect.stringMatching(/tab=keys$/) },
      { type: 'hashchange', oldURL: expect.stringMatching(/tab=keys$/), newURL: expect.stringMatching(/overview$/) },
    ]);
  });

  it('writes links as wouter will find them', () => {
    expect(useHashLocation.hrefs?.('/overview?range=7d')).toBe('#/overview?range=7d');
  });
});
