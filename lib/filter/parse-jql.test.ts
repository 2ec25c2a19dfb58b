import { describe, expect, it, test } from 'vitest';
import { everything, type Field, type WrittenFilter } from './filter';
import type { JqlProblem, JqlProblemId } from './jql-problem';
import { parseJql } from './parse-jql';

const among = (field: Field, ...values: string[]): WrittenFilter => ({ kind: 'in', field, values });
const not = (of: WrittenFilter): WrittenFilter => ({ kind: 'not', of });
const and = (...of: WrittenFilter[]): WrittenFilter => ({ kind: 'and', of });
const or = (...of: WrittenFilter[]): WrittenFilter => ({ kind: 'or', of });
const time = (operator: '<' | '<=' | '>' | '>=', point: string): WrittenFilter => ({ kind: 'time', operator, point });
const [de, pl, br] = [among('country', 'DE'), among('country', 'PL'), among('country', 'BR')];

describe('what is understood', () => {
  test.each<[string, WrittenFilter]>([
    ['', everything],
    [' \n', everything],
    ['country = DE', de],
    ['COUNTRY = DE', de],
    ['"country" = "DE"', de],
    ["country = 'DE'", de],
    ['country=DE', de],
    ['country != DE', not(de)],
    ['country in (DE, PL)', among('country', 'DE', 'PL')],
    ['country in (DE, (PL, DE), EMPTY)', among('country', 'DE', 'PL', '')],
    ['country NOT\nIN (DE, "PL")', not(among('country', 'DE', 'PL'))],
    ['country is empty', { kind: 'empty', field: 'country' }],
    ['country IS NOT NULL', not({ kind: 'empty', field: 'country' })],
    ['country = EMPTY', { kind: 'empty', field: 'country' }],
    ['country != empty', not({ kind: 'empty', field: 'country' })],
    ['country = ""', { kind: 'empty', field: 'country' }],
    ['country in (EMPTY)', { kind: 'empty', field: 'country' }],
    ['actor ~ "anna*"', { kind: 'matches', field: 'actor', pattern: 'anna*' }],
    ['actor !~ anna', not({ kind: 'matches', field: 'actor', pattern: 'anna' })],
    ['actor-type = "user" && auth-type = "session"', and(among('actor-type', 'user'), among('auth-type', 'session'))],
    ['target = "users/557058:f" | ip = 2001:db8::1', or(among('target', 'users/557058:f'), among('ip', '2001:db8::1'))],
    ['ip IN ("10.0.0.0/8", "2001:db8::/32", 10.0.0.1)', among('ip', '10.0.0.0/8', '2001:db8::/32', '10.0.0.1')],
    ['ip != "10.1.2.3/8"', not(among('ip', '10.1.2.3/8'))],
    ['ip ~ "10/8"', { kind: 'matches', field: 'ip', pattern: '10/8' }],
    ['city = "10/8"', among('city', '10/8')],
    ['city = "a \\"b\\" \\u00e4\\\\\\n"', among('city', 'a "b" ä\\\n')],
    ["city = 'a \"b\" \\'c\\''", among('city', 'a "b" \'c\'')],
    ['city = São\\ Paulo', among('city', 'São Paulo')],
    ['city = 😀', among('city', '😀')],
    [
      'activity = Login-Failed AND outcome IN (FAILURE)',
      and(among('activity', 'login-failed'), among('outcome', 'failure')),
    ],
    ['country = DE OR country = PL AND NOT country = BR', or(de, and(pl, not(br)))],
    ['(country = DE OR country = PL) AND ! country = BR', and(or(de, pl), not(br))],
    ['NOT (country = DE OR country = PL)', not(or(de, pl))],
    ['country = DE AND (country = PL AND country = BR)', and(de, pl, br)],
    ['NOT NOT country = DE', de],
    ['NOT country != DE', de],
    ['(((country = DE)))', de],
    ['country = "DE"AND country = PL', and(de, pl)],
    ['time >= -7d', time('>=', '-7d')],
    ['time > "-2W"', time('>', '-2w')],
    ['time <= -3M', time('<=', '-3M')],
    ['time < 2026-03-01', time('<', '2026-03-01')],
    ['time < "2026/3/1"', time('<', '2026-03-01')],
    ['time < "2026-03-01 8:30"', time('<', '2026-03-01 08:30')],
    ['time >= startofday()', time('>=', 'startOfDay()')],
    ['time >= startOfWeek("-1w")', time('>=', 'startOfWeek(-1w)')],
    ['time >= endOfMonth(-1)', time('>=', 'endOfMonth(-1M)')],
    ['time >= startOfYear("+1d")', time('>=', 'startOfYear(1d)')],
    ['time < now()', time('<', 'now()')],
    ['hour-of-day IN (22, 9, 22)', { kind: 'clock', field: 'hour-of-day', values: [9, 22] }],
    ['hour-of-day >= 22', { kind: 'clock', field: 'hour-of-day', values: [22, 23] }],
    ['day-of-week != SAT', not({ kind: 'clock', field: 'day-of-week', values: [6] })],
    ['day-of-week in (Monday, 7)', { kind: 'clock', field: 'day-of-week', values: [1, 7] }],
  ])('%s', (text, filter) => expect(parseJql(text)).toEqual({ ok: true, filter }));
});

