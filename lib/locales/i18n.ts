import { i18n as generated, type GeneratedI18nStructure as Structure } from '#i18n';

type Substitution = string | number;

/** What is put into a text, besides a count: nothing, by name, or by place. */
type Put<Text> = Text extends { namedSubstitutions: readonly (infer Name extends string)[] }
  ? [values: Record<Name, Substitution>]
  : Text extends { substitutions: 0 }
    ? []
    : [values: Substitution[]];

/** What follows a key: a count where the text has plurals (which is put in by itself), and what is put in. */
type Given<Text> = Text extends { plural: true; substitutions: 1 }
  ? [count: number, values?: Substitution[]]
  : Text extends { plural: true }
    ? [count: number, ...Put<Text>]
    : Put<Text>;

/** The key of a text. */
export type TextKey = keyof Structure;

/**
 * Texts of the reader's language by their keys. What the library itself says of its types compares every call with every
 * text there is, nine times over: with three thousand texts that is a minute of checking types.
 */
export const i18n = generated as unknown as {
  t<Key extends TextKey>(key: Key, ...given: Given<Structure[Key]>): string;
};
