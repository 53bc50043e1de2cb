import type { Text } from './error-texts';

const both = (messageZh: string, messageEn: string): Text => ({ messageZh, messageEn });

/**
 * The Chinese of graphql-js's validation messages (its `validation/rules`), by the names in them. The English is the message itself;
 * nothing here takes a literal of the document.
 */
const namings: readonly (readonly [RegExp, (...names: string[]) => string])[] = [
  [/^Cannot query field "(.+?)" on type "(.+?)"\./, (field, type) => `类型 ${type} 没有字段 ${field}`],
  [/^Unknown argument "(.+?)" on field "(.+?)"\./, (argument, field) => `字段 ${field} 没有参数 ${argument}`],
  [/^Unknown argument "(.+?)" on directive "(.+?)"\./, (argument, directive) => `指令 ${directive} 没有参数 ${argument}`],
  [/^Unknown type "(.+?)"\./, type => `没有类型 ${type}`],
  [/^Unknown fragment "(.+?)"\./, fragment => `没有片段 ${fragment}`],
  [/^Unknown directive "(.+?)"\./, directive => `没有指令 ${directive}`],
  [
    /^Field "(.+?)" argument "(.+?)" of type "(.+?)" is required/,
    (field, argument, type) => `字段 ${field} 缺少必填参数 ${argument}（类型 ${type}）`,
  ],
  [
    /^Directive "(.+?)" argument "(.+?)" of type "(.+?)" is required/,
    (directive, argument, type) => `指令 ${directive} 缺少必填参数 ${argument}（类型 ${type}）`,
  ],
  [
    /^Field "(.+?)" must not have a selection since type "(.+?)"/,
    (field, type) => `字段 ${field}（类型 ${type}）没有子字段可选`,
  ],
  [/^Field "(.+?)" of type "(.+?)" must have /, (field, type) => `字段 ${field}（类型 ${type}）须写明所选的子字段`],
  [/^Field "(.+?)\.(.+?)" of required type "(.+?)" was not/, (input, field) => `输入 ${input} 缺少必填字段 ${field}`],
  [/^Field "(.+?)" is not defined by type "(.+?)"\./, (field, input) => `输入 ${input} 没有字段 ${field}`],
  [/^Variable "(.+?)" is not defined/, variable => `变量 ${variable} 没有声明`],
  [/^Variable "(.+?)" is never used/, variable => `变量 ${variable} 声明后没有使用`],
  [
    /^Variable "(.+?)" of type "(.+?)" used in position expecting type "(.+?)"\./,
    (variable, type, wanted) => `变量 ${variable} 的类型是 ${type}，此处需要 ${wanted}`,
  ],
  [/^Variable "(.+?)" cannot be non-input type "(.+?)"\./, (variable, type) => `变量 ${variable} 的类型 ${type} 不能用作输入`],
  [/^Fragment "(.+?)" is never used\./, fragment => `片段 ${fragment} 没有使用`],
  [/^Fragment "(.+?)" cannot condition on non composite type "(.+?)"/, (name, type) => `片段 ${name} 不能用于类型 ${type}`],
  [/^Fragment cannot condition on non composite type "(.+?)"/, type => `片段不能用于类型 ${type}`],
  [
    /^Fragment (?:"(.+?)" )?cannot be spread here as objects of type "(.+?)" can never be of type "(.+?)"\./,
    (name, parent, type) => `片段 ${name ? `${name} ` : ''}用于类型 ${type}，此处的类型 ${parent} 不可能是它`,
  ],
  [/^Cannot spread fragment "(.+?)" within itself/, fragment => `片段 ${fragment} 引用了自身`],
  [/^Fields "(.+?)" conflict because /, field => `几处 ${field} 互相冲突，请取不同的别名`],
  [/^There can be only one argument named "(.+?)"\./, name => `参数 ${name} 写了不止一次`],
  [/^There can be only one input field named "(.+?)"\./, name => `输入字段 ${name} 写了不止一次`],
  [/^There can be only one variable named "(.+?)"\./, name => `变量 ${name} 声明了不止一次`],
  [/^There can be only one fragment named "(.+?)"\./, name => `片段 ${name} 定义了不止一次`],
  [/^There can be only one operation named "(.+?)"\./, name => `操作 ${name} 定义了不止一次`],
  [/^This anonymous operation must be the only defined operation\./, () => '文档中有不止一个操作时，每个操作都须有名称'],
  [/^The directive "(.+?)" can only be used once/, directive => `指令 ${directive} 在此处只能用一次`],
  [/^Directive "(.+?)" may not be used on /, directive => `指令 ${directive} 不能用在此处`],
];

/** Messages that quote a literal, of which only the type that was wanted is told. */
const wanting = [
  /^Expected value of type "([\w![\]]+)"/,
  /^(Int|Float|String|Boolean|ID) cannot represent /,
  /^Value "\w+" does not exist in "(\w+)" enum\./,
  /^Enum "(\w+)" cannot represent /,
] as const;

/** What is said of a value that is not of the type wanted. */
export const wantedType = (type: string): Text => both(`此处的值应为 ${type}`, `A value of type ${type} is wanted here.`);

/** Every quotation is a name or a type of the grammar, and none is long digits, which could be somebody's number. */
const namesOnly = (message: string): boolean =>
  !/\d{6}/.test(message) &&
  (message.match(/"[^"]*"/g) ?? []).every(quote => /^"[\w$@!.[\]]{1,100}( \{ \.\.\. \})?"$/.test(quote));

/** graphql-js's suggestions, in Chinese. */
function suggestion(message: string): string {
  const names = [...(/ Did you mean (.*)\?$/.exec(message)?.[1] ?? '').matchAll(/"(\w+)"/g)].map(([, name]) => name);
  return names.length > 0 ? `，是否指 ${names.join('、')}` : '';
}

/** What a validation error of graphql-js says, in both languages: fields, types and variables by name, none of the literals. */
export function validationText(message: string): Text | undefined {
  if (message.startsWith('GraphQL introspection is not allowed'))
    return both('此处不提供图的自省', 'Introspection is off here.');
  if (message.startsWith('Maximum introspection depth'))
    return both('自省查询嵌套过深', 'The introspection is nested too deep.');
  for (const pattern of wanting) {
    const type = pattern.exec(message)?.[1];
    if (type !== undefined) return wantedType(type);
  }
  if (!namesOnly(message)) return undefined;
  for (const [pattern, chinese] of namings) {
    const found = pattern.exec(message);
    if (found) return both(chinese(...found.slice(1)) + suggestion(message), message);
  }
  return undefined;
}
