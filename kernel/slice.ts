import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, parse } from 'graphql';
import type { PoolConfig } from 'pg';
import { buildSchema, type ClassType, createResolversMap, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Adoption } from '../rulebook/law';
import { dayOf } from '../rulebook/values/local-date';
import { type Access, enforceAccess, unstated } from './access';
import type { Actor } from './actor';
import { auditMutations } from './audit/audit-mutations';
import { noteKeptOut } from './audit/command';
import { withTrail } from './audit/equip-slice';
import { SEAL_KEYS, SealKeys, sealKeys } from './audit/seal-keys';
import { Sealer } from './audit/sealer';
import { Trail } from './audit/trail';
import { auditVerification, type VerifiedSpan } from './audit/verification';
import { SliceContext } from './context';
import { type Database, openDatabase, type Reader } from './database';
import type { Endpoints } from './endpoints';
import type { Feed } from './events/feed';
import type { Subscriptions } from './events/inbox';
import type { Neighbours } from './facts/other-registers';
import { type Job, type OpenJob, openJobs } from './jobs';
import { noteAccess, ownAccess } from './own-access';
import type { PersonQuotas } from './person-quotas';
import type { Detail } from './readiness';
import { everything, type RowSecurity } from './row-security';
import { KeptSecrets, type SecretKind, type Secrets } from './secrets';
import type { Request, Subgraph } from './subgraph';
import { hearingOfSuspensions, Suspensions } from './suspensions';
import type { Constraints } from './transaction';
import type { Workflow } from './workflow/define-workflow';
import { equipSlice } from './workflow/equip-slice';

/** A subgraph as its slice describes it: no connection, no port, no process. */
export interface Slice<Loaders = unknown> {
  readonly name: string;
  readonly resolvers: NonEmptyArray<ClassType>;
  /** Types that no field of this slice leads to: stubs of other slices' entities. */
  readonly types: readonly ClassType[];
  readonly rows: readonly EntityTarget<ObjectLiteral>[];
  /** How other subgraphs' references to this slice's entities are answered; null where there is none, or none for this actor. */
  readonly references: Readonly<
    Record<string, (reference: never, context: SliceContext<Loaders>) => Promise<object | null> | object | null>
  >;
  readonly loaders: (context: { reader: Reader; today: string; moment: Date; asOf?: Date; actor: Actor }) => Loaders;
  readonly constraints: Constraints;
  /** What row-level security of this slice's tables is told of whoever asks. */
  readonly rowSecurity?: RowSecurity;
  /** Who may ever see or do what, field by field. */
  readonly access: Access;
  /** What it answers over HTTP beside the graph. */
  readonly endpoints?: Endpoints<SliceContext<Loaders>>;
  /** Files of secrets that this slice needs; read and checked once, when the slice is opened. */
  readonly secrets?: Readonly<Record<string, SecretKind>>;
  /** What this slice keeps of others: kind of event → what to write, for a batch of events in their order, inside one transaction. */
  readonly subscriptions?: Subscriptions;
  /** Tables that hold nothing but what `subscriptions` wrote: rebuilding empties them and fills them anew. */
  readonly projections?: readonly string[];
  /** Kinds of event this slice tells; left out, every subscriber is asked to listen whether or not anything will come. */
  readonly tells?: readonly string[];
  /** What whoever runs the register should know although nothing is broken, by topic; told by `/readiness`. */
  readonly detail?: (context: { reader: Reader; today: string }) => Promise<Detail>;
  /** How rows of this slice go through machines of the rulebook. */
  readonly workflows?: readonly Workflow<never>[];
  /** What it does by itself from time to time. */
  readonly jobs?: readonly Job[];
  /** Register (`asset` of `asset.changed`) → its pages as it stands now: for what was imported and for rebuilding projections. */
  readonly feeds?: Readonly<Record<string, Feed>>;
}

/**
 * States the type of a slice's loaders once, so that its references are checked against them, and gives it what every slice needs and
 * what its workflows need.
 */
export const defineSlice = <Loaders>(slice: Slice<Loaders>): Slice<Loaders> =>
  equipSlice(hearingOfSuspensions(ownAccess.addTo(auditVerification.addTo(withTrail(slice)))));

/** Said of the roots by every slice alike: composition keeps one text. */
const roots = {
  Query: 'Everything that can be asked of the register (查询入口).',
  Mutation: 'Everything that can be done to the register (登记操作入口).',
};

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@external", "@requires"])';

