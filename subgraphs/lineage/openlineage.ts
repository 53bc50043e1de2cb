import { type DocumentFault, faultsOf } from './document-fault';
import { MergedEvents, type OpenLineage } from './merge-openlineage';
import { datasetEvent, jobEvent, type LineageEvent, runEvent } from './openlineage-event';

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
 * - An edge runs from each input to each output of a job, once per job, and from nothing else: producers name datasets
 *   in column lineage that no job reads (Marquez's own sample does). So a mapping of a job's output is kept as told,
 *   but makes neither a dataset nor an edge.
 * - A dataset event has no inputs, and column lineage is the one way in which it can state where its dataset comes
 *   from: there each source is a dataset, with an edge.
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
  const merged = new MergedEvents();
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
