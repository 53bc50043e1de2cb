import type { EntityManager } from 'typeorm';
import type { Reader } from '../../../kernel/database';
import { sql } from '../../../kernel/sql';
import { machineOf } from '../../../kernel/workflow/machine';
import type { Law } from '../../../rulebook/law';
import type { Agreed } from '../../../rulebook/rules/open-agreement';
import type { OpenRequestRow } from '../open-request/entity';
import { openRequest } from '../open-request/workflow';

type Asked = Pick<OpenRequestRow, 'jurisdiction' | 'applicant' | 'applicantSubject' | 'providerSignedOn' | 'applicantSignedOn'>;

/** Whether the city's text knows an agreement of the platform besides that of the open type. */
export const isPlatformAgreementAsked = (law: Law): boolean =>
  machineOf(law, openRequest)?.transitions.some(({ guard }) => guard === 'activatingAfterAgreement') ?? false;

/** What of the agreements that a use rests on is there. */
export async function agreedOn(by: EntityManager | Reader, law: Law, row: Asked): Promise<Agreed> {
  const platformAsked = isPlatformAgreementAsked(law);
  return {
    specialSigned: row.providerSignedOn !== null && row.applicantSignedOn !== null,
    platformAsked,
    platformAccepted: platformAsked && (await hasAccepted(by, row)),
  };
}

/** Whether whoever asks has accepted the agreement of the platform as it is now. */
async function hasAccepted(by: EntityManager | Reader, { jurisdiction, applicant, applicantSubject }: Asked): Promise<boolean> {
  const statement = sql`select from platform_acceptance a join agreement_template t on t.id = a.template
    where t.jurisdiction = ${jurisdiction} and t.agreement_kind = 'PLATFORM' and t.ended_on is null
      and coalesce(a.organization, a.subject) = ${applicant ?? applicantSubject}`;
  const found: unknown[] = 'rows' in by ? await by.rows(statement) : await by.query(statement.text, [...statement.values]);
  return found.length > 0;
}
