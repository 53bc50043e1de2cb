import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';

interface ToldProblem {
  id: string;
  jurisdiction: string;
  entry: string;
  provider: string;
  problemStatus: string;
  cause: string | null;
  reportedOn: string;
}

/** Keeps where each report of problem data stands. */
export async function keepProblems(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const told = events.flatMap(({ payload, sequence: version }) => {
    const problem = payload as unknown as ToldProblem;
    if (!problem.provider || !problem.reportedOn) return [];
    return {
      id: keyOf('problem-report', problem.id),
      entry: keyOf('catalog', problem.entry),
      jurisdiction: problem.jurisdiction,
      provider: problem.provider,
      problem_status: problem.problemStatus,
      cause: problem.cause ?? null,
      reported_on: problem.reportedOn,
      version,
    };
  });
  if (told.length === 0) return;
  const latest = [...new Map(told.map(record => [record.id, record])).values()];
  await manager.query(
    `insert into problem_record (id, jurisdiction, entry, provider, problem_status, cause, reported_on, version)
     select id, jurisdiction, entry, provider, problem_status, cause, reported_on, version
     from jsonb_to_recordset($1::jsonb) as p(id uuid, jurisdiction text, entry uuid, provider text, problem_status text, cause text,
       reported_on date, version bigint)
     on conflict (id) do update set problem_status = excluded.problem_status, cause = excluded.cause, version = excluded.version
     where problem_record.version <= excluded.version`,
    [JSON.stringify(latest)],
  );
}
