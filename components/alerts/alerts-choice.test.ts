import { describe, expect, it } from 'vitest';
import { type AlertsChoice, formatAlerts, parseAlerts } from './alerts-choice';

const usual: AlertsChoice = { status: 'open', severities: [], monitor: null, entity: null };

describe('which alerts are shown, in the address', () => {
  it('is the usual where nothing is said', () => expect(parseAlerts('')).toEqual(usual));

  it.each<AlertsChoice>([
    usual,
    { ...usual, status: 'expected' },
    { ...usual, severities: ['critical', 'info'] },
    { status: 'resolved', severities: ['warning'], monitor: 'own-1', entity: '712020:a b&c=d#e' },
  ])('%j is read as it was written', (choice) => expect(parseAlerts(formatAlerts(choice))).toEqual(choice));

  it('leaves what else stands there', () =>
    expect(formatAlerts({ ...usual, status: 'resolved' }, 'org=o-1&range=30d&severity=info')).toBe(
      'org=o-1&range=30d&status=resolved',
    ));

  it.each(['status=closed', 'severity=grave', 'monitor=', 'severity=critical,warning,info'])(
    '%s makes no sense, or says nothing',
    (search) => expect(parseAlerts(search)).toEqual(usual),
  );
});
