import { isBlank } from '../../../rulebook/values/blank';

/** What a text says, or nothing: blanks are no text. */
export const stated = (text: string | null | undefined): string | null => (text && !isBlank(text) ? text : null);
