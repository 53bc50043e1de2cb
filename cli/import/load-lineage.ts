import { basename } from 'node:path';
import { Refused } from '../../kernel/refused';
import type { LineageContext } from '../../subgraphs/lineage/context';
import { importLineage, type LineageImport, observedInManifest } from '../../subgraphs/lineage/import-lineage';
import { LineageSource } from '../../subgraphs/lineage/kinds';
import { datasetsNamedBy } from '../../subgraphs/lineage/named-datasets';
import type { Progress } from '../progress';
import { readDbtManifest } from './dbt-manifest';
import type { RowFault } from './fault';
import type { Loaded } from './load-rows';
import { readOpenLineage } from './openlineage';
import type { FaultReport } from './report';

export interface LoadedLineage extends Loaded {
  /** What the file says, in figures. */
  readonly besides?: string;
  /** Ids of some of its datasets, to begin asking with. */
  readonly examples?: readonly string[];
}

const EXAMPLES = 3;

const NOTHING = { counts: { created: 0, changed: 0, unchanged: 0 } };

async function load(context: LineageContext, report: FaultReport, what: LineageImport): Promise<LoadedLineage> {
  const outcome = await importLineage(context, what);
  if (!(outcome instanceof Refused)) {
    const some = what.dryRun ? [] : await datasetsNamedBy(context, what.observed.datasets.slice(0, EXAMPLES));
    return { counts: outcome, act: outcome.act, examples: some.map(({ id, namespace, name }) => `${id} ${namespace} ${name}`) };
  }
  await report.add(outcome.findings.map(({ path, ...finding }) => ({ ...finding, line: 1, field: path?.join('.') ?? '' })));
  return NOTHING;
}

export interface LineageFile {
  readonly path: string;
  readonly report: FaultReport;
  readonly dryRun: boolean;
}

/** Brings the events of an OpenLineage file into the register: the sound ones, or none where one is faulty and all are wanted. */
export async function loadOpenLineage(
  context: LineageContext,
  { path, report, dryRun, allOrNothing, progress }: LineageFile & { allOrNothing: boolean; progress: Progress },
): Promise<LoadedLineage> {
  const { lineage, accepted, refused, faults, digest, bytes } = await readOpenLineage(path, progress.update);
  progress.done(accepted + refused);
  let ofEvent: RowFault[] = [];
  for (const fault of faults) {
    if (ofEvent.length > 0 && ofEvent[0]?.line !== fault.line) {
      await report.add(ofEvent);
      ofEvent = [];
    }
    ofEvent.push(fault);
  }
  await report.add(ofEvent);
  const { datasets, jobs, edges, columns } = lineage;
  const ends = jobs.reduce((sum, { inputs, outputs }) => sum + inputs.length + outputs.length, 0);
  const besides = [
    `事件 events ${accepted} · 数据集 datasets ${datasets.length} · 作业 jobs ${jobs.length}（输入输出 inputs and outputs ${ends}）`,
    `血缘 edges ${edges.length} · 字段映射 column mappings ${columns.length}`,
  ].join('\n');
  if (allOrNothing && faults.length > 0) return { ...NOTHING, besides };
  const file = { name: basename(path), digest, bytes, refused };
  return { ...(await load(context, report, { file, observed: lineage, source: LineageSource.OPENLINEAGE, dryRun })), besides };
}

/** Brings a dbt manifest into the register, wholly or not at all. @param at when its edges are first told of */
export async function loadDbtManifest(
  context: LineageContext,
  { path, report, dryRun }: LineageFile,
  at: Date,
): Promise<LoadedLineage> {
  const { manifest, faults, digest, bytes } = await readDbtManifest(path);
  await report.add(faults);
  if (!manifest) return NOTHING;
  const of = (kind: string) => manifest.nodes.filter(node => node.kind === kind).length;
  const besides = `模型 models ${of('model')} · 来源 sources ${of('source')} · 种子 seeds ${of('seed')} · 快照 snapshots ${of('snapshot')} · 血缘 edges ${manifest.edges.length}`;
  const file = { name: basename(path), digest, bytes, refused: 0 };
  const observed = observedInManifest(manifest, at);
  return { ...(await load(context, report, { file, observed, source: LineageSource.DBT, dryRun })), besides };
}
