/**
 * What a spreadsheet would not keep as it is, is written with a leading apostrophe, the spreadsheets' own sign for
 * "this is text", and read back without it.
 *
 * Two things need it. A text that begins like a formula would be run (OWASP, CSV Injection). And Excel keeps 15 digits
 * of a number: a credit code that is all digits would come back as another code, one with a single E among digits as
 * a number with an exponent, and 011 without its zero.
 *
 * The ways not taken: `="…"` is a formula, which the same rule forbids and no other program reads; a tab or an
 * invisible character is text that looks right and never matches; nothing at all loses digits silently. The apostrophe
 * is seen, is what `escape_formulas` of csv-stringify writes for the first case anyhow, and one rule undoes both.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const AMOUNT = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const EXPONENT = /^[+-]?[\d.]+e[+-]?\d+$/i;

/** Longest run of digits that a spreadsheet shows as written; from 12 digits on it writes 3.20402E+14. */
const SHOWN_DIGITS = 11;
/** Digits that a spreadsheet keeps of an amount. */
const KEPT_DIGITS = 15;

function isUnsafe(text: string): boolean {
  if (AMOUNT.test(text)) {
    const digits = text.replace(/\D/g, '').length;
    return text.includes('.') ? digits > KEPT_DIGITS : digits > SHOWN_DIGITS;
  }
  return FORMULA.test(text) || EXPONENT.test(text) || /^\d+$/.test(text);
}

/** Text as a spreadsheet must be handed it. A text that begins with the sign itself gets a second one. */
export const markText = (text: string): string => (isUnsafe(text) || isMarked(text) ? `'${text}` : text);

/** Undoes `markText`; text that was never marked stays as it is. */
export const unmarkText = (text: string): string => (isMarked(text) ? text.slice(1) : text);

/** True where the apostrophe is the sign and not somebody's own: before what needs it, or before another sign. */
function isMarked(text: string): boolean {
  if (!text.startsWith("'")) return false;
  const rest = text.slice(1);
  return isUnsafe(rest) || isMarked(rest);
}
