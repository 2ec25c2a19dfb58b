import type { BuiltIn } from '../monitor';
import { apiTokenCreated } from './seed/api-token-created';
import { changeInPolicy } from './seed/change-in-policy';
import { eventsFromRiskyLocations } from './seed/events-from-risky-locations';
import { failedLoginEvents } from './seed/failed-login-events';
import { loginExceedsSetParameters } from './seed/login-exceeds-set-parameters';
import { userAdditionToGroup } from './seed/user-addition-to-group';
import { userGrantedProductAccess } from './seed/user-granted-product-access';

/**
 * All monitors that Orgwatch brings, the seven of the seed first. Their texts stand in the locales (see `BuiltIn`); the
 * sentences of their examples there too, as `fires1`, `fires2` … and `silent1` …, in the order of the examples.
 */
export const builtIns: readonly BuiltIn[] = [
  eventsFromRiskyLocations,
  userAdditionToGroup,
  apiTokenCreated,
  userGrantedProductAccess,
  failedLoginEvents,
  loginExceedsSetParameters,
  changeInPolicy,
];

const byId = new Map(builtIns.map((monitor) => [monitor.id, monitor]));

/** A monitor that Orgwatch brings, by its id; undefined where it is none of them. */
export const builtInOf = (id: string): BuiltIn | undefined => byId.get(id);
