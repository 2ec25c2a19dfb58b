import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../locales/text-of';
import { overview } from '../overview';
import type { Dashboard, Panel } from '../panel';
import { products } from '../products';
import { userActivity } from '../user-activity';

const dashboards = [overview, products, userActivity];
const files = globSync(join(import.meta.dirname, '*.ts')).filter((file) => !file.endsWith('.test.ts'));
const panels = await Promise.all(
  files.map(async (file) => ({
    id: basename(file, '.ts'),
    exported: Object.values((await import(file)) as Record<string, Panel>),
  })),
);

/** The words of a view that name columns. */
const columnsOf = ({ view }: Panel) =>
  Object.entries(view).flatMap(([key, value]) => (['kind', 'better', 'tone', 'totals'].includes(key) ? [] : [value]));

describe('the panels', () => {
  it('are found', () => expect(files.length).toBeGreaterThanOrEqual(37));

  it.each(panels)('$id is the only export of its file, under its id', ({ id, exported }) => {
    expect(exported.map((panel) => panel.id)).toEqual([id]);
  });

  it.each(panels)('$id is in a dashboard, once', ({ exported: [panel] }) => {
    const places = dashboards.flatMap((dashboard) => dashboard.panels.filter((other) => other === panel));
    expect(places, 'list it in its dashboard').toHaveLength(1);
  });

  it.each(panels)('$id says what it answers and why it may be empty', ({ id }) => {
    expect(textOf('panels', id, 'title')).toMatch(/^[A-Z]/);
    expect(textOf('panels', id, 'question')).toMatch(/\?$/);
    expect(textOf('panels', id, 'empty')).toMatch(/\.$/);
  });

  it.each(panels)('$id draws columns that it has', ({ exported: [panel] }) => {
    expect(Object.keys(panel?.columns ?? {})).toEqual(expect.arrayContaining(panel ? columnsOf(panel) : []));
  });

  it.each<[Dashboard, string[]]>([
    [
      overview,
      [
        'Total events',
        'Unique actors',
        'Failed logins',
        'Organizations and products active',
        'Events over time',
        'Events by action',
        'Top actors and their actions',
        'Activity by hour and weekday',
        'Top source IPs',
        'Actor locations',
        'Events from risky locations',
        'Recent events',
      ],
    ],
    [
      products,
      [
        'Events by product',
        'Events over time',
        'Sprint events',
        'Jira role and permission changes',
        'Top Jira actions',
        'Recently added security levels',
        'Confluence permission changes',
        'Top Confluence actions',
        'Bitbucket account changes',
        'Top Bitbucket actions',
        'Actor locations',
        'Recent permission changes',
      ],
    ],
    [
      userActivity,
      [
        'Users created',
        'Roles assigned',
        'API tokens created',
        'Policy changes',
        'Login attempts',
        'Failed logins by user',
        'Logins by country',
        'Access granted over time',
        'User lifecycle',
        'Role and group assignments',
        'API token activity',
        'Policy changes',
        'Events summary',
      ],
    ],
  ])('$id: have the titles that people know them by', ({ panels }, titles) => {
    expect(panels.map(({ id }) => textOf('panels', id, 'title'))).toEqual(titles);
  });

  it.each(dashboards)('$id: stand in rows that fill the page', ({ panels }) => {
    let filled = 0;
    for (const { id, width } of panels) {
      filled += width;
      expect(filled, `${id} breaks its row`).toBeLessThanOrEqual(12);
      if (filled === 12) filled = 0;
    }
    expect(filled).toBe(0);
  });

  it.each(dashboards)(
    '$id: name the field of every column of stored values, so that choosing a cell filters',
    ({ panels }) => {
      const stored = panels.flatMap(({ id, columns }) =>
        Object.entries(columns)
          .filter(([, { kind }]) => ['text', 'country', 'product', 'activity', 'outcome'].includes(kind))
          .map(([column, { field }]) => [id, column, field]),
      );
      expect(stored.filter(([, , field]) => field === undefined)).toEqual([]);
    },
  );
});
