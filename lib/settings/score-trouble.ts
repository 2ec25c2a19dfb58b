import { defineTrouble } from './trouble';

/** What keeps the people of an org from being scored. */
export const {
  read: readScoreTrouble,
  watch: watchScoreTrouble,
  save: saveScoreTrouble,
} = defineTrouble('scoreTrouble');
