import { randomUUID } from 'node:crypto';
import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { grantingPersonAccess } from '../../../rulebook/rules/persons-access';
import type { PersonContext } from '../context';
import { caseNumberOf, judgeFreeTexts, ofAGround } from '../free-text';
import { personUnknown } from '../person/findings';
import { lockedPerson } from '../person/locked-person';
import { PersonAccessGrantRow } from './entity';
import { mayGrant } from './policy';
import { presentGrant } from './present';
import type { GrantPersonAccessInput, PersonAccessGrant } from './types';

/** Lets one user of another body read stated contents of one person of the city, until a day within a year. */
export async function grantPersonAccess(
  context: PersonContext,
  input: GrantPersonAccessInput,
): Promise<PersonAccessGrant | Refused> {
  const { actor, today } = context;
  demand(mayGrant(actor, actor.jurisdiction ?? ''), actor);
  const { organization, user: subject, purpose, legalBasis, medium, until } = input;
  const contents = [...new Set(input.contents)];
  const approver = { organization: actor.organization, subject: actor.subject };
  const findings = [
    ...findingsOf(judge(grantingPersonAccess, { ...input, subject, approver, today })),
    ...judgeFreeTexts(input, { ...ofAGround, user: 200 }),
  ];
  if (findings.length > 0) return new Refused(findings);
  const row = await context.write('grantPersonAccess', input, async transaction => {
    const person = await lockedPerson(transaction, input.person);
    if (!person || !mayGrant(actor, person.jurisdiction)) return transaction.refuse(personUnknown);
    const id = randomUUID();
    const made = await transaction.create(PersonAccessGrantRow, {
      id,
      jurisdiction: person.jurisdiction,
      person: person.id,
      organization,
      subject,
      contents,
      purpose,
      legalBasis,
      caseNumber: caseNumberOf(input.caseNumber),
      medium,
      grantedBy: actor.subject,
      grantingOrganization: actor.organization ?? null,
      grantedAt: transaction.now,
      grantedOn: today,
      until,
      revokedAt: null,
      revokedBy: null,
    });
    transaction.audit({
      aggregate: globalId('person', person.id),
      event: 'access.granted',
      jurisdictions: [person.jurisdiction],
      detail: { kind: 'GRANT', grant: id, organization, contents, until },
    });
    return made;
  });
  return row instanceof Refused ? row : presentGrant(row);
}
