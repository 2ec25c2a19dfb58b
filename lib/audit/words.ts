/**
 * The words of an action's id, display name or group: lower case, one space between them and one in front,
 * whether they were written `user_created`, `user.created`, `userCreated` or "User created".
 */
export const wordsOf = (...texts: readonly string[]): string => {
  const parts = texts
    .join(' ')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return parts ? ` ${parts.join(' ')}` : '';
};

/** A list of stems (see `Rule`) as an expression that is tested against `wordsOf`. */
export const stems = (list: string): RegExp => new RegExp(` (?:${list.replaceAll('$', '(?= |$)')})`, 'u');
