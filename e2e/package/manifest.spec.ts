import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** What the browser asks the admin to agree to; a change here is a change of the promise we make. */
const promised = {
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications'],
  host_permissions: ['https://api.atlassian.com/*'],
};

for (const browser of ['chrome', 'firefox']) {
  test.describe(`the manifest for ${browser}`, () => {
    const manifest = JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));

    test('asks for these permissions and no more', () => {
      expect(manifest.manifest_version).toBe(3);
      expect(manifest.permissions).toEqual(promised.permissions);
      expect(manifest.host_permissions).toEqual(promised.host_permissions);
      for (const key of ['optional_permissions', 'optional_host_permissions', 'externally_connectable'])
        expect(manifest).not.toHaveProperty(key);
      expect(manifest).not.toHaveProperty('web_accessible_resources');
    });

    test('takes its name and description from the language of the browser, and has English complete', () => {
      expect(manifest.default_locale).toBe('en');
      expect(readdirSync(`.output/${browser}-mv3/_locales`)).toContain('en');
      const path = `.output/${browser}-mv3/_locales/en/messages.json`;
      const messages: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'));
      const named = JSON.stringify(manifest).match(/__MSG_\w+?__/g) ?? [];
      expect(named).toEqual(expect.arrayContaining(['__MSG_extension_name__', '__MSG_extension_description__']));
      for (const name of named) expect(messages[name.slice('__MSG_'.length, -2)]?.message, name).toMatch(/\w/);
      expect(messages.extension_name?.message).toBe('Orgwatch for Atlassian');
      // The Chrome Web Store takes no more, in letters.
      expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
    });

    test('runs on admin.atlassian.com alone', () => {
      const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
      expect(matches).toEqual(['https://admin.atlassian.com/*']);
    });

    test('lets pages talk to api.atlassian.com alone, and run nothing from outside', () => {
      const policy = Object.fromEntries(
        manifest.content_security_policy.extension_pages.split(';').map((part: string) => {
          const [name, ...sources] = part.trim().split(/\s+/);
          return [name, sources.join(' ')];
        }),
      );
      expect(policy['connect-src']).toBe('https://api.atlassian.com');
      expect(policy['script-src']).toBe("'self'");
      expect(policy['default-src']).toBe("'self'");
      expect(policy['object-src']).toBe("'none'");
    });
  });
}
