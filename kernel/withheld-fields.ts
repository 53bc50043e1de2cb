import type { GraphQLEnumType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { type Access, mayEver, objectTypes, statedOf, type Who } from './access';
import { type Actor, Role } from './actor';

/** Fields of one type that whoever asks is not shown, for one and the same reason. */
export interface Withheld {
  readonly typeName: string;
  readonly title: string | null;
  readonly fields: string[];
  readonly whole: boolean;
  readonly ownOnly: boolean;
  readonly openTo: Role[];
  readonly openToParties: Role[];
  readonly openToPerson: boolean;
  readonly ground: string;
  readonly groundEn: string;
}

/** The Chinese term at the end of a description, `A page of assets (资产分页列表).`; null where there is none. */
export const termOf = (description: string | null | undefined): string | null =>
  /\(([^()]*)\)\.$/.exec(description ?? '')?.[1] ?? null;

const rolesOf = (who: Exclude<Who, string>, reach: 'all' | 'own'): Role[] =>
  Object.values(Role).filter(role => who[role] === reach);

/** Whether the actor is shown only rows in which their own organization, or they themself, are a party. */
function isOwnOnly(actor: Actor, who: Exclude<Who, string>): boolean {
  const roles = actor.isPublic ? [Role.PUBLIC] : actor.roles;
  return mayEver(actor, who) && roles.every(role => who[role] !== 'all');
}

/** What the statement says, in both languages: to whom it is open. */
function groundOf(schema: GraphQLSchema, who: Exclude<Who, string>) {
  const roles = schema.getType('Role') as GraphQLEnumType;
  const named = (reach: 'all' | 'own') => rolesOf(who, reach).map(role => termOf(roles.getValue(role)?.description) ?? role);
  const [freely, asParty] = [named('all'), named('own')];
  const zh = [
    freely.length > 0 && `向${freely.join('、')}开放`,
    asParty.length > 0 && `${asParty.join('、')}限本机构为当事方的`,
    who.PERSON !== undefined && '本人可看',
  ];
  const en = [
    freely.length > 0 && `open to ${rolesOf(who, 'all').join(', ')}`,
    asParty.length > 0 && `to ${rolesOf(who, 'own').join(', ')} where their organization is a party`,
    who.PERSON !== undefined && 'to the person themself',
  ];
  return { ground: `${zh.filter(Boolean).join('；')}。`, groundEn: `${en.filter(Boolean).join('; ')}.` };
}

const isCommand = (schema: GraphQLSchema, type: GraphQLObjectType) => type === schema.getMutationType();

/**
 * What a slice withholds from an actor by role: whole types and single fields, with to whom they are open. Commands are not told here;
 * which rows of what is open are shown, the policy of the slice decides one by one.
 */
export function withheldFrom(actor: Actor, schema: GraphQLSchema, access: Access): Withheld[] {
  return objectTypes(schema)
    .filter(type => !isCommand(schema, type))
    .flatMap(type => {
      const fields = Object.keys(type.getFields()).filter(name => !name.startsWith('_'));
      const alike = new Map<string, { who: Exclude<Who, string>; names: string[] }>();
      for (const name of fields) {
        const who = statedOf(access, type, name);
        if (who === undefined || who === 'everyone') continue;
        if (mayEver(actor, who) && !isOwnOnly(actor, who)) continue;
        const key = JSON.stringify(who);
        alike.set(key, { who, names: [...(alike.get(key)?.names ?? []), name] });
      }
      return [...alike.values()].map(({ who, names }) => ({
        typeName: type.name,
        title: termOf(type.description),
        fields: names,
        whole: names.length === fields.length,
        ownOnly: mayEver(actor, who),
        openTo: rolesOf(who, 'all'),
        openToParties: rolesOf(who, 'own'),
        openToPerson: who.PERSON !== undefined,
        ...groundOf(schema, who),
      }));
    })
    .sort((one, other) => (one.typeName < other.typeName ? -1 : one.typeName > other.typeName ? 1 : 0));
}
