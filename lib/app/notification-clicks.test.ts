import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ProblemError } from '../problems';
import { listenToNotifications } from './notification-clicks';
import { hideAlerts } from './notifications';

const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());
const opened = async () =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url?.replace(/^.*#/, '#')).filter(Boolean);
const click = (button: number) => fakeBrowser.notifications.onButtonClicked.trigger('alert/one/critical', button);
const fails = (thrown: unknown) => () => Promise.reject(thrown);

describe('what a person does with a notification', () => {
  const told: { title: string; message: string }[] = [];
  const listen = (
    acknowledge: () => Promise<void>,
    muteFor1h = acknowledge,
    counts: () => Promise<object> = fails(''),
  ) =>
    listenToNotifications({ acknowledge, muteFor1h }, { openCounts: counts } as Parameters<
      typeof listenToNotifications
    >[1]);

  beforeEach(async () => {
    fakeBrowser.reset();
    told.length = 0;
    await fakeBrowser.notifications.create('alert/one/critical', {
      type: 'basic',
      iconUrl: '',
      title: '',
      message: '',
    });
    const { create } = fakeBrowser.notifications;
    fakeBrowser.notifications.create = (...asked: unknown[]) => {
      told.push(asked.at(-1) as (typeof told)[number]);
      return Reflect.apply(create, fakeBrowser.notifications, asked) as Promise<string>;
    };
    return () => {
      fakeBrowser.notifications.create = create;
    };
  });

  it('is done, and nothing is said', async () => {
    const done: string[] = [];
    listenToNotifications(
      {
        acknowledge: (id) => Promise.resolve(void done.push(`acknowledge ${id}`)),
        muteFor1h: (id) => Promise.resolve(void done.push(`mute ${id}`)),
      },
      { openCounts: fails('') },
    );
    await click(0);
    await click(1);
    await expect.poll(() => done).toEqual(['acknowledge one', 'mute one']);
    expect(await shown()).toEqual([]);
  });

  it.each([
    [0, 'The alert was not acknowledged'],
    [1, 'The monitor was not muted'],
  ])('is told where it could not be stored (button %i)', async (button, title) => {
    listen(fails(new ProblemError('disk-full')));
    await click(button);
    await expect.poll(shown).toEqual(['undone/one']);
    expect(told).toMatchObject([{ title, message: expect.stringMatching(/Click to open the alert\.$/) as string }]);
    expect(told[0]?.message).not.toContain('{');
    await fakeBrowser.notifications.onClicked.trigger('undone/one');
    await expect.poll(opened).toEqual(['#/alerts/one']);
    expect(await shown()).toEqual([]);
  });

  it('is told again where it fails again, and no more once the alert is dealt with', async () => {
    listen(fails(new Error('no')));
    await click(0);
    await expect.poll(() => told.length).toBe(1);
    await click(0);
    await expect.poll(() => told.length).toBe(2);
    await expect.poll(shown).toEqual(['undone/one']);
    await hideAlerts(['one']);
    expect(await shown()).toEqual([]);
  });

  it('opens the alerts even where nobody can say how many are open', async () => {
    listen(() => Promise.resolve());
    await fakeBrowser.notifications.onClicked.trigger('summary/1');
    await expect.poll(opened).toEqual(['#/alerts']);
  });
});
