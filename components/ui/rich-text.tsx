import { Fragment, type ReactNode } from 'react';

interface Props {
  /** A text of the locales with tags: `Open <a>the page</a>, then <b>Keys</b>`; `<name/>` stands for a part without text. */
  text: string;
  /** How tags are drawn; `b` and `code` are there. */
  parts?: Readonly<Record<string, (inner: string) => ReactNode>>;
}

const usual: NonNullable<Props['parts']> = { b: (inner) => <b>{inner}</b>, code: (inner) => <code>{inner}</code> };

/** A sentence with links or code in it, kept whole for whoever translates it. */
export const RichText = ({ text, parts }: Props) => {
  const known = { ...usual, ...parts };
  const pieces = text.split(/(<\w+>[^<]*<\/\w+>|<\w+\/>)/);
  let at = 0;
  return pieces.map((piece) => {
    const [, name = '', inner = ''] = /^<(\w+)(?:\/>|>([^<]*)<\/\1>)$/.exec(piece) ?? [];
    at += piece.length;
    return <Fragment key={at}>{known[name]?.(inner) ?? piece}</Fragment>;
  });
};
