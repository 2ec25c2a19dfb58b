import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../locales/text-of';
import { overview } from '../overview';
import type { Panel } from '../panel';

const dashboards = [overview];
const files = globSync(join(import.meta.dirname, '*.ts')).filter((file) => !file.endsWith('.test.ts'));
const panels = await Promise.all(
  files.map(async (file) => ({
    id: basename(file, '.ts'),
    exported: Object.values((await import(file)) as Record<string, Panel>),
  })),
);

/** The words of a view that name columns. */
const columnsOf = ({ view }: Panel) =>
  Object.entries(view).flatMap(([key, value]) => (['kind', 'better', 'tone'].includes(key) ? [] : [value]));

describe('the panels', () => {
  it('are found', () => expect(files.length).toBeGreaterThanOrEqual(12));

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

  it('have the titles that people know them by', () => {
    expect(overview.panels.map(({ id }) => textOf('panels', id, 'title'))).toEqual([
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
    ]);
  });
});
