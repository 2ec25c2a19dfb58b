import { browser } from '#imports';

/**
 * Closes the storage areas to content scripts, which live on someone else's page. Where a browser lacks this
 * (Firefox), the encryption of the key and the checks on who sends a message stand by themselves.
 */
export async function closeStorage(): Promise<void> {
  const accessLevel = 'TRUSTED_CONTEXTS';
  await browser.storage.local.setAccessLevel?.({ accessLevel });
  await browser.storage.session.setAccessLevel?.({ accessLevel });
}
