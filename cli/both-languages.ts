import { type Command, Help } from 'commander';

/** What commander says of a wrong command line → how we say it. A value is never repeated: it may be an identity number. */
const sayings: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [
    /^option '([^']*)' (?:argument|value) '.*?' (?:from env '[^']*' )?is invalid\. ?(.*)$/s,
    (flags = '', why = '') => `选项 ${flags} 的值无效：${choices(why)} The value of this option is not valid.`,
  ],
  [
    /^command-argument value '.*?' is invalid for argument '([^']*)'\. ?(.*)$/s,
    (name = '', why = '') => `参数 ${name} 无效：${choices(why)} This argument is not valid.`,
  ],
  [/^missing required argument '([^']*)'/, name => `缺少参数 missing argument: ${name}`],
  [/^option '([^']*)' argument missing/, flags => `选项缺少值 this option wants a value: ${flags}`],
  [/^required option '([^']*)' not specified/, flags => `缺少必需的选项 missing option: ${flags}`],
  [
    /^unknown option '(--?[a-z][a-z-]*(?=['=]))?.*?'(.*)$/s,
    (flag = '', hint = '') => `没有此选项 no such option${flag && `: ${flag}`}${meant(hint)}`,
  ],
  [/^unknown command '.*?'(.*)$/s, (hint = '') => `没有此命令 no such command${meant(hint)}`],
  [/^too many arguments/, () => '参数过多 too many arguments'],
];

const choices = (why: string): string => why.trim().replace(/^Allowed choices are (.*)\.$/s, '可选 one of: $1.');

const meant = (hint: string): string => {
  const [, names] = /\(Did you mean (?:one of )?(.*?)\?\)/s.exec(hint) ?? [];
  return names === undefined ? '' : `；是否为 did you mean: ${names}`;
};

/** A fault of the command line as commander words it, in Chinese and English and without the value. */
export function saidInBoth(message: string): string {
  const text = message.replace(/^error: /, '').trimEnd();
  for (const [pattern, say] of sayings) {
    const found = pattern.exec(text);
    if (found) return `错误 error: ${say(...found.slice(1))}\n`;
  }
  return message;
}

/** Whether what an option is without being given says nothing: off, or none yet. */
const isNothing = (value: unknown): boolean => value === false || (Array.isArray(value) && value.length === 0);

/** Lets a command and those below it speak both languages where the command line is wrong; its help tells no default that says nothing. */
export function inBothLanguages(command: Command): Command {
  command.configureOutput({ outputError: (message, write) => write(saidInBoth(message)) });
  command.configureHelp({
    optionDescription(option) {
      const told = Object.assign(Object.create(option), isNothing(option.defaultValue) ? { defaultValue: undefined } : {});
      return Help.prototype.optionDescription.call(this, told);
    },
  });
  for (const below of command.commands) inBothLanguages(below);
  return command;
}
