import type { Ground } from '../../../rulebook/grounds';
import type { Law } from '../../../rulebook/law';
import type { SettingALimit } from '../../../rulebook/rules/rectification';

/** What of the city's text the day of an order is judged by: whether it speaks of a limit at all, and on this ground too. */
export function limitOf(
  law: Law,
  ground: Ground | null,
  { dueOn, today }: { dueOn?: string | null; today: string },
): SettingALimit {
  const limited = law.parameter('rectification_limit').origin === 'STATED';
  return { limited, limitAsked: limited && ground?.limited !== false, dueOn, today };
}
