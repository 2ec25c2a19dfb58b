import type { Outcome } from './event';
import { outcomeOfAction } from './outcome';
import { fallbackProductOf, productOfAction } from './products';
import { wordsOf } from './words';

/** What an action's id says by itself, worked out once for each of the few hundred actions there are. */
export interface ActionReading {
  outcome: Outcome;
  /** A login or logout, whose subject is the actor. */
  isLogin: boolean;
  /** A permission given to somebody or taken, other than a whole scheme of them. */
  isPermission: boolean;
  /** Access to a product, given or taken. */
  isProductAccess: boolean;
  /** Something is made public or private. */
  isPrivacy: boolean;
  /** The product that the id names; the empty string where it names none. */
  product: string;
  /** What to take where the event names no product either. */
  fallbackProduct: string;
}

const login = / (?:login|logout|log (?:in|out)|logged (?:in|out)|sign(?:ed)? (?:in|out))(?= |$)/u;
const permission = / permissions?(?= |$)(?! scheme)/u;
/** What an app asks to be allowed to do is given to the app. */
const app = / apps?(?= |$)/u;
const productAccess = / product access(?= |$)/u;
const privacy = / (?:privacy|visibility|(?:made|set) (?:public|private))(?= |$)/u;
const asAnother = / as(?= |$)/u;

const readings = new Map<string, ActionReading>();
/** Far above what any organization has; a stream of made-up ids must not fill the memory. */
const most = 10_000;

/** The reading of an action's id, remembered. */
export const readAction = (action: string): ActionReading => {
  const known = readings.get(action);
  if (known) return known;
  const words = wordsOf(action);
  const reading: ActionReading = {
    outcome: outcomeOfAction(words),
    isLogin: login.test(words) && !asAnother.test(words),
    isPermission: permission.test(words) && !app.test(words),
    isProductAccess: productAccess.test(words),
    isPrivacy: privacy.test(words),
    product: productOfAction(words),
    fallbackProduct: fallbackProductOf(words),
  };
  if (readings.size >= most) readings.clear();
  readings.set(action, reading);
  return reading;
};
