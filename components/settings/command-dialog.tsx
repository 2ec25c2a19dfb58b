import { Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { Problem } from '../../lib/problems';
import { Dialog } from '../ui/dialog';
import { ProblemCard } from '../ui/problem-card';
import { DialogFoot } from './dialog-foot';

interface Props {
  title: ReactNode;
  submit: string;
  busy: boolean;
  problem: Problem | null;
  disabled?: boolean;
  danger?: boolean;
  /** px */
  width?: number;
  onSubmit: () => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that asks for something and sends it to the background: fields, what went wrong, two buttons. */
export const CommandDialog = ({ title, onSubmit, onClose, problem, width, children, ...foot }: Props) => {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <Dialog title={title} onClose={onClose} width={width}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {problem && <ProblemCard problem={problem} />}
          {children}
          <DialogFoot onCancel={onClose} {...foot} />
        </Stack>
      </form>
    </Dialog>
  );
};
