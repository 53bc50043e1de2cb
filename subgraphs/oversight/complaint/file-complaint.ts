import type { EntityManager } from 'typeorm';
import { Actor, demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { filingAComplaint } from '../../../rulebook/rules/complaint';
import { isBlank } from '../../../rulebook/values/blank';
import type { OversightContext } from '../context';
import { ComplaintRow } from './entity';
import { complaintChanged } from './feed';
import { presentComplaint } from './present';
import type { Complaint, FileComplaintInput } from './types';

/** Anybody who is signed in complains; what was asked for is looked up in the published catalog at once. */
export async function fileComplaint(context: OversightContext, input: FileComplaintInput): Promise<Complaint | Refused> {
  const { actor, today } = context;
  demand(actor.subject !== Actor.nobody.subject, actor);
  const { kind, department, item, description } = input;
  const { code: jurisdiction } = context.law(input.jurisdiction).profile;
  demandNoNumber(item, 'item');
  demandNoNumber(description, 'description');
  const complainant = actor.organization ?? null;
  const faults = judge(filingAComplaint, { item, department, complainant });
  if (faults.length > 0) return new Refused(findingsOf(faults));
  const row = await context.write('fileComplaint', input, async transaction => {
    const made = await transaction.create(ComplaintRow, {
      jurisdiction,
      kind,
      department,
      item: item.trim(),
      description: description && !isBlank(description) ? description : null,
      entries: await entriesHolding(transaction.manager, { jurisdiction, item: item.trim() }),
      complainant,
      complainantSubject: actor.subject,
      filedOn: today,
    });
    transaction.emit(complaintChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentComplaint(row);
}

/** So many name what was meant well enough. */
const MOST = 20;

/** Published entries of the city from which a department can have it: by an item of this name, else by their title. */
async function entriesHolding(
  manager: EntityManager,
  { jurisdiction, item }: { jurisdiction: string; item: string },
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `select id from entry_record
     where jurisdiction = $1 and catalog_status in ('PUBLISHED', 'UPDATE_REQUESTED') and share_type in ('UNCONDITIONAL', 'CONDITIONAL')
       and (items @> array[$2] or position($2 in title) > 0)
     order by (items @> array[$2]) desc, id limit ${MOST}`,
    [jurisdiction, item],
  );
  return rows.map(({ id }) => id);
}
