import type { Calendar } from '../rulebook/calendar';
import { type Adoption, type Law, lawOf } from '../rulebook/law';
import { dayOf, type LocalDate } from '../rulebook/values/local-date';
import { readCalendar } from './calendar';
import type { Database } from './database';
import type { KeptSecrets } from './secrets';
import type { Transaction } from './transaction';
import { writeUnasked } from './write-unasked';

/** What a job works with: the subgraph's own storage and clock. */
export interface JobContext {
  readonly database: Database;
  readonly now: Date;
  readonly today: LocalDate;
  /** The texts that the deployment applies by decision. */
  readonly adoptions: readonly Adoption[];
  law(jurisdiction: string): Law;
  calendar(): Promise<Calendar>;
  /** Those that the slice names. */
  readonly secrets: KeptSecrets;
  /** Writes in one transaction, again where it only lost a race. */
  write<Result>(operation: string, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
}

/** Something that a subgraph does by itself from time to time. It may be done by several processes at once, and again. */
export interface Job {
  /** `mark-overdue` */
  readonly name: string;
  /** When, as cron writes it, in UTC: `* * * * *` is every minute. */
  readonly when: string;
  /** Also once when the subgraph's worker starts, for what is not to wait for its first time. */
  readonly atStart?: true;
  run(context: JobContext): Promise<unknown>;
}

/** A job of a subgraph that is open. */
export interface OpenJob {
  readonly name: string;
  readonly when: string;
  readonly atStart?: true;
  run(): Promise<unknown>;
}

/** The jobs of a slice, each on the clock and the database it was opened with. */
export const openJobs = (
  jobs: readonly Job[],
  {
    database,
    clock,
    adoptions,
    secrets,
  }: { database: Database; clock: () => Date; adoptions: readonly Adoption[]; secrets: KeptSecrets },
): OpenJob[] =>
  jobs.map(({ name, when, atStart, run }) => ({
    name,
    when,
    atStart,
    run: () => {
      const now = clock();
      const today = dayOf(now);
      return run({
        database,
        now,
        today,
        adoptions,
        secrets,
        law: jurisdiction => lawOf(jurisdiction, today, adoptions),
        calendar: () => readCalendar(database.reader()),
        write: (operation, work) => writeUnasked(database, now, operation, work),
      });
    },
  }));

/** Names and codes only: a message may repeat somebody's data. */
export interface JobLog {
  warn(fields: object, message: string): void;
}

/**
 * Runs jobs when they are called for, each once at a time in this process and none in the way of what else the caller does. One
 * that fails is tried again when it is called for the next time.
 */
export class JobRunner {
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    private readonly source: string,
    readonly jobs: readonly OpenJob[],
    private readonly log: JobLog,
  ) {}

  start({ name, run }: OpenJob): void {
    if (this.running.has(name)) return;
    const done = run()
      .then(
        () => undefined,
        (error: { name?: string; code?: string }) =>
          this.log.warn({ source: this.source, job: name, error: error.name, code: error.code }, 'job failed'),
      )
      .finally(() => this.running.delete(name));
    this.running.set(name, done);
  }

  /** Those that are not to wait for their time. */
  startFirst(): void {
    for (const job of this.jobs) if (job.atStart) this.start(job);
  }

  /** Resolves once no job is under way. */
  async idle(): Promise<void> {
    await Promise.all(this.running.values());
  }
}
