import { type GraphQLObjectType, isObjectType } from 'graphql';
import { type Access, statedOf, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { buildSlice } from '../../../kernel/slice';
import { slices } from '../../../subgraphs/all';
import type { KnownRow } from './rows';

/** `Type.field` → what each slice that has the field states of it. */
export type Statements = ReadonlyMap<string, readonly Who[]>;

export async function statements(): Promise<Statements> {
  const said = new Map<string, Who[]>();
  for (const slice of slices) {
    const { schema } = await buildSlice(slice);
    for (const type of Object.values(schema.getTypeMap()))
      if (isObjectType(type) && !type.name.startsWith('_')) note(said, slice.access, type);
  }
  return said;
}

function note(said: Map<string, Who[]>, access: Access, type: GraphQLObjectType): void {
  for (const field of Object.keys(type.getFields()).filter(name => !name.startsWith('_'))) {
    const who = statedOf(access, type, field);
    if (who !== undefined) said.set(`${type.name}.${field}`, [...(said.get(`${type.name}.${field}`) ?? []), who]);
  }
}

/** Whether a statement lets the actor see or do it, of a row with these parties. */
export function allows(who: Who, actor: Actor, parties: readonly string[] | undefined): boolean {
  if (who === 'everyone') return true;
  const isParty = actor.organization !== undefined && (parties === undefined || parties.includes(actor.organization));
  const roles = actor.isPublic ? [Role.PUBLIC] : actor.roles;
  if (roles.some(role => who[role] === 'all' || (who[role] === 'own' && isParty))) return true;
  const key = actor.person?.replace(/^person:/, '');
  return who.PERSON !== undefined && key !== undefined && (parties === undefined || parties.includes(key));
}

const KEYS = new Set(['id', 'code', 'creditCode', '__typename']);

export interface Escape {
  readonly why: 'role' | 'row';
  readonly field: string;
  readonly id: string | undefined;
}

/** What one answer showed, held against what is stated and against the policies of the rows. */
export interface Judgement {
  readonly seen: Set<string>;
  readonly escapes: Escape[];
  /** Where an id of a hidden row is shown, which says that there is such a thing and no more. */
  readonly ids: Set<string>;
  values: number;
}

/** Walks an answer whose fields are aliased `Type_field`. */
export function judge(
  data: unknown,
  { actor, said, known, into }: { actor: Actor; said: Statements; known: ReadonlyMap<string, KnownRow>; into: Judgement },
): void {
  const rowOf = (value: Record<string, unknown>): KnownRow | undefined => {
    const type = String(value.__typename);
    const id = value[`${type}_id`];
    if (type === 'Task') return known.get(`task/${String(id)}`);
    if (typeof id === 'string') return known.get(id);
    const code = value[`${type}_code`];
    return type === 'Project' && typeof code === 'string' ? known.get(`project:${code}`) : undefined;
  };
  const walk = (value: unknown, row: KnownRow | undefined): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, row);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const fields = value as Record<string, unknown>;
    const own = rowOf(fields) ?? row;
    const ofPage = String(fields.__typename).endsWith('Connection');
    for (const [alias, shown] of Object.entries(fields)) {
      const [type, field] = alias.split('_') as [string, string | undefined];
      if (alias.startsWith('__') || field === undefined || shown === null || (Array.isArray(shown) && shown.length === 0))
        continue;
      const name = `${type}.${field}`;
      // the keys of a value that is plain JSON
      if (!said.has(name)) continue;
      into.values++;
      into.seen.add(name);
      if (!said.get(name)?.some(who => allows(who, actor, ofPage ? undefined : own?.parties)))
        into.escapes.push({ why: 'role', field: name, id: own?.id });
      const isHidden = own !== undefined && rowOf(fields) !== undefined && !own.isSeenBy(actor);
      if (isHidden && !KEYS.has(field)) into.escapes.push({ why: 'row', field: name, id: own.id });
      if (typeof shown === 'string') {
        const named = known.get(shown);
        if (named && !named.isSeenBy(actor)) into.ids.add(name);
      }
      walk(shown, ofPage ? undefined : own);
    }
  };
  walk(data, undefined);
}