/** Problems are shown as the text with the place in brackets. */
const marked = (text: string, { from, to }: JqlProblem) =>
  `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;

describe('what is not', () => {
  test.each<[string, JqlProblemId, string, Partial<JqlProblem>?]>([
    ['contry = DE', 'unknown-field', '[contry] = DE', { near: ['country'] }],
    ['ip = 1 AND contry', 'unknown-field', 'ip = 1 AND [contry]', { near: ['country'] }],
    ['ip = 1 AND cf[10010] = 5', 'unknown-field', 'ip = 1 AND [cf[10010]] = 5', {}],
    ['country == DE', 'unknown-operator', 'country [==] DE', { near: ['='] }],
    ['country like DE', 'unknown-operator', 'country [like] DE', { near: ['~'] }],
    ['country was DE', 'unknown-operator', 'country [was] DE', { near: ['='] }],
    ['country => DE', 'unknown-operator', 'country [=>] DE', { near: ['>='] }],
    ['country <> DE', 'unknown-operator', 'country [<>] DE', { near: ['!='] }],
    ['country "DE"', 'unknown-operator', 'country ["DE"]'],
    ['country > DE', 'operator-not-for-field', 'country [>] DE'],
    ['time = 2026-03-01', 'operator-not-for-field', 'time [=] 2026-03-01', { expected: ['>', '>=', '<', '<='] }],
    ['time IS NOT EMPTY', 'operator-not-for-field', 'time [IS NOT] EMPTY'],
    ['day-of-week ~ mon', 'operator-not-for-field', 'day-of-week [~] mon'],
    ['hour-of-day = EMPTY', 'operator-not-for-field', 'hour-of-day [=] EMPTY'],
    ['activity = log-in', 'unknown-value', 'activity = [log-in]', { near: ['login'] }],
    ['outcome in (success, fail)', 'unknown-value', 'outcome in (success, [fail])', { near: ['failure'] }],
    ['day-of-week = tusday', 'unknown-value', 'day-of-week = [tusday]', { near: ['Tuesday', 'Sunday', 'Thursday'] }],
    ['hour-of-day = 24', 'unknown-value', 'hour-of-day = [24]'],
    ['time > startOfDy()', 'unknown-function', 'time > [startOfDy]()', { near: ['startOfDay'] }],
    ['country IN membersOf("x")', 'unknown-function', 'country IN [membersOf]("x")'],
    ['time > yesterday', 'not-a-time', 'time > [yesterday]'],
    ['time > 2026-02-30', 'not-a-time', 'time > [2026-02-30]'],
    ['time > "2026-03-01 24:00"', 'not-a-time', 'time > ["2026-03-01 24:00"]'],
    ['time > startOfDay(soon)', 'not-a-time', 'time > startOfDay([soon])'],
    ['time > startOfDay(1, 2)', 'not-a-time', 'time > startOfDay([1], 2)'],
    ['time > now(-1d)', 'not-a-time', 'time > now([-1d])'],
    ['time > -999999y', 'not-a-time', 'time > [-999999y]'],
    ['ip = "10.0.0/8"', 'not-a-range', 'ip = ["10.0.0/8"]', { expected: ['10.0.0.0/8', '2001:db8::/32'] }],
    ['ip IN (10.0.0.1, "10.0.0.0/33")', 'not-a-range', 'ip IN (10.0.0.1, ["10.0.0.0/33"])'],
    ['ip NOT IN ("2001:db8::/129")', 'not-a-range', 'ip NOT IN (["2001:db8::/129"])'],
    ['city = "Ber', 'unfinished-quote', 'city = ["Ber]'],
    ['city = \'Ber" AND', 'unfinished-quote', 'city = [\'Ber" AND]'],
    ['city = "Ber\\"', 'unfinished-quote', 'city = ["Ber\\"]'],
    ['city = "B\\er"', 'bad-escape', 'city = "B[\\e]r"'],
    ['city = B\\er', 'bad-escape', 'city = B[\\e]r'],
    ['city = "\\u12"', 'bad-escape', 'city = "[\\u]12"'],
    ['city = "a\tb"', 'bad-escape', 'city = "a[\t]b"', { expected: ['\\t'] }],
    ['(country = DE', 'unclosed-parenthesis', '[(]country = DE'],
    ['country IN (DE, PL', 'unclosed-parenthesis', 'country IN [(]DE, PL'],
    [`${'('.repeat(101)}ip = 1${')'.repeat(101)}`, 'too-deep', `${'('.repeat(100)}[(]ip = 1${')'.repeat(101)}`],
    [`${'!'.repeat(101)}ip = 1`, 'too-deep', `${'!'.repeat(100)}[!]ip = 1`],
    ['country = DE ORDER BY time', 'order-by-not-supported', 'country = DE [ORDER] BY time'],
    ['order by time', 'order-by-not-supported', '[order] by time'],
    ['country', 'expected', 'country[]', { expected: ['operator'] }],
    ['country =', 'expected', 'country =[]', { expected: ['value', 'EMPTY'] }],
    ['country = ', 'expected', 'country = []', { expected: ['value', 'EMPTY'], found: '' }],
    ['country = AND', 'expected', 'country = [AND]', { expected: ['value', 'EMPTY'], near: ['"AND"'] }],
    ['country = DE PL', 'expected', 'country = DE [PL]', { expected: ['AND', 'OR'] }],
    ['country = DE adn ip = 1', 'expected', 'country = DE [adn] ip = 1', { expected: ['AND', 'OR'], near: ['AND'] }],
    ['country = DE)', 'expected', 'country = DE[)]', { expected: ['AND', 'OR'] }],
    ['country = DE AND', 'expected', 'country = DE AND[]', { expected: ['field', 'NOT', '('] }],
    ['AND', 'expected', '[AND]', { expected: ['field', 'NOT', '('] }],
    ['country IN DE', 'expected', 'country IN DE[]', { expected: ['('] }],
    ['country IN ()', 'expected', 'country IN ([)]', { expected: ['value', 'EMPTY', '('] }],
    ['country IN (DE PL)', 'expected', 'country IN (DE [PL])', { expected: [',', ')'] }],
    ['country IS DE', 'expected', 'country IS [DE]', { expected: ['NOT', 'EMPTY'] }],
    ['time > EMPTY', 'expected', 'time > [EMPTY]', { expected: ['value'] }],
    ['actor-type = user', 'expected', 'actor-type = [user]', { near: ['"user"'] }],
    ['city = a/b', 'expected', 'city = [a/b]', { near: ['"a/b"'] }],
    ['ip IN (1, a@b.org)', 'expected', 'ip IN (1, [a@b.org])', { near: ['"a@b.org"'] }],
    ['actor ~ anna* AND ip = 1', 'expected', 'actor ~ [anna*] AND ip = 1', { near: ['"anna*"'] }],
    ['actor ~ *anna', 'expected', 'actor ~ [*anna]', { near: ['"*anna"'] }],
    ['country = DE AND;', 'expected', 'country = DE AND[;]'],
  ])('%s', (text, id, place, more = {}) => {
    const parsed = parseJql(text);
    expect(parsed).toMatchObject({ ok: false, problem: { id, ...more } });
    if (!parsed.ok) expect(marked(text, parsed.problem)).toBe(place);
    if (!parsed.ok && id !== 'too-long')
      expect(parsed.problem.found).toBe(text.slice(parsed.problem.from, parsed.problem.to));
  });

  it('is what is too long', () => {
    const text = `country = DE${' '.repeat(20_000 - 12)}`;
    expect(parseJql(text).ok).toBe(true);
    expect(parseJql(`${text} `)).toMatchObject({ ok: false, problem: { id: 'too-long', from: 20_000, to: 20_001 } });
  });
});

it('takes a hundred levels', () => {
  expect(parseJql(`${'('.repeat(100)}country = DE${')'.repeat(100)}`)).toEqual({ ok: true, filter: de });
  expect(parseJql(`${'NOT '.repeat(100)}country = DE`)).toEqual({ ok: true, filter: de });
});
