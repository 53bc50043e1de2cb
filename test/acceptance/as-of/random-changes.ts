import type { GraphQLSchema } from 'graphql';
import { type ActorClaims, Role } from '../../../kernel/actor';
import { inventedCreditCode, inventedIdentityNumber, REGISTRATION } from '../../../sample/identifiers';
import { lawfulCommands } from '../../security/access/inputs';
import { type Statements, statements } from '../../security/access/oracle';
import type { LawfulCommand, World } from '../../security/access/shapes';
import { documentOf, type Made } from '../audit/command-document';
import { type Chance, chanceOf } from '../exchange/storm/chance';

/** What takes from the others what they are about: rarely chosen. */
const ENDING = /^(closePerson|merge|deregister|detach|disconnect|retire|withdraw|suspendAccess|closeAccess)/;

/** An id of the graph. */
const ID = /^([a-z-]+):.+/;

/** Texts that are said of a thing, and may be said otherwise. */
const SAID = /^(name|title|description|reason|report|comment|purpose|basis|summary|statement)$/;
/** Texts that are one thing's alone. */
const ITS_OWN = /^(code|contractNumber|url|rulesVersion|ruleVersion|itemName|category)$/;

/** Changes of a city's register through the front door, of every kind that there is, the same for the same seed. */
export class RandomChanges {
  readonly done = new Map<string, number>();
  #serial = 0;
  #tried = 0;
  readonly #things = new Map<string, string[]>();

  private constructor(
    private readonly world: World,
    private readonly schema: GraphQLSchema,
    private readonly said: Statements,
    private readonly chance: Chance,
  ) {
    for (const id of Object.values(world.ids)) this.#note(id);
  }

  static async of(world: World, seed: number): Promise<RandomChanges> {
    const [{ schema }, said] = await Promise.all([world.register.register.engine.load(), statements()]);
    return new RandomChanges(world, schema, said, chanceOf(seed));
  }

  get tried(): number {
    return this.#tried;
  }

  /** Gives commands until one is followed. @returns its name */
  async next(): Promise<string> {
    const commands = Object.entries(lawfulCommands(this.world)).filter(([, { input }]) => !Object.values(input).includes(''));
    for (let times = 0; times < 500; times++) {
      const [command, lawful] = this.chance.oneOf(commands);
      if (ENDING.test(command) && !this.chance.is(0.1)) continue;
      if (!(await this.#isFollowed(command, lawful))) continue;
      this.done.set(command, (this.done.get(command) ?? 0) + 1);
      return command;
    }
    throw new Error('no command of 500 was followed');
  }

  async #isFollowed(command: string, lawful: LawfulCommand): Promise<boolean> {
    this.#tried++;
    const { data, errors } = await this.world.register
      .as(this.#giverOf(command, lawful))
      .ask<{ made: Made } | null, object>(documentOf(this.schema, command), { input: this.#varied(command, lawful.input) });
    if (errors?.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR'))
      throw new Error(`${command}: ${JSON.stringify(errors)}`);
    if (errors || !data || data.made.findings) return false;
    const { made } = data;
    for (const id of [made.id, ...[...(made.registrations ?? []), ...(made.offices ?? [])].map(part => part.id)])
      this.#note(id);
    return true;
  }

  #note(id: string | undefined): void {
    const [, register] = ID.exec(id ?? '') ?? [];
    if (!id || !register) return;
    const known = this.#things.get(register);
    if (known) known.push(id);
    else this.#things.set(register, [id]);
  }

  /** Somebody who may give it. */
  #giverOf(command: string, { parties, narrowed = [] }: LawfulCommand): ActorClaims {
    const [who] = this.said.get(`Mutation.${command}`) ?? [];
    const stated = Object.values(Role).filter(role => who === 'everyone' || who?.[role] !== undefined);
    const role = stated.find(one => !narrowed.includes(one) && one !== Role.PUBLIC) ?? (stated[0] as Role);
    const organization = parties?.[0] ?? (role === Role.AUTHORITY ? this.world.authority : this.world.owner);
    // one who suspends may suspend others of the same body
    return { subject: `who may ${command}`, roles: [role], organization, jurisdiction: this.world.jurisdiction };
  }

  /** The same about other things of the kind, in other words. */
  #varied(command: string, input: object): object {
    const serial = ++this.#serial;
    const vary = (value: unknown, key: string): unknown => {
      if (Array.isArray(value)) return value.map(one => vary(one, key));
      if (value !== null && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, vary(one, name)]));
      if (typeof value !== 'string') return value;
      const register = ID.exec(value)?.[1];
      if (register && key !== 'url')
        return this.chance.is(0.7) ? this.chance.recent(this.#things.get(register) ?? [value]) : value;
      if (key === 'documentNumber' && command === 'registerPerson') return inventedIdentityNumber('1981-03-04', serial % 999);
      if (key === 'creditCode' && command === 'registerLegalEntity')
        return inventedCreditCode(REGISTRATION.enterprise, this.world.jurisdiction, 910_000 + serial);
      if (SAID.test(key)) return `${value} ${serial}`;
      if (ITS_OWN.test(key) && !ENDING.test(command) && this.chance.is(0.8)) return `${value}-${serial}`;
      return value;
    };
    return vary(input, '') as object;
  }
}
