import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers, MessageId } from './protocol';
import { messages } from './protocol';
import { send } from './send';
import { callerOf, type Sender } from './sender';
import { messenger, serve } from './serve';

const id = 'test-extension-id';
const home = { id, url: `chrome-extension://${id}/` };
const page: Sender = { id, url: `chrome-extension://${id}/options.html#/overview` };
const adminSite: Sender = { id, url: 'https://admin.atlassian.com/o/x/users', frameId: 0 };

describe('who sends', () => {
  it.each<[string, Sender, 'page' | 'admin-site' | null]>([
    ['a page of ours', page, 'page'],
    ['our content script', adminSite, 'admin-site'],
    ['our content script in a frame', { ...adminSite, frameId: 3 }, null],
    ['another extension', { ...page, id: 'other' }, null],
    ['no one', {}, null],
    ['a page of another extension', { id, url: 'chrome-extension://other/options.html' }, null],
    ['a site that looks alike', { id, url: 'https://admin.atlassian.com.evil.example/' }, null],
    ['the site without encryption', { id, url: 'http://admin.atlassian.com/o/x' }, null],
    ['another port of the site', { id, url: 'https://admin.atlassian.com:8443/' }, null],
    ['no address', { id, url: 'nonsense' }, null],
    ['no address at all', { id }, null],
  ])('%s', (_, sender, caller) => expect(callerOf(sender, home)).toBe(caller));

  it('knows its pages in Firefox too', () => {
    const firefox = { id: 'orgwatch@x', url: 'moz-extension://1b2c/' };
    expect(callerOf({ id: 'orgwatch@x', url: 'moz-extension://1b2c/popup.html' }, firefox)).toBe('page');
    expect(callerOf({ id: 'orgwatch@x', url: 'moz-extension://9999/popup.html' }, firefox)).toBeNull();
  });
});

describe('the door', () => {
  const called: { message: string; input: unknown }[] = [];
  let stop: () => void;

  beforeEach(() => {
    fakeBrowser.reset();
    messenger.removeAllListeners();
    called.length = 0;
    const handler = (message: string) => async (input: unknown) => {
      called.push({ message, input });
      if (message === 'sync') throw new TypeError('broken');
      return { ok: true, value: null };
    };
    const handlers = Object.fromEntries(Object.keys(messages).map((message) => [message, handler(message)]));
    stop = serve(handlers as unknown as Handlers, home);
  });
  afterEach(() => stop());

  /** What comes back through the browser for a message from this sender. */
  const ask = (type: MessageId | string, data: unknown, sender: Sender) =>
    new Promise((resolve) => {
      const message = { id: 1, type, data, timestamp: 1 };
      void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve).then((answers) => {
        if (!answers.includes(true as never)) resolve(undefined);
      });
    });

  it.each(Object.entries(messages))(
    '%s is answered to those who may, and to nobody else',
    async (message, { callers }) => {
      const allowed: readonly string[] = callers;
      for (const [name, sender] of Object.entries({ page, 'admin-site': adminSite, stranger: {} })) {
        const answer = await ask(message, {}, sender);
        if (!allowed.includes(name)) {
          expect(answer).toMatchObject({ res: { ok: false, problem: { id: 'unexpected' } } });
          expect(called).toEqual([]);
        }
      }
    },
  );

  it('the content script may ask for badges and tell what it sees, and nothing else', () => {
    const open = Object.entries(messages).filter(([, { callers }]) =>
      (callers as readonly string[]).includes('admin-site'),
    );
    expect(open.map(([message]) => message)).toEqual([
      'badges',
      'badgeCard',
      'openPerson',
      'openConnect',
      'hideBadges',
      'pageRead',
      'orgSeen',
    ]);
  });

  it('hands over what was checked, trimmed and without what is not known', async () => {
    const answer = await ask(
      'connect',
      { org: ' abc-1 ', key: ' k ', keyExpiresAt: null, depthDays: 30, evil: 1 },
      page,
    );
    expect(answer).toEqual({ res: { ok: true, value: null } });
    expect(called).toEqual([
      { message: 'connect', input: { org: 'abc-1', key: 'k', keyExpiresAt: null, depthDays: 30 } },
    ]);
  });

  it.each([
    null,
    undefined,
    {},
    { org: 'a/b', key: 'k', keyExpiresAt: null, depthDays: 30 },
    { org: 'a', key: '', keyExpiresAt: null, depthDays: 30 },
  ])('refuses the input %j', async (input) => {
    expect(await ask('connect', input, page)).toMatchObject({ res: { ok: false, problem: { id: 'input-invalid' } } });
    expect(called).toEqual([]);
  });

  it('takes nothing for nothing, in whichever way it crosses', async () => {
    for (const nothing of [null, undefined])
      expect(await ask('connectSample', nothing, page)).toMatchObject({ res: { ok: true } });
  });

  it('answers what a handler throws as a problem', async () => {
    expect(await ask('sync', { org: null }, page)).toMatchObject({
      res: { ok: false, problem: { id: 'unexpected', said: 'broken' } },
    });
  });

  it('understands what is sent, and is understood', async () => {
    const { sendMessage } = fakeBrowser.runtime;
    fakeBrowser.runtime.sendMessage = ((message: object) =>
      new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(message, page, resolve))) as never;
    try {
      expect(await send('disconnect', { org: 'abc-1' })).toEqual({ ok: true, value: null });
      expect(called).toEqual([{ message: 'disconnect', input: { org: 'abc-1' } }]);
    } finally {
      fakeBrowser.runtime.sendMessage = sendMessage;
    }
  });

  it('does not know what it does not know', async () => {
    expect(await ask('readKey', {}, page)).toBeUndefined();
  });
});

describe('sending', () => {
  it('says that the extension was updated where nobody answers any more', async () => {
    fakeBrowser.reset();
    const send0 = fakeBrowser.runtime.sendMessage;
    const failing = (message: string) => () => {
      throw new Error(message);
    };
    try {
      for (const words of [
        'Extension context invalidated.',
        'Could not establish connection. Receiving end does not exist.',
        "Cannot read properties of undefined (reading 'sendMessage')",
      ]) {
        fakeBrowser.runtime.sendMessage = failing(words) as never;
        expect(await send('orgSeen', { org: 'a' })).toMatchObject({ ok: false, problem: { id: 'extension-updated' } });
      }
      fakeBrowser.runtime.sendMessage = failing('something else') as never;
      expect(await send('connectSample')).toMatchObject({
        ok: false,
        problem: { id: 'unexpected', said: 'something else' },
      });
    } finally {
      fakeBrowser.runtime.sendMessage = send0;
    }
  });
});
