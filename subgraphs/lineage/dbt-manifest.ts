import { z } from 'zod';
import { type DocumentFault, faultsOf, isPrintable } from './document-fault';

export type DbtKind = 'model' | 'source' | 'seed' | 'snapshot';

export interface DbtNode {
  /** dbt's `unique_id`, such as `model.package.name`: unique in the manifest. */
  readonly id: string;
  readonly kind: DbtKind;
  readonly name: string;
  readonly description?: string;
  /** Where the data is, as far as the manifest says: database.schema.identifier. */
  readonly relation?: string;
  readonly columns: readonly string[];
}

export interface DbtEdge {
  /** `unique_id` of what is read. */
  readonly from: string;
  /** `unique_id` of what is made of it. */
  readonly to: string;
}

export interface DbtManifest {
  /** Version of the manifest's schema: 10, 11 or 12. */
  readonly version: number;
  /** Namespace for the datasets: `dbt://project`. With a node's id it names the same dataset at every import. */
  readonly namespace: string;
  readonly nodes: readonly DbtNode[];
  readonly edges: readonly DbtEdge[];
}

const KINDS: ReadonlySet<string> = new Set<DbtKind>(['model', 'source', 'seed', 'snapshot']);
const isKind = (type: string): type is DbtKind => KINDS.has(type);

const name = (bytes: number) =>
  z
    .string()
    .min(1)
    .refine(isPrintable)
    .refine(text => Buffer.byteLength(text) <= bytes);
const optional = z.string().nullish();

const node = z.looseObject({
  unique_id: name(2048),
  resource_type: z.string(),
  name: name(512),
  package_name: optional,
  description: optional,
  database: optional,
  schema: optional,
  alias: optional,
  identifier: optional,
  columns: z.record(z.string(), z.looseObject({ name: name(512) })).nullish(),
  depends_on: z.looseObject({ nodes: z.array(z.string()).nullish() }).nullish(),
});

const manifest = z.looseObject({
  metadata: z.looseObject({
    dbt_schema_version: z.string().regex(/\/manifest\/v1[0-2]\.json$/),
    project_name: name(256).nullish(),
  }),
  nodes: z.record(z.string(), node),
  sources: z.record(z.string(), node),
});

const OWN_KEYS = /^(nodes|sources)$|\.columns$/;

/**
 * Reads a dbt manifest (schema v10 to v12, dbt 1.6 and later; https://schemas.getdbt.com/dbt/manifest/v12.json).
 *
 * Nodes are what holds data: models, sources, seeds and snapshots. Tests, analyses, operations and disabled nodes are
 * none. An edge runs to each such node from each such node its `depends_on.nodes` names, once; a test's dependency
 * is no edge, and neither is one on a node that the manifest does not hold or on itself.
 */
export function parseDbtManifest(
  document: unknown,
): { ok: true; manifest: DbtManifest } | { ok: false; faults: DocumentFault[] } {
  const read = manifest.safeParse(document);
  if (!read.success) return { ok: false, faults: faultsOf(read.error, document, OWN_KEYS) };
  const { metadata, nodes, sources } = read.data;
  const kept = new Map<string, { kind: DbtKind; node: z.output<typeof node> }>();
  for (const each of [...Object.values(sources), ...Object.values(nodes)]) {
    if (isKind(each.resource_type)) kept.set(each.unique_id, { kind: each.resource_type, node: each });
  }
  const edges: DbtEdge[] = [];
  for (const [to, { node }] of kept) {
    for (const from of new Set(node.depends_on?.nodes ?? [])) if (from !== to && kept.has(from)) edges.push({ from, to });
  }
  const project = metadata.project_name ?? [...kept.values()].find(({ kind }) => kind === 'model')?.node.package_name;
  return {
    ok: true,
    manifest: {
      version: Number(/v(\d+)\.json$/.exec(metadata.dbt_schema_version)?.[1]),
      namespace: `dbt://${project ?? 'project'}`,
      nodes: [...kept.values()].map(({ kind, node }) => nodeOf(kind, node)),
      edges,
    },
  };
}

function nodeOf(
  kind: DbtKind,
  { unique_id, name, description, database, schema, alias, identifier, columns }: z.output<typeof node>,
): DbtNode {
  const relation = [database, schema, identifier ?? alias ?? name].filter(Boolean).join('.');
  return {
    id: unique_id,
    kind,
    name,
    description: description || undefined,
    relation,
    columns: Object.values(columns ?? {}).map(column => column.name),
  };
}
