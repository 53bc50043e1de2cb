import { GraphQLError } from 'graphql';
import type { Adoption } from '../../rulebook/law';
import { isConnectionFailure } from '../connection-failure';
import type { Database } from '../database';
import { codedError } from '../errors';
import { failureOf } from '../events/failure';
import { parseGlobalId } from '../global-id';
import { Refusal, Refused } from '../refused';
import type { AuditNote, Author } from './entry';
import { type Act, noteAct } from './note-act';

/** Who commands what, by which database. */
export interface Commanding {
  readonly database: Pick<Database, 'dataSource'>;
  readonly by: Author;
  readonly now: Date;
  readonly adoptions: readonly Adoption[];
  readonly operation: string;
  readonly input: object;
  /** Cities that it turned out to concern while it was under way. */
  readonly cities: ReadonlySet<string>;
  /** How many writes of this request have been committed, each with its own line. */
  readonly written: () => number;
}

type Verdict = Pick<AuditNote, 'outcome' | 'rules' | 'detail'>;

/** What an answer means for the trail. */
export const verdictOf = (answer: unknown): Verdict =>
  answer instanceof Refused ? { outcome: 'REFUSED', rules: [...new Set(answer.findings.map(({ rule }) => rule))] } : {};

/** What a failure means: the caller may not, the caller's input was at fault, or we failed. */
function verdictOfFailure(error: unknown): Verdict {
  const { code, rule } = error instanceof GraphQLError ? error.extensions : {};
  if (typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR')
    return { outcome: 'FAILED', detail: { ...failureOf(error) } };
  if (/^(FORBIDDEN|UNAUTHENTICATED)/.test(code)) return { outcome: 'FORBIDDEN', rules: [code] };
  return { outcome: 'REFUSED', rules: [typeof rule === 'string' ? rule : code] };
}

const auditUnavailable = () => codedError('AUDIT_UNAVAILABLE', { status: 503 });

/** What the input says of what the command was to concern, and what was found of it: whoever is refused names it too. */
function concerned({ input, by: { actor }, cities: found }: Commanding): Pick<AuditNote, 'aggregate' | 'jurisdictions'> {
  const texts = Object.values(input).filter(value => typeof value === 'string');
  const { jurisdiction } = input as { jurisdiction?: unknown };
  const cities = [jurisdiction, ...found, actor.jurisdiction].filter(city => typeof city === 'string');
  return { aggregate: texts.find(text => parseGlobalId(text)), jurisdictions: cities };
}

/**
 * Carries out a command and sees to it that the trail tells of it before it is answered: what was written has its line already; what
 * was refused, forbidden, rehearsed, what failed, and what was answered without writing gets one here.
 * @throws GraphQLError AUDIT_UNAVAILABLE where no line can be written: then nothing was done
 */
export async function audited<Answer>(
  commanding: Commanding,
  work: () => Promise<Answer>,
  judge: (answer: Answer | Refused) => Verdict = verdictOf,
): Promise<Answer | Refused> {
  const { database, by, now: at, adoptions, operation, input, written } = commanding;
  const before = written();
  const rehearsed = (input as { validateOnly?: unknown }).validateOnly === true;
  const note = async (verdict: Verdict) => {
    const outcome =
      rehearsed && verdict.outcome !== 'FORBIDDEN' && verdict.outcome !== 'FAILED' ? 'REHEARSED' : verdict.outcome;
    await noteAct(database, { ...concerned(commanding), ...verdict, outcome, operation, at, by, adoptions });
  };
  let answer: Answer | Refused;
  try {
    answer = await work();
  } catch (error) {
    if (!(error instanceof Refusal)) {
      await note(verdictOfFailure(error)).catch(() => {
        throw isConnectionFailure(error) ? error : auditUnavailable();
      });
      throw error;
    }
    answer = new Refused(error.findings);
  }
  const verdict = judge(answer);
  if (verdict.outcome !== undefined || rehearsed || written() === before) {
    await note(verdict).catch(() => {
      throw auditUnavailable();
    });
  }
  return answer;
}

/** Commands of somebody whose access is suspended. */
export interface KeptOut extends Pick<Act, 'at' | 'by' | 'adoptions'> {
  /** The city in which it is suspended. */
  readonly jurisdiction: string;
  readonly commands: readonly string[];
}

/**
 * Notes what somebody tried whose access is suspended, one line a command; what they asked leaves none.
 * @throws GraphQLError AUDIT_UNAVAILABLE where no line can be written: nothing was done in any case
 */
export async function noteKeptOut(
  database: Pick<Database, 'dataSource'>,
  { jurisdiction, commands, ...occasion }: KeptOut,
): Promise<void> {
  const jurisdictions = [jurisdiction, occasion.by.actor.jurisdiction].filter(city => city !== undefined);
  for (const operation of commands) {
    await noteAct(database, { ...occasion, operation, jurisdictions, outcome: 'FORBIDDEN', rules: ['SUSPENDED'] }).catch(() => {
      throw auditUnavailable();
    });
  }
}
