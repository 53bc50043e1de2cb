/** So many digits in a row may be somebody's identity number; file numbers and dates have fewer. */
export const LONGEST_NUMBER = 14;

const longNumber = new RegExp(`\\p{Nd}{${LONGEST_NUMBER + 1}}`, 'u');

/** Whether a free text holds a number as long as an identity number: 15 digits or more in a row, full-width ones too. */
export const holdsLongNumber = (text: string): boolean => longNumber.test(text.normalize('NFKC'));
