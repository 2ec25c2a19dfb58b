export { textOf } from '../../lib/locales/text-of';
