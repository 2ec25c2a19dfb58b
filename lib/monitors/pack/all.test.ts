import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { parseJql } from '../../filter/parse-jql';
import { builtInOf, builtIns } from './all';

const locales = join(import.meta.dirname, '../../locales/en.yml');
const texts = new Map(
  (await parseMessagesFile(locales))
    .filter(({ key }) => key[0] === 'monitors')
    .map((message) => [message.key.slice(1).join('.'), message.type === 'simple' ? message.message : '']),
);

const camel = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** As every list of the admin's is filled in: with something. */
const filled = (jql: string) => jql.replace(/\{\w+\}/g, 'X');

describe('the monitors that come along', () => {
  it('are a file each, named as they are, in the folder of their area', () => {
    const files = globSync('*/*.ts', { cwd: import.meta.dirname }).map((file) => file.replace(/\.ts$/, ''));
    expect(builtIns.map(({ area, id }) => `${area}/${id}`).sort()).toEqual(files.sort());
    expect(files.every((file) => basename(file) !== dirname(file))).toBe(true);
  });

  it('are found by their ids', () => {
    for (const monitor of builtIns) expect(builtInOf(monitor.id)).toBe(monitor);
    expect(builtInOf('no-such-monitor')).toBeUndefined();
  });

  it('begin with the seven of the seed, under the names and with the conditions that it gives them', () => {
    const facts = builtIns
      .filter(({ area }) => area === 'seed')
      .map(({ id, thresholds, window }) => [texts.get(`${camel(id)}.title`), thresholds, window / 60_000]);
    expect(facts).toEqual([
      ['Events from Risky Locations', { critical: 0 }, 15],
      ['User addition to group', { critical: 1 }, 60],
      ['API Token Created', { critical: 0 }, 15],
      ['User Granted Product Access', { critical: 5 }, 60],
      ['Failed Login events', { critical: 5 }, 15],
      ['Login exceeds set parameters', { critical: 1 }, 5],
      ['Change in Policy', { critical: 0 }, 15],
    ]);
    expect(builtIns.slice(0, 7).every(({ area }) => area === 'seed')).toBe(true);
  });

  it('have titles of their own', () => {
    const titles = builtIns.map(({ id }) => texts.get(`${camel(id)}.title`));
    expect(new Set(titles).size).toBe(builtIns.length);
  });

  it.each(builtIns)('$id has all its texts and no others', ({ id, examples }) => {
    const sentences = (of: 'fires' | 'silent') => examples[of].map((_, n) => `${of}${n + 1}`);
    const wanted = ['title', 'why', 'runbook', 'blindSpots', ...sentences('fires'), ...sentences('silent')];
    const prefix = `${camel(id)}.`;
    const found = [...texts].filter(([key]) => key.startsWith(prefix));
    expect(found.map(([key]) => key.slice(prefix.length)).sort()).toEqual(wanted.sort());
    expect(found.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(builtIns)('$id has filters that are JQL', ({ filter, among, trigger }) => {
    const filters = [
      filter,
      ...(among === undefined ? [] : [among]),
      ...(trigger.kind === 'sequence' ? trigger.steps.map((step) => step.filter) : []),
      ...(trigger.kind === 'logins' ? [trigger.ends] : []),
    ];
    for (const jql of filters) expect(parseJql(filled(jql)), jql).toMatchObject({ ok: true });
  });
});
