import { Button, type ButtonProps, Stack } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { ProblemCard } from '../ui/problem-card';
import { useCommand } from '../ui/use-command';

interface Props extends ButtonProps {
  onConnected: (org: string) => void;
}

/** Fills a separate, made-up organization, without any key. */
export const SampleButton = ({ onConnected, ...look }: Props) => {
  const { run, busy, problem } = useCommand('connectSample');
  const connect = async () => {
    const answer = await run(undefined);
    if (answer.ok) onConnected(answer.value.org);
  };
  return (
    <Stack gap="xs" align="flex-start">
      <Button variant="default" loading={busy} onClick={() => void connect()} {...look}>
        {i18n.t('connect.sample')}
      </Button>
      {problem && <ProblemCard problem={problem} />}
    </Stack>
  );
};
