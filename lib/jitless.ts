import { config } from 'zod/mini';

// An extension's policy forbids `new Function`, which zod would otherwise try, and be reported for. The setting
// is global to zod and must stand before the first schema is made: whoever makes schemas imports this.
config({ jitless: true });
