import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { demandKey, keyOf } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { judge } from '../../../rulebook/rule';
import { recordingAnInspection } from '../../../rulebook/rules/inspection';
import type { OversightContext } from '../context';
import { mayReview } from '../record/policy';
import { violationsOfFindings } from '../violation-record/of-findings';
import { InspectionFindingRow, InspectionRoundRow, InspectionRow } from './entity';
import { inspectionChanged } from './feed';
import type { FindingInput, RecordInspectionInput } from './inputs';
import { maySeeRound } from './policy';
import { presentInspection } from './present';
import type { Inspection } from './types';

/** Writes down an inspection with all that was found; data left out of the catalog is a violation where the text of the city says so. */
export async function recordInspection(context: OversightContext, input: RecordInspectionInput): Promise<Inspection | Refused> {
  const { actor, today } = context;
  const { jurisdiction, kind, unit, result, summary, score = null } = input;
  const law = context.law(jurisdiction);
  demand(mayReview(actor, jurisdiction), actor);
  const inspector = actor.organization as string;
  const inspectedOn = input.inspectedOn ?? today;
  demandNoNumber(summary, 'summary');
  for (const { description } of input.findings) demandNoNumber(description, 'findings', 'description');
  const row = await context.write('recordInspection', input, async transaction => {
    const { manager } = transaction;
    const round = input.round ? await roundOf(context, manager, input.round) : undefined;
    const entries = await entriesOf(manager, input.findings);
    const found = input.findings.map(finding => ({
      ...finding,
      entry: finding.entry ? (entries.get(finding.entry) ?? null) : undefined,
    }));
    const act = {
      kind,
      jurisdiction,
      unit,
      inspector,
      inspectedOn,
      today,
      summary,
      score,
      findings: found,
      round: round && { isOpen: round.closedOn === null, kind: round.kind, scope: round.scope },
    };
    const faults = judge(recordingAnInspection, act, law);
    if (faults.length > 0) return transaction.refuse(...findingsOf(faults));
    const values = { jurisdiction, kind, round: round?.id ?? null, unit, inspector, inspectedOn, result, score, summary };
    const made = await transaction.create(InspectionRow, values);
    const rows = found.map(({ kind: of, entry, department, description }, at) => ({
      id: randomUUID(),
      inspection: made.id,
      place: at + 1,
      kind: of,
      jurisdiction,
      entry: entry?.id ?? null,
      entryTitle: entry?.title ?? null,
      department: entry?.provider ?? department ?? unit,
      description,
      foundOn: inspectedOn,
      closedOn: null,
      remedy: null,
      version: 1,
    }));
    await transaction.createAll(InspectionFindingRow, rows);
    transaction.emit(inspectionChanged(made));
    await violationsOfFindings(transaction, law, rows, { raisedBy: inspector, today });
    return made;
  });
  return row instanceof Refused ? row : presentInspection(row);
}

async function roundOf({ actor }: OversightContext, manager: EntityManager, id: string): Promise<InspectionRoundRow> {
  const key = demandKey('inspection-round', id, 'round');
  const round = await manager.findOne(InspectionRoundRow, { where: { id: key }, lock: { mode: 'pessimistic_write' } });
  if (round === null || !maySeeRound(actor, round)) throw new Refusal([{ ...matterUnknown, path: ['input', 'round'] }]);
  demand(round.inspector === actor.organization, actor);
  return round;
}

interface NamedEntry {
  id: string;
  title: string;
  provider: string;
  jurisdiction: string;
}

/** The entries that findings name, by the id they were named with, as the catalog last told of them. */
async function entriesOf(manager: EntityManager, findings: readonly FindingInput[]): Promise<Map<string, NamedEntry>> {
  const named = findings.flatMap(({ entry }) => entry ?? []);
  if (named.length === 0) return new Map();
  const rows: NamedEntry[] = await manager.query(
    'select id, title, provider, jurisdiction from entry_record where id = any ($1::uuid[])',
    [named.flatMap(id => keyOf('catalog', id) ?? [])],
  );
  const known = new Map(rows.map(row => [row.id, row]));
  return new Map(
    named.flatMap(id => {
      const entry = known.get(keyOf('catalog', id) ?? '');
      return entry ? [[id, entry] as const] : [];
    }),
  );
}
