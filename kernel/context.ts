import type { Calendar } from '../rulebook/calendar';
import { jurisdictionOf } from '../rulebook/jurisdictions';
import { type Adoption, type Law, lawOf } from '../rulebook/law';
import { dayOf } from '../rulebook/values/local-date';
import type { Actor } from './actor';
import { audited, type verdictOf } from './audit/command';
import { readCalendar } from './calendar';
import type { Database, Reader } from './database';
import { badInput } from './errors';
import { type Neighbours, noNeighbours, OtherRegisters } from './facts/other-registers';
import { Pages } from './pages';
import { type PersonQuotas, usualPersonQuotas } from './person-quotas';
import { Refused } from './refused';
import type { RowSecurity } from './row-security';
import { KeptSecrets } from './secrets';
import type { Request, RequestContext } from './subgraph';
import { type CommandInput, type Constraints, type Transaction, write } from './transaction';

/** What one request carries inside one slice: who asks, when, and the ways to read and write. */
export class SliceContext<Loaders> implements RequestContext {
  readonly actor: Actor;
  readonly requestId: string;
  readonly asOf?: Date;
  readonly language: 'zh' | 'en';
  readonly purpose?: string;
  readonly operationName?: string;
  /** The day that valid time is asked about unless a field says otherwise. */
  readonly today: string;
  /** The moment that is asked about: that of the header, else now. */
  readonly moment: Date;
  readonly reader: Reader;
  readonly pages: Pages;
  readonly loaders: Loaders;
  /** The other registers, for the facts that a decision rests on. */
  readonly others: OtherRegisters;
  // no #private fields: a server of one subgraph asks a copy of this, which would not have them
  private calendarRead: Promise<Calendar> | undefined;
  private written = 0;
  private readonly cities = new Set<string>();

  constructor(
    request: Request,
    private readonly database: Database,
    private readonly constraints: Constraints,
    private readonly now: Date,
    loadersFor: (context: { reader: Reader; today: string; moment: Date; asOf?: Date; actor: Actor }) => Loaders,
    readonly secrets: KeptSecrets = new KeptSecrets('a slice', {}),
    private readonly adoptions: readonly Adoption[] = [],
    private readonly rowSecurity?: RowSecurity,
    readonly personQuotas: PersonQuotas = usualPersonQuotas,
    neighbours: Neighbours = noNeighbours,
  ) {
    this.actor = request.actor;
    this.requestId = request.requestId;
    this.asOf = request.asOf;
    this.language = request.language;
    this.purpose = request.purpose;
    this.operationName = request.operationName;
    this.moment = request.asOf ?? now;
    this.today = dayOf(this.moment);
    this.reader = database.reader(request.asOf, rowSecurity?.(request.actor, 'reading'));
    this.pages = new Pages(this.reader);
    this.loaders = loadersFor(this);
    this.others = new OtherRegisters(database.subgraph, request, neighbours);
  }

  /**
   * The law of a city on the day asked about, with the texts that this deployment has adopted.
   * @param jurisdiction slug or GB/T 2260 code
   * @throws GraphQLError BAD_USER_INPUT for a city of which the rulebook holds no text
   */
  law(jurisdiction: string): Law {
    if (!jurisdictionOf(jurisdiction)) {
      throw badInput(
        'JURISDICTION_UNKNOWN',
        'jurisdiction',
        '本登记系统没有该地区的制度文本。',
        'This register holds no text of this city.',
      );
    }
    this.concerns(jurisdiction);
    return lawOf(jurisdiction, this.today, this.adoptions);
  }

  /** Says whose matter the command under way is about: should it be refused, the auditor of that city reads of it. */
  concerns(jurisdiction: string): void {
    this.cities.add(jurisdiction);
  }

  /** The calendar as known at the moment asked about; read when first asked for. */
  calendar(): Promise<Calendar> {
    this.calendarRead ??= readCalendar(this.reader);
    return this.calendarRead;
  }

  /**
   * Of whatever writes, before it does anything: the past is not written.
   * @throws GraphQLError BAD_USER_INPUT when the request asks about a moment
   */
  demandPresent(): void {
    if (!this.asOf) return;
    throw badInput(
      'AS_OF_CANNOT_WRITE',
      'Registry-As-Of',
      '历史时点的请求不能写入。',
      'A request about the past cannot write.',
    );
  }

  /**
   * Runs a command's writes in one transaction (see `write`).
   * @throws GraphQLError BAD_USER_INPUT when the request asks about the past
   */
  async write<Row extends object>(
    mutation: string,
    input: CommandInput,
    work: (transaction: Transaction) => Promise<Row>,
  ): Promise<Row | Refused> {
    this.demandPresent();
    const settings = this.rowSecurity?.(this.actor, 'writing');
    const command = { mutation, by: this, now: this.now, adoptions: this.adoptions, settings };
    const answer = await write(this.database, this.constraints, command, input, work);
    if (!(answer instanceof Refused || input.validateOnly)) this.written += 1;
    return answer;
  }

  /**
   * Carries out a command of this request; whatever becomes of it the audit trail tells before it is answered. Every mutation is
   * carried out so, and every other act that writes on somebody's behalf.
   * @param judge what the answer means for the trail, where it is not `Refused` that says no
   * @throws GraphQLError AUDIT_UNAVAILABLE where no line can be written: then nothing was done
   */
  command<Answer>(
    operation: string,
    input: object,
    work: () => Promise<Answer>,
    judge?: (answer: Answer | Refused) => ReturnType<typeof verdictOf>,
  ): Promise<Answer | Refused> {
    const { database, now, adoptions, cities } = this;
    cities.clear();
    return audited({ database, by: this, now, adoptions, operation, input, cities, written: () => this.written }, work, judge);
  }

  async close(): Promise<void> {
    await this.others.close();
    await this.reader.close();
  }
}
