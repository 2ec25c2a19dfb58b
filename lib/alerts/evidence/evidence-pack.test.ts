import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hourMs, minuteMs } from '../../durations';
import { allEventColumns } from '../../export/event-columns';
import type { EventRow } from '../../query/query';
import type { Alert } from '../alert';
import type { Evidence, EvidenceWords } from './evidence';
import { evidencePack } from './evidence-pack';

const now = Date.UTC(2026, 2, 1, 12);

const alert: Alert = {
  id: '0123456789abcdef',
  org: 'org-1',
  monitor: 'failed-login-events',
  version: 2,
  title: '',
  definition: {
    filter: 'activity = login-failed',
    groupBy: 'actor',
    trigger: { kind: 'count' },
    thresholds: { critical: 5 },
    window: 15 * minuteMs,
    recovery: 15 * minuteMs,
  },
  entity: 'u-1',
  entityName: 'Anna',
  value: '',
  firstAt: now - hourMs,
  raisedAt: now - 50 * minuteMs,
  lastAt: now - 40 * minuteMs,
  endedAt: null,
  severity: 'critical',
  reached: { critical: now - 50 * minuteMs },
  peak: 6,
  facts: { events: 6, actors: [], activities: [], targets: [], countries: [], ips: [] },
  status: 'expected',
  steps: [
    { at: now - 30 * minuteMs, by: 'monitor', to: 'open', reason: '' },
    { at: now, by: 'person', to: 'expected', reason: 'A <b>drill</b>' },
  ],
  notes: [{ at: now, text: 'First line\nsecond & <script>alert(1)</script>' }],
  storedAt: now,
  announcement: { state: 'told', severity: 'critical', at: now },
};

const rowOf = (at: number, name: string): EventRow => ({
  ref: { segment: 1, row: 1 },
  org: 'org-1',
  at,
  action: 'user_login_failed',
  activity: 'login-failed',
  actor: { id: 'u-1', name, email: 'anna@example.com', type: 'user' },
  authType: '',
  token: { id: '', name: '' },
  product: '',
  target: { value: '', name: '', type: '' },
  scope: { value: '', name: '', type: '' },
  site: { id: '', name: '' },
  country: 'IR',
  region: '',
  city: '',
  ip: '203.0.113.7',
  outcome: 'failure',
});

const same = (id: string) => id;
const words: EvidenceWords = {
  language: 'en',
  direction: 'ltr',
  severity: 'Critical',
  sentence: '6 events within 15 min',
  facts: [{ term: 'For whom', text: 'Anna' }],
  condition: [{ term: 'Filter', text: 'activity = login-failed' }],
  headings: {
    why: 'Why',
    runbook: 'Runbook',
    blindSpots: 'Blind spots',
    monitor: 'Monitor',
    events: 'Events',
    steps: 'Steps',
    notes: 'Notes',
    files: 'Files',
  },
  noEvents: 'None is stored.',
  noNotes: 'None',
  moreEvents: (count) => `${count} more`,
  checking: 'sha256sum --check SHA256SUMS',
  made: 'Made by Orgwatch',
  timeTitle: 'Time',
  columns: Object.fromEntries(allEventColumns.map((column) => [column, column])) as EvidenceWords['columns'],
  names: { org: same, action: same, activity: same, product: same, country: same, outcome: same },
  time: (at) => new Date(at).toISOString(),
  step: ({ to, reason }) => `${to} ${reason}`,
};

const evidenceOf = (events: Evidence['events'], change: Partial<Evidence> = {}): Evidence => ({
  alert,
  orgName: 'Northwind',
  monitorTexts: { title: 'Failed Login events', why: 'Guessing', runbook: 'Ask', blindSpots: '' },
  events,
  now,
  version: '1.0.0',
  words,
  ...change,
});

/** Odd in JSON's own ways: blanks, numbers beyond a double, escapes, a line break between tokens. */
const raws = [
  '{"id":"a", "n" : 12345678901234567890.10,\n "text":"\\u00e9 é \\ud83d\\ude80 🚀"}',
  '{"id":"b","html":"<script>alert(1)</script>"}',
];
const two = raws.map((raw, at) => ({ row: rowOf(now - hourMs + at, 'Anna'), raw }));

const read = async (evidence: Evidence) => {
  const files = unzipSync(await evidencePack(evidence));
  return { files, text: (name: string) => strFromU8(files[name] ?? new Uint8Array()) };
};

