import type { Law } from '../../../rulebook/law';
import type { SettingALimit } from '../../../rulebook/rules/rectification';

/** What of the city's text the day of an order is judged by: whether it speaks of a limit at all. */
export const limitOf = (law: Law, { dueOn, today }: { dueOn?: string | null; today: string }): SettingALimit => ({
  limited: law.parameter('rectification_limit').origin === 'STATED',
  dueOn,
  today,
});
