import type { Finding } from '../../../kernel/refused';
import { findingsOf } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { judge } from '../../../rulebook/rule';
import { leavingTheRegister } from '../../../rulebook/rules/legal-entity-succession';
import type { LocalDate } from '../../../rulebook/values/local-date';
import type { LegalEntityRow } from '../entity/entity';
import type { LegalEntityStatus } from '../entity/kinds';
import { isGone, recordBodies, recordBody } from '../entity/standing-body';
import { OfficeRow } from '../office/entity';
import { countsOf, type Hanging, hangingOn, isHeldInSuccessor } from './hanging';
import { type ChildrenOnLeaving, type DutiesOnLeaving, OfficesOnLeaving } from './kinds';

/** What is asked of bodies that leave the register. */
export interface Leaving {
  readonly on: LocalDate;
  readonly children: ChildrenOnLeaving;
  readonly offices: OfficesOnLeaving;
  readonly duties: DutiesOnLeaving;
}

/** What takes over: its row where it stands, its code alone where it is unknown, or is made in the same act. */
export interface Successor {
  readonly creditCode: string;
  readonly row?: LegalEntityRow;
  readonly isNew?: boolean;
}

/** Everything that is against it: nothing is written yet. */
export async function judgeLeaving(
  { manager }: Transaction,
  bodies: readonly LegalEntityRow[],
  successor: Successor | null,
  leaving: Leaving & { today: LocalDate },
): Promise<{ findings: Finding[]; hanging: Hanging }> {
  const codes = bodies.map(({ creditCode }) => creditCode);
  const hanging = await hangingOn(manager, codes, leaving.on);
  const goesOn = leaving.offices === OfficesOnLeaving.CARRY_OVER && successor !== null;
  const act = {
    bodies: codes,
    gone: bodies.some(isGone),
    on: leaving.on,
    today: leaving.today,
    successor: successor && {
      creditCode: successor.creditCode,
      known: successor.isNew === true || successor.row !== undefined,
      gone: successor.row !== undefined && isGone(successor.row),
    },
    children: leaving.children,
    offices: leaving.offices,
    duties: leaving.duties,
    hanging: countsOf(hanging, leaving.on),
    held: goesOn && (await isHeldInSuccessor(manager, successor.creditCode, hanging.offices, leaving.on)),
  };
  return { findings: findingsOf(judge(leavingTheRegister, act)), hanging };
}

/** Takes bodies out of the register: first what hangs on them goes where the caller said, then they end. They stay readable. */
export async function leaveRegister(
  transaction: Transaction,
  bodies: readonly LegalEntityRow[],
  successor: string | null,
  { on, offices, entityStatus }: Leaving & { entityStatus: LegalEntityStatus },
  hanging: Hanging,
): Promise<LegalEntityRow[]> {
  await moveChildren(transaction, bodies, successor, hanging);
  await endOffices(transaction, offices === OfficesOnLeaving.CARRY_OVER ? successor : null, on, hanging);
  const codes = bodies.map(({ creditCode }) => creditCode);
  const { manager } = transaction;
  if (successor !== null) {
    await manager.query(
      'update registration_duty set department = $2, since = $3, version = version + 1 where department = any ($1)',
      [codes, successor, on],
    );
  }
  await manager.query(
    `update entity_registration set until = $2
     where credit_code = any ($1) and (until is null or until > $2) and (since is null or since < $2)`,
    [codes, on],
  );
  return recordBodies(transaction, codes, { entityStatus, endedOn: on, ...(successor !== null && { successor }) });
}

/** The nearest body above that does not leave too. */
export function standingAbove(bodies: readonly LegalEntityRow[], code: string | null): string | null {
  const leaving = bodies.find(({ creditCode }) => creditCode === code);
  return leaving ? standingAbove(bodies, leaving.parent) : code;
}

/** Bodies below come below the successor; where there is none, or it is one of them, below the body above. */
async function moveChildren(
  transaction: Transaction,
  bodies: readonly LegalEntityRow[],
  successor: string | null,
  { children }: Hanging,
): Promise<void> {
  for (const { creditCode, parent } of children) {
    const isSuccessor = creditCode === successor;
    await recordBody(transaction, creditCode, {
      parent: successor === null || isSuccessor ? standingAbove(bodies, parent) : successor,
    });
  }
}

async function endOffices(
  transaction: Transaction,
  successor: string | null,
  on: LocalDate,
  { offices }: Hanging,
): Promise<void> {
  await transaction.manager.query('update office set until = $2 where id = any ($1)', [offices.map(({ id }) => id), on]);
  if (successor === null) return;
  await transaction.createAll(
    OfficeRow,
    offices.map(({ kind, person, until }) => ({
      creditCode: successor,
      kind: kind as OfficeRow['kind'],
      person,
      since: on,
      until,
    })),
  );
}
