import * as z from 'zod/mini';

// An extension's policy forbids `new Function`, which zod would otherwise probe for and be reported. The
// setting is global to zod and must stand before the first schema is made.
z.config({ jitless: true });

export { z };
