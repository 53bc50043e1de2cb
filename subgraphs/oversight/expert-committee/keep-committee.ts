import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { type Breach, judge } from '../../../rulebook/rule';
import { foundingACommittee } from '../../../rulebook/rules/expert-committee';
import type { OversightContext } from '../context';
import { isAuthorityOf } from '../security/policy';
import { demandRecordKey, noRecord, recordId } from '../security/record-id';
import { ExpertCommitteeRow, type KeptMember } from './entity';
import { presentCommittee } from './present';
import type { ChangeExpertCommitteeInput, CommitteeMemberInput, CreateExpertCommitteeInput, ExpertCommittee } from './types';

const refuseAny = (breaches: Breach[]): void => {
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
};

const kept = (members: readonly CommitteeMemberInput[]): KeptMember[] =>
  members.map(({ affiliationClass, organization = null, office, person = null }) => ({
    affiliationClass,
    organization,
    office,
    person,
  }));

const demandNoNumbers = (members: readonly CommitteeMemberInput[]): void => {
  for (const { office } of members) demandNoNumber(office, 'members', 'office');
};

/** Sets up a committee. */
export async function createExpertCommittee(
  context: OversightContext,
  input: CreateExpertCommitteeInput,
): Promise<ExpertCommittee | Refused> {
  const { jurisdiction, name, basis = null, establishedOn, members } = input;
  const law = context.law(jurisdiction);
  demand(isAuthorityOf(context.actor, jurisdiction), context.actor);
  demandNoNumbers(members);
  const row = await context.write('createExpertCommittee', input, async transaction => {
    refuseAny(judge(foundingACommittee, { ...input, today: context.today }, law));
    const values = { jurisdiction, name, basis: basis?.trim() || null, establishedOn, members: kept(members) };
    const made = await transaction.create(ExpertCommitteeRow, values);
    transaction.audit({ aggregate: recordId('expert-committee', made.id), jurisdictions: [jurisdiction] });
    return made;
  });
  return row instanceof Refused ? row : presentCommittee(row);
}

/** Gives a committee other members; those it had stay in its history. */
export async function changeExpertCommittee(
  context: OversightContext,
  input: ChangeExpertCommitteeInput,
): Promise<ExpertCommittee | Refused> {
  demandNoNumbers(input.members);
  const row = await context.write('changeExpertCommittee', input, async transaction => {
    const { manager } = transaction;
    const id = demandRecordKey('expert-committee', input.id);
    const found = await manager.findOne(ExpertCommitteeRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw noRecord();
    demand(isAuthorityOf(context.actor, found.jurisdiction), context.actor);
    const act = { ...found, members: input.members, today: context.today };
    refuseAny(judge(foundingACommittee, act, context.law(found.jurisdiction)));
    transaction.audit({ aggregate: recordId('expert-committee', id), jurisdictions: [found.jurisdiction] });
    return manager.save(ExpertCommitteeRow, { ...found, members: kept(input.members) });
  });
  return row instanceof Refused ? row : presentCommittee(row);
}
