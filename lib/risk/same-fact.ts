import type { Finding, SignalId } from './finding';

/**
 * Monitors that raise an alert for what a signal finds in the same events: an alert and such a finding are one fact, told
 * twice. Those that look for more (who deletes a lot, a policy that comes back soon) are not here, and neither are own ones:
 * nobody knows what they are about.
 */
export const signalOfMonitor: Readonly<Record<string, SignalId>> = {
  'events-from-risky-locations': 'risky-location',
  'new-country-for-actor': 'new-country',
  'impossible-travel': 'impossible-travel',
  'two-countries-in-an-hour': 'impossible-travel',
  'brute-force-one-account': 'failed-login-burst',
  'brute-force-then-success': 'failed-login-burst',
  'login-outside-usual-hours': 'unusual-hours',
  'dormant-account-active': 'dormant-return',
  'deactivated-account-active': 'deactivated-active',
  'first-use-of-token': 'new-token-or-auth-type',
  'first-use-of-auth-type': 'new-token-or-auth-type',
  'issue-crawling': 'volume-spike',
  'page-crawling': 'volume-spike',
  'api-token-created': 'api-token-created',
  'organization-api-key-created': 'api-token-created',
  'token-created-after-2sv-disabled': 'api-token-created',
  'token-created-while-impersonating': 'api-token-created',
  'invited-then-admin-within-an-hour': 'privilege-received',
  'self-grant': 'self-grant',
  'admin-impersonated-user': 'impersonation',
  'two-step-verification-disabled': 'two-step-disabled',
  'change-in-policy': 'policy-changed',
  'authentication-policy-changed': 'policy-changed',
  'data-security-policy-changed': 'policy-changed',
  'data-security-policy-switched-off': 'policy-changed',
  'ip-allowlist-changed': 'policy-changed',
  'mobile-policy-changed': 'policy-changed',
  'saml-configuration-changed': 'policy-changed',
  'audit-log-exported': 'data-export',
  'confluence-page-export-burst': 'data-export',
  'confluence-space-exported': 'data-export',
  'new-admin-exports-log': 'data-export',
  'repeated-export-by-actor': 'data-export',
  'site-backup-downloaded': 'data-export',
};

/** The signal that tells what an alert is about; null for what is no alert, and where there is no such signal. */
export function signalOfAlert({ signal, facts }: Finding): SignalId | null {
  if (signal !== 'alert-raised' || !('monitor' in facts)) return null;
  return Object.hasOwn(signalOfMonitor, facts.monitor) ? (signalOfMonitor[facts.monitor] ?? null) : null;
}

/** Whether an alert and a finding, both of one person, are about the same: of such a signal, and at the same time. */
export const isSameFact = (alert: Finding, finding: Finding): boolean =>
  signalOfAlert(alert) === finding.signal && alert.firstAt <= finding.at && finding.firstAt <= alert.at;
