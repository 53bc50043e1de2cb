import { createHash } from 'node:crypto';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Adoption } from '../rulebook/law';
import { type AuditNote, type Author, entryOf, theRegister } from './audit/entry';
import { writeEntries } from './audit/write-entries';
import type { Database } from './database';
import type { Event } from './events/event';
import { type Finding, Refusal, Refused } from './refused';
import { type RowSettings, setLocally } from './row-security';

/** What every mutation's input carries besides its own fields. */
export interface CommandInput {
  idempotencyKey?: string | null;
  validateOnly?: boolean | null;
}

export type { Event } from './events/event';

export interface TransactionOptions {
  /** The mutation, or the job of the register's own. */
  readonly operation?: string;
  /** On whose behalf; left out, the register does it by itself. */
  readonly by?: Author;
  /** The city that a command names. */
  readonly jurisdiction?: string;
  readonly adoptions?: readonly Adoption[];
}

/** One write in progress: rows, events and what the audit trail says of it stand or fall together. */
export class Transaction {
  readonly operation: string;
  /** On whose behalf this is written. */
  readonly by: Author;
  private readonly events: Event[] = [];
  private readonly notes: AuditNote[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly now: Date,
    private readonly options: TransactionOptions = {},
  ) {
    this.operation = options.operation ?? 'register';
    this.by = options.by ?? theRegister(this.operation);
  }

  /** Inserts one row and returns it as stored, columns the database fills included. */
  async create<Row extends ObjectLiteral>(entity: EntityTarget<Row>, values: Partial<Row>): Promise<Row> {
    const row = this.manager.create(entity, values as Row);
    await this.manager.insert(entity, row); // `save` would overwrite a row that has this key
    return row;
  }

  /** Inserts many rows in one statement. */
  async createAll<Row extends ObjectLiteral>(entity: EntityTarget<Row>, values: Partial<Row>[]): Promise<void> {
    if (values.length > 0) await this.manager.insert(entity, values as never);
  }

  /** Tells the other subgraphs, once the transaction has committed. */
  emit(event: Event): void {
    this.events.push(event);
  }

  /** Notes a line of the audit trail. A command that notes none gets one all the same: of what it emitted first, and its city. */
  audit(note: AuditNote): void {
    this.notes.push(note);
  }

  /**
   * Ends the work: what was emitted goes into the outbox of this transaction, whose trigger wakes the delivery at commit, and with it
   * in the same statement what the audit trail says of it. The register's own work is noted where it told something.
   */
  async close(): Promise<void> {
    const { manager, now: at, operation, by, events, notes } = this;
    const { by: commanded, adoptions } = this.options;
    const noted = notes.length > 0 || (!commanded && events.length === 0) ? notes : [{}];
    const entries = noted.map(note => entryOf({ at, operation, by, adoptions }, { ...this.usual(), ...note }));
    await writeEntries(manager, entries, events);
  }

  /** What a note leaves out. */
  private usual(): AuditNote {
    const { jurisdiction, by } = this.options;
    const [first] = this.events;
    const told = first?.payload.jurisdiction;
    const city = [told, jurisdiction, by?.actor.jurisdiction].find(one => typeof one === 'string');
    return { aggregate: first?.aggregate, jurisdictions: city === undefined ? [] : [String(city)] };
  }

  /** Tells the planner of what a bulk write has changed; without it lists crawl until PostgreSQL notices by itself. */
  async refreshStatistics(...tables: readonly string[]): Promise<void> {
    for (const table of tables) await this.manager.query('select refresh_statistics($1)', [table]);
  }

  refuse(...findings: Finding[]): never {
    throw new Refusal(findings);
  }
}

/** Names of database constraints and the finding each stands for. */
export type Constraints = Readonly<Record<string, Finding>>;

/** A constraint that the slice has no words for still refuses; its name says which. */
const unnamed = (constraint: string): Finding => ({
  rule: 'CONSTRAINT_VIOLATED',
  message: `不符合登记约束 ${constraint}。`,
  messageEn: `This violates the constraint ${constraint} of the register.`,
});

/** SQLSTATE of an index entry beyond some 2,700 bytes: names and numbers that are looked up by are shorter. */
const PROGRAM_LIMIT = '54000';

