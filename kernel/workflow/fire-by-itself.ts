import type { Calendar } from '../../rulebook/calendar';
import type { Law } from '../../rulebook/law';
import type { LocalDate } from '../../rulebook/values/local-date';
import { Actor, Role } from '../actor';
import { theRegister } from '../audit/entry';
import { Refusal } from '../refused';
import type { Transaction } from '../transaction';
import type { Versioned, Workflow } from './define-workflow';
import { eventNotRegulated, invalidTransition, matterUnknown } from './findings';
import type { Firing } from './fire';
import { leavesFrom, machineOf } from './machine';
import { changeMatters, lockMatter } from './matter-rows';
import { judgeGuard } from './permitted';
import { recordFiring } from './record-firing';

/** What the register must know to act by itself; the context of a job is one, and that of a command. */
export interface ByItself {
  readonly today: LocalDate;
  law(jurisdiction: string): Law;
  calendar(): Promise<Calendar>;
}

/**
 * Fires an event that the register fires by itself, automatic ones too: in a job, in the course of a command, or as it hears of
 * something. Written down as the register's own, under the name of what it does.
 * @returns the row as stored
 * @throws Refusal with MATTER_UNKNOWN, NOT_REGULATED, INVALID_TRANSITION or what the guard found
 */
export async function fireByItself<Row extends Versioned>(
  transaction: Transaction,
  context: ByItself,
  workflow: Workflow<Row>,
  { key, event, changes, facts, comment }: Pick<Firing<Row>, 'key' | 'event' | 'changes' | 'facts' | 'comment'>,
): Promise<Row> {
  const { manager, operation } = transaction;
  const before = await lockMatter(manager, workflow, key);
  if (before === null) throw new Refusal([matterUnknown]);
  const jurisdiction = workflow.jurisdiction(before);
  const law = context.law(jurisdiction);
  const definition = machineOf(law, workflow);
  const named = definition?.transitions.filter(
    transition => transition.event === event && transition.by.some(({ role }) => role === Role.SERVICE),
  );
  if (!definition || !named?.[0]) throw new Refusal([eventNotRegulated]);
  const state = String(before[workflow.state]);
  const transition = named.find(one => leavesFrom(one, state));
  if (!transition) throw new Refusal([invalidTransition(definition, state, named[0].articles[0])]);
  const permitted = { definition, transition, law, jurisdiction, capacity: Role.SERVICE, row: before };
  judgeGuard(workflow, permitted, { facts });
  const to = { ...changes, [workflow.state]: transition.to } as Partial<Row>;
  const [row] = await changeMatters(manager, workflow, [key], to);
  const register = {
    actor: new Actor(theRegister(operation).actor),
    requestId: operation,
    today: context.today,
    law: (city: string) => context.law(city),
    concerns: () => undefined,
    calendar: () => context.calendar(),
  };
  await recordFiring(transaction, register, workflow, { ...permitted, row: row as Row }, state, { facts, comment });
  return row as Row;
}
