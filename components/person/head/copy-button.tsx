import { ActionIcon } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { i18n } from '../../../lib/locales/i18n';

/** Copies a text, and says for a moment that it did. Where the browser refuses, the text is there to be selected. */
export const CopyButton = ({ text, label }: { text: string; label: string }) => {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const said = copied ? i18n.t('person.facts.copied') : label;
  return (
    <ActionIcon size={20} variant="subtle" color="gray" aria-label={said} title={said} onClick={copy}>
      {copied ? <IconCheck size={13} aria-hidden /> : <IconCopy size={13} aria-hidden />}
    </ActionIcon>
  );
};
