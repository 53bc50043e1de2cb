import { type DocumentFault, faultsOf } from './document-fault';
import {
  type ColumnLineage,
  datasetEvent,
  type EventDataset,
  jobEvent,
  type LineageEvent,
  runEvent,
} from './openlineage-event';

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

export interface OpenLineageFault extends DocumentFault {
  /** Which event of the array, from 0. */
  readonly event: number;
}

export interface ParsedOpenLineage {
  /** What the sound events say together. */
  readonly lineage: OpenLineage;
  readonly accepted: number;
  /** Faults of the other events; of an event with a fault nothing is taken. */
  readonly faults: readonly OpenLineageFault[];
}

/** More edges than these from one call are refused: a job's edges are inputs × outputs, and a small text can ask for millions. */
export const MOST_EDGES = 100_000;

/**
 * Reads OpenLineage events (run, job and dataset events; one or an array) into one normalized picture.
 *
 * - Events of one job merge, whatever their run and state: START may name inputs and COMPLETE the outputs.
 * - An edge runs from each input to each output of a job, once per job. Column lineage that draws on a dataset which
 *   the job does not list as an input adds that edge; so does the facet's list of dataset-wide dependencies.
 * - A job that reads what it writes makes no edge and no column mapping from a dataset to itself.
 * - A column mapping told again takes the transformation of the latest event.
 *
 * Never throws: what is not an event is a fault.
 */
export function parseOpenLineage(input: unknown, mostEdges: number = MOST_EDGES): ParsedOpenLineage {
  const documents: readonly unknown[] = Array.isArray(input) ? input : [input];
  const faults: OpenLineageFault[] = [];
  const events: LineageEvent[] = [];
  for (const [event, document] of documents.entries()) {
    const read = readEvent(document);
    if (Array.isArray(read)) faults.push(...read.map(fault => ({ event, ...fault })));
    else events.push(read);
  }
  const inOrder = events.map(event => ({ event, at: Date.parse(event.eventTime) })).sort((a, b) => a.at - b.at);
  const merged = new Merged();
  for (const { event } of inOrder) merged.add(event);
  if (merged.edgesAtMost > mostEdges) {
    const message = `血缘关系超过 ${mostEdges} 条，请分批提交。`;
    const messageEn = `The events make more than ${mostEdges} edges; send them in parts.`;
    faults.push({ event: 0, path: '', rule: 'LINEAGE_TOO_WIDE', message, messageEn });
    return { lineage: { datasets: [], jobs: [], edges: [], columns: [] }, accepted: 0, faults };
  }
  return { lineage: merged.lineage(), accepted: events.length, faults };
}

/** Keys that are the sender's: field names in column lineage. */
const OWN_KEYS = /columnLineage\.fields$/;

function readEvent(document: unknown): LineageEvent | DocumentFault[] {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    const [message, messageEn] = ['事件不是 JSON 对象。', 'The event is not a JSON object.'];
    return [{ path: '', rule: 'EVENT_NOT_OBJECT', message, messageEn }];
  }
  if ('run' in document || 'job' in document) {
    const read = ('run' in document ? runEvent : jobEvent).safeParse(document);
    if (!read.success) return faultsOf(read.error, document, OWN_KEYS);
    const { eventTime, job, inputs, outputs } = read.data;
    return { eventTime, job, inputs: inputs ?? [], outputs: outputs ?? [] };
  }
  if ('dataset' in document) {
    const read = datasetEvent.safeParse(document);
    if (!read.success) return faultsOf(read.error, document, OWN_KEYS);
    return { eventTime: read.data.eventTime, dataset: read.data.dataset, inputs: [], outputs: [] };
  }
  const message = '既不是运行事件、作业事件，也不是数据集事件：缺少 run、job 或 dataset。';
  const messageEn = 'Neither a run, a job nor a dataset event: it has no run, job or dataset.';
  return [{ path: '', rule: 'EVENT_KIND_UNKNOWN', message, messageEn }];
}

interface MergedJob {
  readonly key: DatasetKey;
  /** Dataset → event time at which it was first told of. */
  readonly inputs: Map<string, string>;
  readonly outputs: Map<string, string>;
}

const keyText = ({ namespace, name }: DatasetKey) => JSON.stringify([namespace, name]);

class Merged {
  private readonly datasets = new Map<string, { key: DatasetKey; symlinks: Map<string, DatasetKey> }>();
  private readonly jobs = new Map<string, MergedJob>();
  private readonly stated = new Map<string, OpenLineageEdge>();
  private readonly columns = new Map<string, OpenLineageColumn>();

  /** Events must come in the order of their times. */
  add({ eventTime, job, inputs, outputs, dataset }: LineageEvent): void {
    if (dataset) {
      this.dataset(dataset);
      this.columnsInto(dataset, eventTime);
    }
    if (!job) return;
    const merged = this.job(job);
    for (const input of inputs) firstly(merged.inputs, this.dataset(input), eventTime);
    for (const output of outputs) firstly(merged.outputs, this.dataset(output), eventTime);
    for (const output of outputs) this.columnsInto(output, eventTime, merged.key);
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
    for (const [text, edge] of this.stated) if (!edges.has(text)) edges.set(text, edge);
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

  private columnsInto(output: EventDataset, eventTime: string, via?: DatasetKey): void {
    const facet = output.facets?.columnLineage;
    if (!facet || facet._deleted) return;
    const to = this.dataset(output);
    for (const source of facet.dataset ?? []) this.state(source, to, eventTime, via);
    for (const [toField, { inputFields, ...legacy }] of Object.entries(facet.fields ?? {})) {
      for (const source of inputFields) {
        const from = this.state(source, to, eventTime, via);
        if (from === to) continue;
        this.columns.set(JSON.stringify([from, source.field, to, toField]), {
          fromDataset: this.key(from),
          fromField: source.field,
          toDataset: this.key(to),
          toField,
          transformation: transformationOf(source, legacy),
        });
      }
    }
  }

  private state(source: EventDataset, to: string, eventTime: string, via?: DatasetKey): string {
    const from = this.dataset({ namespace: source.namespace, name: source.name });
    const text = edgeText(from, to, via);
    if (from !== to && !this.stated.has(text))
      this.stated.set(text, { from: this.key(from), to: this.key(to), via, eventTime });
    return from;
  }
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
