import type { SignalId } from '../finding';
import type { AnySignal } from '../signal';
import { alertRaised } from './alert-raised';
import { apiTokenCreated } from './api-token-created';
import { dataExport } from './data-export';
import { deactivatedActive } from './deactivated-active';
import { dormantReturn } from './dormant-return';
import { failedLoginBurst } from './failed-login-burst';
import { impersonation } from './impersonation';
import { impossibleTravel } from './impossible-travel';
import { newCountry } from './new-country';
import { newTokenOrAuthType } from './new-token-or-auth-type';
import { passwordSpray } from './password-spray';
import { policyChanged } from './policy-changed';
import { privilegeReceived } from './privilege-received';
import { riskyLocation } from './risky-location';
import { selfGrant } from './self-grant';
import { twoStepDisabled } from './two-step-disabled';
import { unusualHours } from './unusual-hours';
import { volumeSpike } from './volume-spike';

/** Every signal, in the order of `signalIds`. */
export const signals: readonly AnySignal[] = [
  riskyLocation,
  newCountry,
  impossibleTravel,
  failedLoginBurst,
  passwordSpray,
  unusualHours,
  dormantReturn,
  newTokenOrAuthType,
  volumeSpike,
  deactivatedActive,
  apiTokenCreated,
  privilegeReceived,
  selfGrant,
  impersonation,
  policyChanged,
  twoStepDisabled,
  dataExport,
  alertRaised,
];

const byId: ReadonlyMap<SignalId, AnySignal> = new Map(signals.map((signal) => [signal.id, signal]));

/** The signal of an id; undefined for one that there is none of. */
export const signalOf = (id: SignalId): AnySignal | undefined => byId.get(id);
