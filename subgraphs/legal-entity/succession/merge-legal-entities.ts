import { demand } from '../../../kernel/actor';
import { type Finding, findingsOf, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { judge } from '../../../rulebook/rule';
import { merging } from '../../../rulebook/rules/legal-entity-succession';
import type { LegalEntityContext } from '../context';
import { LegalEntityRow } from '../entity/entity';
import { entityUnknown } from '../entity/findings';
import { LegalEntityStatus } from '../entity/kinds';
import { presentLegalEntity } from '../entity/present';
import { conflictOf, leadOf, lockBodies, recordBody } from '../entity/standing-body';
import { legalEntityChanged } from '../entity/tell';
import type { LegalEntity } from '../entity/types';
import { demandKeeper, isKeeper, mayKeep, maySee } from '../policy';
import { forgetHanging } from './forget-hanging';
import { judgeLeaving, leaveRegister, type Successor, standingAbove } from './leave-register';
import type { MergeLegalEntitiesInput } from './types';

/**
 * Takes bodies up into one: a new one, or one that stands. What hangs on them goes where the caller says, or stands against it. The
 * bodies that were taken up stay readable, with what took over.
 * @throws GraphQLError FORBIDDEN; FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT where another department leads the base registry
 */
export async function mergeLegalEntities(
  context: LegalEntityContext,
  input: MergeLegalEntitiesInput,
): Promise<LegalEntity | Refused> {
  const { actor, today } = context;
  demand(isKeeper(actor), actor);
  const breaches = judge(merging, {
    bodies: input.bodies.map(({ creditCode }) => creditCode),
    into: input.into,
    newBody: input.newBody,
    name: input.newBody?.name,
  });
  if (breaches.length > 0) return new Refused(findingsOf(breaches));
  const row = await context.write('mergeLegalEntities', input, async transaction => {
    const { bodies, successor, findings } = await demandMerger(transaction, context, input);
    const judged = await judgeLeaving(transaction, bodies, successor, { ...input, today });
    const all = [...findings, ...judged.findings];
    if (all.length > 0) transaction.refuse(...all);
    if (successor.isNew) await createBody(transaction, bodies, input);
    const leaving = { ...input, entityStatus: LegalEntityStatus.MERGED };
    await leaveRegister(transaction, bodies, successor.creditCode, leaving, judged.hanging);
    const after = await lockBodies(transaction.manager, [successor.creditCode]);
    return successor.isNew ? (after[0] as LegalEntityRow) : recordBody(transaction, successor.creditCode);
  });
  forgetHanging(context);
  return row instanceof Refused ? row : presentLegalEntity(actor)(row);
}

/** The bodies in and the body out, each of which the actor keeps. */
async function demandMerger(
  { manager }: Transaction,
  context: LegalEntityContext,
  input: MergeLegalEntitiesInput,
): Promise<{ bodies: LegalEntityRow[]; successor: Successor; findings: Finding[] }> {
  const { actor } = context;
  const out = (input.into ?? input.newBody?.creditCode) as string;
  const known = new Map<string, LegalEntityRow>();
  for (const row of await lockBodies(manager, [...input.bodies.map(({ creditCode }) => creditCode), out])) {
    const lead = await leadOf(context, row.jurisdiction);
    if (!mayKeep(actor, row, lead) && !maySee(actor, row)) continue;
    demandKeeper(actor, { jurisdiction: row.jurisdiction }, lead);
    known.set(row.creditCode, row);
  }
  const findings = input.bodies.flatMap(({ creditCode, expectedVersion }, at) => {
    const path = ['bodies', String(at)];
    const row = known.get(creditCode);
    return row
      ? conflictOf(row, expectedVersion, ...path, 'expectedVersion')
      : [{ ...entityUnknown, path: ['input', ...path, 'creditCode'] }];
  });
  const bodies = input.bodies.flatMap(({ creditCode }) => known.get(creditCode) ?? []);
  return { bodies, successor: { creditCode: out, row: known.get(out), isNew: input.newBody != null }, findings };
}

/** The new body stands where the first that it takes up stands, in its city. */
async function createBody(
  transaction: Transaction,
  bodies: readonly LegalEntityRow[],
  { newBody }: MergeLegalEntitiesInput,
): Promise<void> {
  const [first] = bodies;
  if (!first || !newBody) throw new Error('a merger that was judged has its bodies');
  const { creditCode, name, entityKind } = newBody;
  const { division, jurisdiction, departmentType, referenceClass, authorizedBy, dataSection } = first;
  const asBefore = entityKind === first.entityKind ? { departmentType, referenceClass, authorizedBy } : {};
  const parent = standingAbove(bodies, first.parent);
  const made = await transaction.create(LegalEntityRow, {
    creditCode,
    name,
    entityKind,
    division,
    jurisdiction,
    parent,
    dataSection,
    ...asBefore,
  });
  transaction.emit(legalEntityChanged(made));
}
