import { Anchor, Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { ProblemId } from '../../lib/problems';
import { orgIdOf } from '../../lib/settings/org-id';
import { useHostPermission } from '../ui/host-permission';
import { usePorts } from '../ui/ports';
import { ProblemCard } from '../ui/problem-card';
import { useCommand } from '../ui/use-command';
import { type ConnectErrors, type ConnectFields, readConnectFields } from './connect-fields';
import { DepthField } from './depth-field';
import { KeyFields } from './key-fields';

/** Which field a problem is about, where it is about one. */
const fieldOf: Partial<Record<ProblemId, keyof ConnectFields>> = {
  'key-wrong': 'key',
  'key-expired': 'key',
  'key-lacks-scope': 'key',
  'org-unknown': 'org',
  'already-connected': 'org',
};

/** Connects an organization: checks the fields, asks for the permission where it is missing, and sends the key off. */
export const ConnectForm = ({ onConnected }: { onConnected: (org: string) => void }) => {
  const [fields, setFields] = useState<ConnectFields>({ org: '', key: '', expires: '', depthDays: 30 });
  const [errors, setErrors] = useState<ConnectErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const { run, busy, problem, clear } = useCommand('connect');
  const host = useHostPermission();
  const [refused, setRefused] = useState(false);
  const seen = useOrgSeen();

  const change = (part: Partial<ConnectFields>) => {
    setFields((before) => ({ ...before, ...part }));
    setErrors((before) => ({ ...before, ...Object.fromEntries(Object.keys(part).map((name) => [name, undefined])) }));
  };
  const focus = (name: string | undefined) =>
    name && form.current?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.focus();

  const connect = async () => {
    const checked = readConnectFields(fields, Date.now(), orgIdOf);
    if ('errors' in checked) {
      setErrors(checked.errors);
      focus(Object.entries(checked.errors).find(([, error]) => error)?.[0]);
      return;
    }
    clear();
    // First thing in the click, before any `await` but the request itself: see useHostPermission.
    const granted = host.granted !== false || (await host.request());
    setRefused(!granted);
    if (!granted) return;
    const answer = await run(checked.input);
    if (answer.ok) onConnected(answer.value.org);
    else focus(fieldOf[answer.problem.id]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void connect();
  };

  const found = orgIdOf(fields.org);
  const shown = refused ? ({ id: 'host-permission-missing', until: null, said: '' } as const) : problem;
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label={i18n.t('connect.form')}>
      <Stack gap="md">
        {shown && <ProblemCard problem={shown} />}
        <TextInput
          name="org"
          label={i18n.t('connect.org')}
          description={
            found && found !== fields.org.trim() ? i18n.t('connect.found', { id: found }) : i18n.t('connect.paste')
          }
          value={fields.org}
          error={errors.org}
          autoComplete="off"
          spellCheck={false}
          required
          withAsterisk={false}
          onChange={(event) => change({ org: event.currentTarget.value })}
        />
        {seen && found !== seen && (
          <Button
            variant="light"
            size="xs"
            title={seen}
            aria-label={i18n.t('connect.useSeenNamed', { id: seen })}
            onClick={() => change({ org: seen })}
          >
            {i18n.t('connect.useSeen')}
          </Button>
        )}
        {found && (
          <Anchor size="sm" href={`https://admin.atlassian.com/o/${found}/admin-api`} target="_blank" rel="noreferrer">
            {i18n.t('connect.makeKeyFor')}
          </Anchor>
        )}
        <KeyFields
          apiKey={fields.key}
          expires={fields.expires}
          errors={errors}
          onKey={(key) => change({ key })}
          onExpires={(expires) => change({ expires })}
        />
        <DepthField value={fields.depthDays} onChange={(depthDays) => change({ depthDays })} />
        <Group>
          <Button type="submit" loading={busy}>
            {i18n.t('connect.connect')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** The organization that the admin has open in another tab, to offer its id. */
const useOrgSeen = (): string | null => {
  const { readOrgSeen } = usePorts();
  const [org, setOrg] = useState<string | null>(null);
  useEffect(() => {
    let ended = false;
    readOrgSeen().then(
      (seen) => !ended && setOrg(seen),
      // Only an offer: without it the id is pasted.
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [readOrgSeen]);
  return org;
};