/** A slice's schema: `sdl` for composition, `schema` to execute. */
export interface BuiltSlice {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

const built = new WeakMap<Slice, Promise<BuiltSlice>>();

/**
 * Builds a slice's schema, once in a process: nothing of a request or a database is in it.
 * @throws Error naming the fields of which the slice does not state who may see or do them
 */
export async function buildSlice(slice: Slice): Promise<BuiltSlice> {
  const building = built.get(slice) ?? build(slice);
  built.set(slice, building);
  const { sdl, schema } = await building;
  noteAccess(slice.name, schema, slice.access); // each time: what this process opened last under a name is what it states
  return { sdl, schema };
}

/** A field that only reads the property of its own name needs no wrapper: whoever executes reads it at once. */
function readPlainly(): void {
  for (const field of getMetadataStorage().fields) {
    const isPlain = field.name === field.schemaName && !field.middlewares?.length;
    if (isPlain) field.simple ??= true;
  }
}

async function build(slice: Slice): Promise<BuiltSlice> {
  readPlainly();
  const written = await buildSchema({
    resolvers: slice.resolvers,
    orphanedTypes: [...slice.types],
    validate: false,
    skipCheck: true,
  });
  for (const [root, description] of Object.entries(roots)) {
    const type = written.getType(root);
    if (type) type.description = description;
  }
  const sdl = `${FEDERATION}\n\n${printSchemaWithDirectives(written)}\n`;
  const resolvers = createResolversMap(written) as GraphQLResolverMap<unknown>;
  for (const [type, reference] of Object.entries(slice.references)) {
    resolvers[type] = { ...(resolvers[type] as object), __resolveReference: reference } as GraphQLResolverMap<unknown>[string];
  }
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
  const left = unstated(schema, slice.access);
  if (left.length > 0) throw new Error(`${slice.name} does not state who may see or do ${left.join(', ')}`);
  enforceAccess(schema, slice.access);
  auditMutations(schema);
  return { sdl, schema };
}

export interface OpenOptions {
  readonly connection: PoolConfig;
  /** The wall clock; tests pin it. */
  readonly clock: () => Date;
  /** How many each pool may open, where not as many as usual. */
  readonly connections?: { readonly read: number; readonly write: number };
  /** Where secrets are kept; only for slices that need some. */
  readonly secrets?: Secrets;
  /** Texts that this deployment has adopted; their stated clocks bind from then on. */
  readonly adoptions?: readonly Adoption[];
  /** How often persons may be looked at on one day; the usual, unless told. */
  readonly personQuotas?: PersonQuotas;
  /** Folder where the heads of the audit trail are kept outside of the database. */
  readonly auditHeads?: string;
  /** The way to the other subgraphs; without it nothing is known of them. */
  readonly neighbours?: Neighbours;
}

/** A subgraph of this process, joined to its database. */
export interface OpenedSubgraph extends Subgraph {
  readonly database: Database;
  /** What it does by itself from time to time, once somebody calls for it. */
  readonly jobs: readonly OpenJob[];
  /** Does each of its jobs once, now. */
  runJobs(): Promise<void>;
  /** Seals its audit trail while deliveries run; only where it was opened with the place of secrets. */
  readonly sealer?: Sealer;
  /** Its audit trail, to be verified; likewise. */
  readonly trail?: Trail;
}

/**
 * Joins a slice to its database: a subgraph that answers in this process.
 * @throws MissingSecretError where a secret it needs is neither there nor may be made; Error naming one that is unfit
 */
export async function openSlice<Loaders>(
  slice: Slice<Loaders>,
  { connection, connections, clock, secrets: keptBy, adoptions = [], personQuotas, auditHeads, neighbours }: OpenOptions,
): Promise<OpenedSubgraph> {
  const secrets = new KeptSecrets(slice.name, slice.secrets ?? {}, keptBy);
  const { sdl, schema } = await buildSlice(slice as unknown as Slice);
  const database = await openDatabase(slice.name, connection, slice.rows, connections);
  const jobs = openJobs(slice.jobs ?? [], { database, clock, adoptions, secrets });
  const keys = keptBy && new SealKeys(keptBy(SEAL_KEYS, sealKeys.make));
  const sealer = keys && new Sealer({ database, keys, heads: auditHeads });
  const trail = keys && new Trail(database, keys, auditHeads);
  const suspensions = new Suspensions(database.pool, clock);
  return {
    name: slice.name,
    sdl,
    schema,
    database,
    jobs,
    sealer,
    trail,
    async runJobs() {
      for (const job of jobs) await job.run();
    },
    admit: (by, commands = []) =>
      suspensions.admit(by.actor, ({ jurisdiction }) =>
        noteKeptOut(database, { at: clock(), by, adoptions, jurisdiction, commands }),
      ),
    contextFor: (request: Request) =>
      Object.assign(
        new SliceContext(
          request,
          database,
          slice.constraints,
          clock(),
          slice.loaders,
          secrets,
          adoptions,
          slice.rowSecurity,
          personQuotas,
          neighbours,
        ),
        { verifyTrail: trail && ((span: VerifiedSpan) => trail.verifyShared(span)) },
      ),
    isReady: () =>
      database.pool.query('select 1').then(
        () => true,
        () => false,
      ),
    detail: async () =>
      (await slice
        .detail?.({ reader: database.reader(undefined, everything), today: dayOf(clock()) })
        .catch(() => undefined)) ?? {},
    close: () => database.close(),
  };
}
