import { globalId } from '../../../kernel/global-id';
import type { Transaction } from '../../../kernel/transaction';
import { articleNumberOf, groundOfLead, type LeadKind, leadKinds } from '../../../rulebook/grounds';
import type { Law } from '../../../rulebook/law';
import { ViolationRow } from './entity';
import { violationChanged } from './feed';

interface MadeFinding {
  id: string;
  inspection: string;
  place: number;
  kind: string;
  department: string;
  description: string;
}

const leadOf = (kind: string): LeadKind | undefined => leadKinds.find(lead => lead === kind);

/** What was found is a violation at once where the text of the city lists it as one, with the finding as its evidence. */
export async function violationsOfFindings(
  transaction: Transaction,
  law: Law,
  findings: readonly MadeFinding[],
  { raisedBy, today }: { raisedBy: string; today: string },
): Promise<void> {
  for (const finding of findings) {
    const lead = leadOf(finding.kind);
    const ground = lead && groundOfLead(law.profile.grounds.rectification, lead);
    if (!ground || finding.department === raisedBy) continue;
    const reference = `${globalId('inspection', finding.inspection)}/${finding.place}`;
    const made = await transaction.create(ViolationRow, {
      jurisdiction: law.profile.code,
      type: ground.code,
      wording: ground.wording,
      article: articleNumberOf(ground),
      responsible: finding.department,
      description: finding.description,
      evidence: [{ kind: 'FINDING', reference, note: null }],
      accessGrant: null,
      citedLaw: null,
      finding: finding.id,
      raisedBy,
      raisedOn: today,
    });
    transaction.emit(violationChanged(made));
  }
}
