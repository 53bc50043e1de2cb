import { graphql } from 'graphql';
import { Client } from 'pg';
import { Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Actor, type ActorClaims, Role } from '../../../kernel/actor';
import type { SliceContext } from '../../../kernel/context';
import type { Reader } from '../../../kernel/database';
import { globalId, keyOf } from '../../../kernel/global-id';
import { sqlStatements } from '../../../kernel/metrics';
import { Refused } from '../../../kernel/refused';
import { defineSlice, openSlice } from '../../../kernel/slice';
import { sql } from '../../../kernel/sql';
import type { CommandInput } from '../../../kernel/transaction';
import { available } from '../../../kernel/workflow/available';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import { type Firing, fire, open } from '../../../kernel/workflow/fire';
import { clocksOf, eventsOf, workflowLoaders } from '../../../kernel/workflow/present';
import type { FiringOptions } from '../../../kernel/workflow/record-firing';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import { jurisdictions } from '../../../rulebook/jurisdictions';
import { type Adoption, lawOf } from '../../../rulebook/law';
import type { Rule } from '../../../rulebook/rule';
import { workflowOf } from '../../../rulebook/workflow';
import { cloneDatabase } from '../../database';
import { aBody } from '../../opened-slice';

export const CHIFENG = '150400';
export const JIYUAN = '419001';
export const YULIN = '450900';

/** An order to rectify, as little of it as the machine needs. */
@Entity('toy_order')
export class ToyOrderRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  issuer: string;

  @Column('text')
  addressee: string;

  @Column('text')
  status: string;

  @Column('text', { nullable: true })
  report: string | null;

  @Column('date', { name: 'noted_on', nullable: true })
  notedOn: string | null;

  @VersionColumn()
  version: number;
}

interface Report {
  report?: string;
  status?: string;
}

const reporting: readonly Rule<Report>[] = [
  {
    id: 'REPORT_MISSING',
    path: ['report'],
    message: '应附整改报告。',
    messageEn: 'A report comes with it.',
    holds: ({ report }) => Boolean(report),
  },
];

const transferring: readonly Rule<Report>[] = [
  {
    id: 'ALREADY_REPORTED',
    path: [],
    message: '已有整改报告的，不移送。',
    messageEn: 'A case that was reported on is not transferred.',
    holds: ({ report }) => !report,
  },
];

/** Every guard that the machine has in some city; most of them ask for nothing here. */
const guards = Object.fromEntries(
  jurisdictions.flatMap(({ slug }) => {
    const machine = workflowOf(lawOf(slug, '2026-01-01'), 'SMX-13');
    return typeof machine === 'string'
      ? []
      : machine.transitions.map(({ guard }) => [guard ?? '', [] as readonly Rule<never>[]]);
  }),
);

export const toyOrders = defineWorkflow<ToyOrderRow>({
  id: 'SMX-13',
  register: 'share-request',
  entity: ToyOrderRow,
  state: 'status',
  jurisdiction: row => row.jurisdiction,
  parties: ({ issuer, addressee }) => ({ issuer, addressee }),
  title: () => '责令整改',
  key: row => row.id,
  changed: row => ({
    aggregate: globalId('share-request', row.id),
    sequence: row.version,
    kind: 'toy-order.changed',
    payload: { status: row.status },
  }),
  facts: ({ report, status }) => ({ report, status }),
  guards: {
    ...guards,
    submittingARectification: reporting as readonly Rule<never>[],
    transferringACase: transferring as readonly Rule<never>[],
  },
});

@ObjectType({ description: 'An order (整改通知).' })
class ToyOrder {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  row: ToyOrderRow;
}

const loaders = ({ reader }: { reader: Reader }) => ({ ...workflowLoaders({ reader }) });
type ToyContext = SliceContext<ReturnType<typeof loaders>>;

