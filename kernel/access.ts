import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Actor, forbidden, Role } from './actor';

/** `own`: only where the actor's organization (for PERSON: the person themself) is a party to the row. */
export type Reach = 'all' | 'own';

/**
 * Who may ever see or do something. It is the outer bound: which rows, in which city and which state, the predicates of the slice's
 * policy.ts say. A role that is not named may never. `PERSON` is whoever acts as a natural person with a record of their own.
 */
export type Who = 'everyone' | Readonly<Partial<Record<Role | 'PERSON', Reach>>>;

/**
 * What a slice states of its types: for all fields of a type, or field by field with `*` for the rest. Each field of `Query` and
 * `Mutation` is stated by itself.
 */
export type Access = Readonly<Record<string, Who | ({ readonly '*'?: Who } & Readonly<Record<string, Who>>)>>;

type Stated = Access[string];

const reaching = (reach: Reach, roles: readonly Role[]): Exclude<Who, string> =>
  Object.fromEntries(roles.map(role => [role, reach]));

/** These roles, whatever organization they act for. */
export const all = (...roles: readonly Role[]): Exclude<Who, string> => reaching('all', roles);

/** These roles where their organization is a party. */
export const own = (...roles: readonly Role[]): Exclude<Who, string> => reaching('own', roles);

/** Every role but that of the public. */
export const signedIn = all(...Object.values(Role).filter(role => role !== Role.PUBLIC));

/** Whoever acts for an organization that is a party, in whatever role; the public acts for none. */
export const parties = own(...Object.values(Role).filter(role => role !== Role.PUBLIC));

/** Types that the kernel makes: values that say no more than the field which leads to them, and are seen with it. */
export const kernelAccess: Access = {
  Article: 'everyone',
  AuditChain: 'everyone',
  AuditFault: 'everyone',
  AuditVerification: all(Role.AUDITOR),
  AvailableEvent: 'everyone',
  ClockDay: 'everyone',
  ClockExtension: 'everyone',
  ClockPause: 'everyone',
  Finding: 'everyone',
  Instrument: 'everyone',
  OwnAccess: 'everyone',
  PageInfo: 'everyone',
  Refused: 'everyone',
  StatutoryClock: 'everyone',
  WithheldFields: 'everyone',
  WorkflowEvent: 'everyone',
};

const isWho = (stated: Stated): stated is Who =>
  stated === 'everyone' || Object.values(stated).every(reach => reach === 'all' || reach === 'own');

const PAGE = ['edges', 'nodes', 'pageInfo', 'totalCount', 'totalIsCapped'];
const ROW = ['cursor', 'node'];

/** A page of rows or one of them, as `connectionOf` makes them: its rows are stated by their own type. */
function isOfPage(type: GraphQLObjectType, field: string): boolean {
  const names = Object.keys(type.getFields());
  return [PAGE, ROW].some(of => of.includes(field) && of.every(name => names.includes(name)));
}

/** What is stated of a field; undefined where nothing is. */
export function statedOf(access: Access, type: GraphQLObjectType, field: string): Who | undefined {
  const stated = access[type.name] ?? kernelAccess[type.name];
  const said = stated === undefined || isWho(stated) ? stated : (stated[field] ?? stated['*']);
  return said ?? (isOfPage(type, field) ? 'everyone' : undefined);
}

/** Whether the actor may ever see or do it, as far as roles decide: whether a row is their own only its slice can tell. */
export function mayEver(actor: Actor, who: Who): boolean {
  if (who === 'everyone') return true;
  if (who.PERSON !== undefined && actor.person !== undefined) return true;
  return actor.isPublic ? who.PUBLIC !== undefined : actor.roles.some(role => who[role] !== undefined);
}

/** Fields of a slice's schema that nobody has stated, as `Type.field`; federation's own are nobody's to state. */
export function unstated(schema: GraphQLSchema, access: Access): string[] {
  return objectTypes(schema).flatMap(type =>
    Object.keys(type.getFields())
      .filter(field => !field.startsWith('_'))
      .filter(field =>
        isRoot(schema, type)
          ? (access[type.name] as Readonly<Record<string, Who>> | undefined)?.[field] === undefined
          : statedOf(access, type, field) === undefined,
      )
      .map(field => `${type.name}.${field}`),
  );
}

export const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_'));

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  type === schema.getQueryType() || type === schema.getMutationType();

const readers = Symbol('readers');

/** Who may read a field that is no more than a property of its object; undefined where it is more. */
export function readersOf({
  resolve,
  extensions,
}: Pick<GraphQLField<unknown, unknown>, 'resolve' | 'extensions'>): Who | undefined {
  return resolve ? ((extensions as { [readers]?: Who })[readers] ?? undefined) : 'everyone';
}

/**
 * Holds a slice's schema to what the slice states, by role: a command that the actor may never give is FORBIDDEN (UNAUTHENTICATED
 * for nobody) before its first line runs; any other field is as if there were nothing: null, or an empty list, or FORBIDDEN where it
 * can be neither.
 */
export function enforceAccess(schema: GraphQLSchema, access: Access): void {
  for (const type of objectTypes(schema)) {
    for (const [name, field] of Object.entries(type.getFields())) {
      const who = statedOf(access, type, name);
      if (who === undefined || who === 'everyone') continue;
      if (!field.resolve) field.extensions = { ...field.extensions, [readers]: who };
      const resolve = field.resolve ?? defaultFieldResolver;
      const nothing = type === schema.getMutationType() ? undefined : nothingOf(field.type);
      field.resolve = (source, args, context: { actor: Actor }, info) => {
        if (mayEver(context.actor, who)) return resolve(source, args, context, info);
        if (nothing !== undefined) return nothing;
        throw forbidden(context.actor);
      };
    }
  }
}

/** What stands where there is nothing to show; undefined where the type leaves no room for it. */
function nothingOf(type: GraphQLOutputType): null | readonly never[] | undefined {
  if (!isNonNullType(type)) return null;
  return isListType(type.ofType) ? [] : undefined;
}
