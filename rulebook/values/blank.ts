/** Spaces of any width, and characters that are not seen: a text of these alone says nothing. */
const unseen = /^[\s\p{Z}\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]*$/u;

/** Whether a text says nothing, or is not there. */
export const isBlank = (text: string | null | undefined): boolean => !text || unseen.test(text);