@Resolver(() => ToyOrder)
class ToyOrderResolver {
  @Query(() => [ToyOrder], { description: 'All orders (整改通知列表).' })
  async orders(@Ctx() context: ToyContext): Promise<ToyOrder[]> {
    const rows = await context.reader.rows<ToyOrderRow>(sql`select * from toy_order order by id limit 100`);
    return rows.map(row => ({ id: globalId('share-request', row.id), row }));
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Deadlines (时限).' })
  clocks(@Root() order: ToyOrder, @Ctx() context: ToyContext) {
    return clocksOf(context, order.id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done (办理记录).' })
  events(@Root() order: ToyOrder, @Ctx() context: ToyContext) {
    return eventsOf(context, order.id, order.row.jurisdiction);
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What may be done (可办理事项).' })
  available(@Root() order: ToyOrder, @Ctx() context: ToyContext) {
    return available(context, toyOrders, order.row);
  }
}

export const toySlice = defineSlice({
  name: 'oversight',
  resolvers: [ToyOrderResolver],
  types: [],
  rows: [ToyOrderRow],
  access: { Query: { orders: 'everyone' }, ToyOrder: 'everyone' },
  references: {},
  loaders,
  constraints: {},
  workflows: [toyOrders],
  tells: ['toy-order.changed'],
});

export const issuer = aBody(1);
export const addressee = aBody(2);
export const authority: ActorClaims = { subject: 'authority', roles: [Role.AUTHORITY], organization: issuer };
export const department: ActorClaims = { subject: 'department', roles: [Role.PROVIDER], organization: addressee };
export const stranger: ActorClaims = { subject: 'stranger', roles: [Role.PROVIDER], organization: aBody(3) };

const TABLE = `
  create table oversight.toy_order (id uuid primary key default gen_random_uuid(), jurisdiction text not null, issuer text not null,
    addressee text not null, status text not null, report text, noted_on date, version integer not null default 1);
  grant select, insert, update, delete on oversight.toy_order to shuji_oversight;
  set search_path = oversight, public, pg_temp;
  select keep_history('toy_order')`;

export interface ToyOptions {
  readonly at?: string;
  readonly adoptions?: readonly Adoption[];
}

/** The toy register on a database of its own, on a clock that a test moves. */
export async function openToyOrders({ at = '2026-06-30T04:00:00Z', adoptions }: ToyOptions = {}) {
  const { postgres, config, drop } = await cloneDatabase();
  const owner = new Client(postgres.admin);
  await owner.connect();
  await owner.query(TABLE);
  let now = new Date(at);
  const connection = postgres.connectionFor('oversight');
  const openOne = () => openSlice(toySlice, { connection, clock: () => now, adoptions });
  const subgraph = await openOne();
  const contextFor = (claims: ActorClaims, asOf?: Date) =>
    subgraph.contextFor({ actor: new Actor(claims), requestId: 'request', language: 'zh', asOf }) as unknown as ToyContext;
  const rows = async <Row = Record<string, unknown>>(statement: string, values?: unknown[]): Promise<Row[]> =>
    (await subgraph.database.pool.query(statement, values)).rows;

  return {
    config,
    connection,
    subgraph,
    owner,
    rows,
    contextFor,
    /** Another process on the same database. */
    another: openOne,
    moveTo(moment: string) {
      now = new Date(moment);
    },
    issue(options: FiringOptions & { as?: ActorClaims; jurisdiction?: string } = {}) {
      const { as = authority, jurisdiction = CHIFENG, ...given } = options;
      const context = contextFor(as);
      return context.write('issueRectification', {}, transaction =>
        open(transaction, context, toyOrders, 'issueRectification', { jurisdiction, issuer, addressee }, given),
      );
    },
    fire(as: ActorClaims, firing: Firing<ToyOrderRow>, input: CommandInput = {}) {
      const context = contextFor(as);
      return context.write(firing.event, input, transaction => fire(transaction, context, toyOrders, firing));
    },
    async ask(source: string, as: ActorClaims = authority, asOf?: Date) {
      const contextValue = contextFor(as, asOf);
      const { data, errors } = await graphql({ schema: subgraph.schema, source, contextValue });
      if (errors) throw new Error(errors.map(error => error.stack).join('\n'));
      return data as Record<'orders', Record<string, never>[]>;
    },
    async statementsOf(work: () => Promise<unknown>): Promise<number> {
      const sent = async () =>
        (await sqlStatements.get()).values.find(({ labels }) => labels.subgraph === 'oversight')?.value ?? 0;
      const before = await sent();
      await work();
      return (await sent()) - before;
    },
    async close() {
      await subgraph.close();
      await owner.end();
      await drop();
    },
  };
}

export type ToyOrders = Awaited<ReturnType<typeof openToyOrders>>;

/** What was made, or an error that says why not. */
export function made(answer: ToyOrderRow | Refused): ToyOrderRow {
  if (answer instanceof Refused) throw new Error(answer.findings.map(({ rule }) => rule).join(', '));
  return answer;
}

export const rulesOf = (answer: object): string[] =>
  answer instanceof Refused ? answer.findings.map(({ rule }) => rule) : ['nothing refused'];

export const idOf = ({ id }: ToyOrderRow): string => globalId('share-request', id);
export const keyIn = (aggregate: string): string => keyOf('share-request', aggregate) as string;