describe('the evidence pack', () => {
  it('holds its five files', async () => {
    const { files } = await read(evidenceOf(two));
    expect(Object.keys(files).sort()).toEqual(['SHA256SUMS', 'alert.json', 'events.csv', 'events.json', 'report.html']);
  });

  it('has a hash of every other file, as sha256sum writes it', async () => {
    const { files, text } = await read(evidenceOf(two));
    const expected = Object.entries(files)
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
    const sums = text('SHA256SUMS').split('\n');
    expect(sums.pop()).toBe('');
    expect(sums.sort()).toEqual(expected.sort());
  });

  it('has every event byte for byte, in a file that is JSON', async () => {
    const { text } = await read(evidenceOf(two));
    for (const raw of raws) expect(text('events.json')).toContain(raw);
    expect(JSON.parse(text('events.json'))).toEqual(raws.map((raw) => JSON.parse(raw)));
  });

  it('tells machines everything about the alert, with times that they can read', async () => {
    const { text } = await read(evidenceOf(two));
    expect(JSON.parse(text('alert.json'))).toMatchObject({
      format: 'orgwatch-evidence',
      formatVersion: 1,
      madeAt: '2026-03-01T12:00:00.000Z',
      org: { id: 'org-1', name: 'Northwind' },
      monitor: { id: 'failed-login-events', version: 2, definition: alert.definition },
      alert: { id: alert.id, firstEventAt: '2026-03-01T11:00:00.000Z', endedAt: null, status: 'expected' },
      events: { raisedBy: 6, inThisPack: 2 },
    });
    expect(JSON.parse(text('alert.json')).alert.notes[0].text).toBe(alert.notes[0]?.text);
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'onmouseover='alert(1)",
    '</bdi></td><iframe src="https://evil.example">',
    '&lt;b&gt;',
    '\u202Egnp.exe',
    'עבד אל־רחמן',
    'a\u0000b',
  ])('takes %j for a text in the report', async (name) => {
    const { text } = await read(
      evidenceOf([{ row: rowOf(now, name), raw: '{}' }], {
        monitorTexts: { title: name, why: name, runbook: name, blindSpots: name },
        words: { ...words, sentence: name, facts: [{ term: name, text: name }] },
      }),
    );
    const html = text('report.html');
    // All markup is ours: none of it names a script, a picture, a frame, a link or a handler.
    const tags = [...html.matchAll(/<\/?([a-z0-9!]+)([^>]*)>/gi)];
    const known =
      /^(!doctype|html|head|meta|title|style|body|header|p|h[123]|bdi|dl|dt|dd|section|div|time|ol|li|table|thead|tbody|tr|th|td|footer)$/i;
    expect(tags.filter(([, tag = '']) => !known.test(tag))).toEqual([]);
    expect(tags.filter(([, , rest = '']) => /\son\w+=|src=|href=/i.test(rest))).toEqual([]);
    expect(html).not.toContain('\u0000');
  });

  it('loads and runs nothing, by its own policy', async () => {
    const { text } = await read(evidenceOf(two));
    expect(text('report.html')).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(text('report.html')).not.toMatch(/https?:|url\(|<script|@import/);
  });

  it('has no cell that a spreadsheet would run', async () => {
    const { text } = await read(evidenceOf([{ row: rowOf(now, '=HYPERLINK("https://evil.example")'), raw: '{}' }]));
    expect(text('events.csv')).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(text('events.csv')).not.toMatch(/(^|,)"?=/m);
  });

  it('says so where no event is stored any more', async () => {
    const { text } = await read(evidenceOf([]));
    expect(JSON.parse(text('events.json'))).toEqual([]);
    expect(text('report.html')).toContain('None is stored.');
    expect(text('events.csv').trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('holds 10,000 events whole, the report the first 1,000 of them', async () => {
    const events = Array.from({ length: 10_000 }, (_, at) => ({
      row: rowOf(now + at, `Person ${at}`),
      raw: JSON.stringify({ id: `event-${at}`, filler: 'x'.repeat(900) }),
    }));
    const { text } = await read(evidenceOf(events));
    expect(JSON.parse(text('events.json'))).toHaveLength(10_000);
    expect(text('events.csv').trimEnd().split('\r\n')).toHaveLength(10_001);
    expect(text('report.html').match(/<tr><td/g)).toHaveLength(1000);
    expect(text('report.html')).toContain('9000 more');
  });

  it('ends where it is told to', async () => {
    const ended = new Error('Ended');
    let turns = 0;
    const breathe = async () => {
      turns++;
      if (turns === 3) throw ended;
    };
    await expect(evidencePack(evidenceOf(two), { breathe })).rejects.toBe(ended);
  });
});
