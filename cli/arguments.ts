import { InvalidArgumentError } from 'commander';
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
