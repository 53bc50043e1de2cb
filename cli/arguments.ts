import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { callerFolder } from '../kernel/config';
import { globalId, parseGlobalId } from '../kernel/global-id';
import { jurisdictionCode } from '../rulebook/jurisdictions';
import { parseCreditCode } from '../rulebook/values/credit-code';

/** A TCP port. */
export function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('应为 0 至 65535 的整数 wants 0 to 65535');
  return number;
}

/** A city of this register, by slug or GB/T 2260 code; gives the code. */
export function jurisdiction(text: string): string {
  const code = jurisdictionCode(text);
  if (code === undefined) throw new InvalidArgumentError('不是本系统的地区简称或代码 is no city of this register');
  return code;
}

/** A unified social credit code. */
export function creditCode(text: string): string {
  const parsed = parseCreditCode(text);
  if (!parsed.ok) throw new InvalidArgumentError(`${parsed.fault.message} ${parsed.fault.messageEn}`);
  return parsed.value;
}

/** A path, made absolute from the folder that the command was given in. */
export const path = (text: string): string => resolve(callerFolder(), text);

/** How long a token holds, as jose reads it: `30s`, `2h`, `7 days`. */
export function duration(text: string): string {
  const [, amount] =
    /^(\d+(?:\.\d+)?) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)$/i.exec(text) ?? [];
  if (amount === undefined || Number(amount) === 0)
    throw new InvalidArgumentError('应为时长，如 30m、2h、7d wants a length of time such as 30m, 2h, 7d');
  return text;
}

/** Id of a natural person, as the graph shows it or the key alone. */
export function personId(text: string): string {
  if (parseGlobalId(text)?.register !== 'person' && !parseGlobalId(globalId('person', text)))
    throw new InvalidArgumentError('应为自然人标识 person:… wants the id of a natural person, person:…');
  return text;
}
