import type { ColumnLineage, EventDataset, LineageEvent } from './openlineage-event';

export interface DatasetKey {
  readonly namespace: string;
  readonly name: string;
}

export interface OpenLineageDataset extends DatasetKey {
  /** Other names of the same data (facet `symlinks`). */
  readonly symlinks: readonly DatasetKey[];
}

export interface OpenLineageJob extends DatasetKey {
  readonly inputs: readonly DatasetKey[];
  readonly outputs: readonly DatasetKey[];
}

export interface OpenLineageEdge {
  readonly from: DatasetKey;
  readonly to: DatasetKey;
  /** The job it runs through; none where a dataset event states it. */
  readonly via?: DatasetKey;
  /** RFC 3339; when both ends of it were first told of. */
  readonly eventTime: string;
}

export interface OpenLineageColumn {
  /** Not always among `datasets`: see `parseOpenLineage`. */
  readonly fromDataset: DatasetKey;
  readonly fromField: string;
  readonly toDataset: DatasetKey;
  readonly toField: string;
  /** `IDENTITY`, `DIRECT/AGGREGATION, INDIRECT/FILTER` …, as told. */
  readonly transformation?: string;
}

export interface OpenLineage {
  readonly datasets: readonly OpenLineageDataset[];
  readonly jobs: readonly OpenLineageJob[];
  readonly edges: readonly OpenLineageEdge[];
  readonly columns: readonly OpenLineageColumn[];
}

interface MergedJob {
  readonly key: DatasetKey;
  /** Dataset → event time at which it was first told of. */
  readonly inputs: Map<string, string>;
  readonly outputs: Map<string, string>;
}

const keyText = ({ namespace, name }: DatasetKey) => JSON.stringify([namespace, name]);

/** Gathers sound events into one picture; `parseOpenLineage` says by which rules. */
export class MergedEvents {
  private readonly datasets = new Map<string, { key: DatasetKey; symlinks: Map<string, DatasetKey> }>();
  private readonly jobs = new Map<string, MergedJob>();
  private readonly stated = new Map<string, OpenLineageEdge>();
  private readonly columns = new Map<string, OpenLineageColumn>();

  /** Events must come in the order of their times. */
  add({ eventTime, job, inputs, outputs, dataset }: LineageEvent): void {
    if (dataset) {
      this.dataset(dataset);
      this.columnsInto(dataset);
      this.state(dataset, eventTime);
    }
    if (!job) return;
    const merged = this.job(job);
    for (const input of inputs) firstly(merged.inputs, this.dataset(input), eventTime);
    for (const output of outputs) firstly(merged.outputs, this.dataset(output), eventTime);
    for (const output of outputs) this.columnsInto(output);
  }

  /** Bound of the edges, known before any is made. */
  get edgesAtMost(): number {
    let total = this.stated.size;
    for (const { inputs, outputs } of this.jobs.values()) total += inputs.size * outputs.size;
    return total;
  }

  lineage(): OpenLineage {
    const edges = new Map<string, OpenLineageEdge>();
    for (const { key: via, inputs, outputs } of this.jobs.values()) {
      for (const [to, toldOf] of outputs) {
        for (const [from, readAt] of inputs) {
          if (from === to) continue;
          const eventTime = Date.parse(readAt) > Date.parse(toldOf) ? readAt : toldOf;
          edges.set(edgeText(from, to, via), { from: this.key(from), to: this.key(to), via, eventTime });
        }
      }
    }
    for (const [text, edge] of this.stated) edges.set(text, edge);
    return {
      datasets: [...this.datasets.values()].map(({ key, symlinks }) => ({ ...key, symlinks: [...symlinks.values()] })),
      jobs: [...this.jobs.values()].map(({ key, inputs, outputs }) => ({
        ...key,
        inputs: [...inputs.keys()].map(text => this.key(text)),
        outputs: [...outputs.keys()].map(text => this.key(text)),
      })),
      edges: [...edges.values()],
      columns: [...this.columns.values()],
    };
  }

  private key(text: string): DatasetKey {
    return this.datasets.get(text)?.key as DatasetKey;
  }

  private job({ namespace, name }: DatasetKey): MergedJob {
    const text = keyText({ namespace, name });
    const known = this.jobs.get(text);
    if (known) return known;
    const made = { key: { namespace, name }, inputs: new Map<string, string>(), outputs: new Map<string, string>() };
    this.jobs.set(text, made);
    return made;
  }

  private dataset({ namespace, name, facets }: EventDataset): string {
    const text = keyText({ namespace, name });
    const known = this.datasets.get(text) ?? { key: { namespace, name }, symlinks: new Map<string, DatasetKey>() };
    this.datasets.set(text, known);
    const told = facets?.symlinks;
    for (const link of (told?._deleted ? undefined : told?.identifiers) ?? []) {
      known.symlinks.set(keyText(link), { namespace: link.namespace, name: link.name });
    }
    return text;
  }

  private columnsInto(output: EventDataset): void {
    const to = keyOf(output);
    for (const [toField, { inputFields, ...legacy }] of Object.entries(columnLineageOf(output)?.fields ?? {})) {
      for (const source of inputFields) {
        if (keyText(source) === keyText(to)) continue;
        this.columns.set(JSON.stringify([keyText(source), source.field, keyText(to), toField]), {
          fromDataset: keyOf(source),
          fromField: source.field,
          toDataset: to,
          toField,
          transformation: transformationOf(source, legacy),
        });
      }
    }
  }

  /** Edges that a dataset event states without a job. */
  private state(dataset: EventDataset, eventTime: string): void {
    const to = keyText(dataset);
    const facet = columnLineageOf(dataset);
    for (const source of [
      ...(facet?.dataset ?? []),
      ...Object.values(facet?.fields ?? {}).flatMap(field => field.inputFields),
    ]) {
      const from = this.dataset({ namespace: source.namespace, name: source.name });
      const text = edgeText(from, to);
      if (from !== to && !this.stated.has(text)) this.stated.set(text, { from: this.key(from), to: this.key(to), eventTime });
    }
  }
}

const keyOf = ({ namespace, name }: DatasetKey): DatasetKey => ({ namespace, name });

function columnLineageOf({ facets }: EventDataset): ColumnLineage | undefined {
  const facet = facets?.columnLineage;
  return facet && !facet._deleted ? facet : undefined;
}

const edgeText = (from: string, to: string, via?: DatasetKey) => `${from}${to}${via ? keyText(via) : ''}`;

function firstly(times: Map<string, string>, dataset: string, eventTime: string): void {
  if (!times.has(dataset)) times.set(dataset, eventTime);
}

type InputField = NonNullable<ColumnLineage['dataset']>[number];
interface LegacyTransformation {
  readonly transformationType?: string | null;
  readonly transformationDescription?: string | null;
}

/** Since 1-1-0 of the facet transformations stand at each input field; before, one for all of them at the output field. */
function transformationOf({ transformations }: InputField, legacy: LegacyTransformation): string | undefined {
  const told = (transformations ?? []).map(({ type, subtype }) => (subtype ? `${type}/${subtype}` : type));
  const text = told.length > 0 ? [...new Set(told)].join(', ') : legacy.transformationType || legacy.transformationDescription;
  return text ? text.replace(/\p{C}+/gu, ' ').slice(0, 500) : undefined;
}
