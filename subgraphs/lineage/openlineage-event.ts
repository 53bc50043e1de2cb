import { z } from 'zod';
import { isPrintable } from './document-fault';

/**
 * The part of an OpenLineage event (spec 2-0-2, https://openlineage.io/spec/2-0-2/OpenLineage.json) that lineage stands
 * on. Facets and keys not named here pass unread, as the spec wants of a consumer.
 *
 * Two names together are a unique key, of which PostgreSQL's index takes at most 2,704 bytes: hence the lengths.
 */
const text = (bytes: number) =>
  z
    .string()
    .min(1)
    .refine(isPrintable)
    .refine(value => Buffer.byteLength(value) <= bytes);

const key = { namespace: text(512), name: text(2048) };
const uri = z.string().refine(value => URL.canParse(value));

const inputField = z.looseObject({
  ...key,
  field: text(512),
  transformations: z
    .array(z.looseObject({ type: z.string(), subtype: z.string().nullish(), description: z.string().nullish() }))
    .nullish(),
});

const columnLineage = z.looseObject({
  _deleted: z.boolean().nullish(),
  fields: z
    .record(
      z.string(),
      z.looseObject({
        inputFields: z.array(inputField),
        transformationType: z.string().nullish(),
        transformationDescription: z.string().nullish(),
      }),
    )
    .nullish(),
  dataset: z.array(inputField).nullish(),
});

const symlinks = z.looseObject({
  _deleted: z.boolean().nullish(),
  identifiers: z.array(z.looseObject({ ...key, type: z.string() })).nullish(),
});

const dataset = z.looseObject({
  ...key,
  facets: z.looseObject({ columnLineage: columnLineage.nullish(), symlinks: symlinks.nullish() }).nullish(),
});

const base = { eventTime: z.iso.datetime({ offset: true }), producer: uri, schemaURL: uri };
const job = z.looseObject(key);
const sides = { inputs: z.array(dataset).nullish(), outputs: z.array(dataset).nullish() };

export const runEvent = z.looseObject({
  ...base,
  eventType: z.enum(['START', 'RUNNING', 'COMPLETE', 'ABORT', 'FAIL', 'OTHER']).nullish(),
  run: z.looseObject({ runId: z.guid() }),
  job,
  ...sides,
});
export const jobEvent = z.looseObject({ ...base, job, ...sides });
export const datasetEvent = z.looseObject({ ...base, dataset });

export type EventDataset = z.output<typeof dataset>;
export type ColumnLineage = z.output<typeof columnLineage>;
/** Run, job or dataset event, by what it has. */
export interface LineageEvent {
  readonly eventTime: string;
  readonly job?: { readonly namespace: string; readonly name: string };
  readonly inputs: readonly EventDataset[];
  readonly outputs: readonly EventDataset[];
  readonly dataset?: EventDataset;
}