const tooLong: Finding = {
  rule: 'TEXT_TOO_LONG',
  message: '名称、编号等用于检索的文字过长。',
  messageEn: 'A name, a number or another text to look things up by is too long.',
};

class Rehearsal<Row> extends Error {
  constructor(readonly row: Row) {
    super('validateOnly');
  }
}

const causeOf = (error: unknown) =>
  ((error as { driverError?: object }).driverError ?? error) as { code?: string; constraint?: string };

const RETRIED = new Set(['40001', '40P01']); // serialization failure, deadlock: the same command may succeed on the next try
const TRIES = 4;

/** Whether a transaction that failed this often has only lost a race that it may yet win. */
export const isWorthAnotherTry = (error: unknown, attempt: number): boolean =>
  RETRIED.has(causeOf(error).code ?? '') && attempt < TRIES;

export interface Command {
  readonly mutation: string;
  readonly by: Author;
  readonly now: Date;
  readonly adoptions?: readonly Adoption[];
  /** What row-level security is told for this transaction. */
  readonly settings?: RowSettings;
}

/**
 * Runs a command's writes in one transaction.
 * The same idempotency key with the same input gives the same answer; with another input it is refused. `validateOnly` writes nothing.
 * @returns the row that `work` made, or `Refused` with the findings of a `Refusal` or of a violated database constraint
 */
export async function write<Row extends object>(
  database: Database,
  constraints: Constraints,
  command: Command,
  input: CommandInput,
  work: (transaction: Transaction) => Promise<Row>,
): Promise<Row | Refused> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.dataSource.transaction(manager => within(manager, command, input, work));
    } catch (error) {
      if (error instanceof Rehearsal) return error.row as Row;
      if (error instanceof Refusal) return new Refused(error.findings);
      const { code, constraint } = causeOf(error);
      if (constraint !== undefined) return new Refused([constraints[constraint] ?? unnamed(constraint)]);
      if (code === PROGRAM_LIMIT) return new Refused([tooLong]);
      if (!isWorthAnotherTry(error, attempt)) throw error;
    }
  }
}

async function within<Row extends object>(
  manager: EntityManager,
  { mutation, by, now, adoptions, settings }: Command,
  { idempotencyKey, validateOnly, ...body }: CommandInput,
  work: (transaction: Transaction) => Promise<Row>,
): Promise<Row> {
  if (settings) await manager.query(setLocally(settings));
  const { subject } = by.actor;
  const { jurisdiction } = body as { jurisdiction?: unknown };
  const options = { operation: mutation, by, adoptions, ...(typeof jurisdiction === 'string' && { jurisdiction }) };
  const transaction = new Transaction(manager, now, options);
  const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  if (idempotencyKey && !validateOnly) {
    const earlier = await claim(manager, idempotencyKey, subject, mutation, digest);
    if (earlier) {
      transaction.audit({ detail: { answeredAgain: true } });
      await transaction.close();
      return earlier as Row;
    }
  }
  const row = await work(transaction);
  if (validateOnly) throw new Rehearsal(row);
  await transaction.close();
  if (idempotencyKey) {
    await manager.query('update idempotency set answer = $3 where key = $1 and subject = $2', [
      idempotencyKey,
      subject,
      JSON.stringify(row),
    ]);
  }
  return row;
}

/** Takes the key for this command; returns the answer given earlier, if it was taken by the same command. */
async function claim(manager: EntityManager, key: string, subject: string, mutation: string, digest: string): Promise<unknown> {
  const taken: unknown[] = await manager.query(
    'insert into idempotency (key, subject, mutation, body_digest) values ($1, $2, $3, $4) on conflict do nothing returning key',
    [key, subject, mutation, digest],
  );
  if (taken.length > 0) return undefined;
  const [earlier] = await manager.query(
    'select mutation, body_digest, answer from idempotency where key = $1 and subject = $2',
    [key, subject],
  );
  if (earlier.mutation === mutation && earlier.body_digest === digest) return earlier.answer;
  throw new Refusal([
    {
      rule: 'IDEMPOTENCY_KEY_REUSED',
      message: '该幂等键已用于另一请求。',
      messageEn: 'This idempotency key was used for another request.',
      path: ['input', 'idempotencyKey'],
    },
  ]);
}
