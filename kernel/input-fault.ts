import { type Text, texts } from './error-texts';
import { wantedType } from './validation-text';

/** What was wrong with an input, without the input. */
export interface InputFault {
  /** `input.creditCode`: the variable and the way inside it. */
  readonly field: string;
  readonly text: Text;
}

const invalid = texts.BAD_USER_INPUT;
const required: Text = { messageZh: '缺少必填字段', messageEn: 'A required field is missing.' };
const undefinedField: Text = {
  messageZh: '含有未定义的字段',
  messageEn: 'The input has a field that the schema does not know.',
};

/**
 * An engine renames what it sends on: `_v0__dataAsset_id` for `id`. Our own names are camelCase, without underscores;
 * a variable of the caller that begins with one loses it here, which tells less but nothing wrong.
 */
function withoutPrefix(field: string): string {
  const [variable = '', ...rest] = field.split(/(?=[.[])/);
  return [variable.startsWith('_') ? variable.slice(variable.lastIndexOf('_') + 1) : variable, ...rest].join('');
}

/**
 * Reads graphql-js's message on a variable or argument that cannot be coerced (`execution/values.js`), which quotes the value.
 * The value stands there as JSON, its quotes escaped, so it cannot pose as the path or the ending looked for here.
 */
export function faultOfInput(message: string): InputFault | undefined {
  const variable =
    /^Variable "\$(\w+)" (?:got invalid value|of (?:required|non-null) type "[\w![\]]+" (?:was not|must not))/.exec(
      message,
    )?.[1];
  const argument = /^Argument "(\w+)" (?:has invalid value|of (?:required|non-null) type)/.exec(message)?.[1];
  const name = variable ?? argument;
  if (name === undefined) return undefined;
  const path = / at "([A-Za-z_]\w*(?:\.\w+|\[\d+\])*)"; /.exec(message)?.[1];
  const field = withoutPrefix(path?.startsWith(name) ? path : name);
  const missing = /; Field "(\w+)" of required type "[\w![\]]+" was not provided\.$/.exec(message)?.[1];
  if (missing !== undefined) return { field: `${field}.${missing}`, text: required };
  if (/^(?:Variable|Argument) "\$?\w+" of (?:required|non-null) type/.test(message)) return { field, text: required };
  if (/; Field "[^"]*" is not defined by type "\w+"\./.test(message)) return { field, text: undefinedField };
  const type = /; (?:(Int|Float|String|Boolean|ID) cannot represent |Expected type "(\w+)" to be an object)/.exec(message);
  const wanted = enumWanted(message) ?? type?.[1] ?? type?.[2];
  return { field, text: wanted === undefined ? invalid : wantedType(wanted) };
}

/**
 * The enum that a value of a variable or a literal was to be of, as graphql-js's message names it. A value that poses as such an
 * ending has its quotes escaped.
 */
export function enumWanted(message: string): string | undefined {
  return /(?:^|; )(?:Value "[^"]*" does not exist in "(\w+)" enum\.|Enum "(\w+)" cannot represent )/
    .exec(message)
    ?.slice(1)
    .find(name => name !== undefined);
}
