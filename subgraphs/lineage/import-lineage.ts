import { demand } from '../../kernel/actor';
import { BULK } from '../../kernel/import-rows';
import type { Refused } from '../../kernel/refused';
import type { LineageContext } from './context';
import type { DbtManifest } from './dbt-manifest';
import { LineageSource } from './kinds';
import { mayReport } from './policy';
import { type Observed, takeObserved } from './take-observed';

export interface ImportedFile {
  readonly name: string;
  /** SHA-256, hex. */
  readonly digest: string;
  readonly bytes: number;
  /** How many of its events were faulty and are left out. */
  readonly refused: number;
}

export interface LineageImport {
  readonly file: ImportedFile;
  readonly observed: Observed;
  readonly source: LineageSource.OPENLINEAGE | LineageSource.DBT;
  /** Tells what would happen, and writes nothing. */
  readonly dryRun?: boolean;
}

export interface LineageImportOutcome {
  /** Id of the record of this import. */
  readonly act: string;
  /** Edges and column mappings of the file. */
  readonly accepted: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Datasets that lineage did not know. */
  readonly datasets: number;
}

/**
 * Enters the lineage of a file: one transaction, one record, one event. The same file again changes nothing.
 * @throws GraphQLError FORBIDDEN where the actor may not send it
 */
export async function importLineage(
  context: LineageContext,
  { file, observed, source, dryRun }: LineageImport,
): Promise<LineageImportOutcome | Refused> {
  const given = { file, observed, source, dryRun };
  return context.command('importLineage', { validateOnly: dryRun }, async () => takeFile(context, given));
}

/** The import itself. */
function takeFile(
  context: LineageContext,
  { file, observed, source, dryRun }: LineageImport,
): Promise<LineageImportOutcome | Refused> {
  const { actor } = context;
  demand(mayReport(actor), actor);
  return context.write('importLineage', { validateOnly: dryRun }, async transaction => {
    const { datasets, created, changed } = await takeObserved(context, transaction, observed, source);
    const accepted = observed.edges.length + observed.columns.length;
    const counts = { accepted, created, changed, unchanged: accepted - created - changed };
    const [{ id: act }] = await transaction.manager.query(
      `insert into import_act (kind, file_name, file_digest, file_bytes, accepted, created, changed, unchanged, refused, subject, organization, status)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'DONE') returning id`,
      [
        source === LineageSource.DBT ? 'dbt-manifest' : 'openlineage',
        file.name,
        file.digest,
        file.bytes,
        ...Object.values(counts),
        file.refused,
        actor.subject,
        actor.organization,
      ],
    );
    if (datasets + created + changed > BULK) await transaction.refreshStatistics('node', 'edge', 'column_mapping');
    if (datasets + created + changed > 0) {
      const payload = { act, datasets, ...counts };
      transaction.emit({ aggregate: `lineage-import:${act}`, sequence: 1, kind: 'lineage.imported', payload });
    }
    transaction.audit({
      aggregate: `lineage-import:${act}`,
      detail: { digest: file.digest, refused: file.refused, datasets, ...counts },
    });
    return { act, datasets, ...counts };
  });
}

/** A dbt manifest as it is observed: a dataset for each node, named by dbt's own id. @param at when its edges are first told of */
export function observedInManifest({ namespace, nodes, edges }: DbtManifest, at: Date): Observed {
  const eventTime = at.toISOString();
  const dataset = (name: string) => ({ namespace, name });
  return {
    datasets: nodes.map(({ id }) => ({ ...dataset(id), symlinks: [] })),
    edges: edges.map(({ from, to }) => ({ from: dataset(from), to: dataset(to), eventTime })),
    columns: [],
  };
}
