import { type ConstDirectiveNode, Kind, parse } from 'graphql';
import type { Config } from '../../kernel/config';
import type { Logger } from '../../kernel/log';
import type { Engine } from './engine';
import { askedOfSeveral } from './fused/asked-of-several';
import { fusedEngine } from './fused/engine';
import { indexSupergraph } from './fused/supergraph-index';
import { type PlannedEngineOptions, plannedEngine } from './planned';

const argument = ({ arguments: given = [] }: ConstDirectiveNode, name: string) =>
  given.find(one => one.name.value === name)?.value;

/** Whether a text that is given has a part. */
function says(node: ConstDirectiveNode, name: string, part = ''): boolean {
  const given = argument(node, name);
  return given?.kind === Kind.STRING && given.value.includes(part);
}

const isInaccessible = ({ directives }: { readonly directives?: readonly ConstDirectiveNode[] }): boolean =>
  directives?.some(({ name }) => name.value === 'inaccessible') ?? false;

/** What the directives of a supergraph say that the fused engine does not do. */
function beyondIn(supergraph: string): string[] {
  const found = new Set<string>();
  for (const node of parse(supergraph, { noLocation: true }).definitions) {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.values?.some(isInaccessible)) found.add('@inaccessible on a value');
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    if (isInaccessible(node)) found.add('@inaccessible on a type');
    if (node.name.value === 'Subscription') found.add('subscriptions');
    for (const join of node.directives ?? []) {
      if (join.name.value !== 'join__type') continue;
      const isInterfaceObject = argument(join, 'isInterfaceObject');
      if (isInterfaceObject?.kind === Kind.BOOLEAN && isInterfaceObject.value) found.add('@interfaceObject');
      if (node.kind === Kind.INTERFACE_TYPE_DEFINITION && argument(join, 'key')) found.add('@key on an interface');
    }
    for (const field of node.fields ?? [])
      for (const join of field.directives ?? []) {
        if (join.name.value !== 'join__field') continue;
        if (argument(join, 'overrideLabel')) found.add('@override with a label');
        if (says(join, 'provides', '...')) found.add('@provides with a fragment');
        if (says(join, 'provides') && node.kind === Kind.INTERFACE_TYPE_DEFINITION) found.add('@provides on an interface');
        if (says(join, 'requires', '...')) found.add('@requires with a fragment');
        if (says(join, 'requires', '(')) found.add('@requires with arguments');
        if (argument(join, 'contextArguments')) found.add('@fromContext');
      }
  }
  return [...found].sort();
}

/** What of a supergraph the fused engine does not do; nothing where it does all of it. */
export function beyondFused(supergraph: string, subgraphs: PlannedEngineOptions['subgraphs']): string[] {
  const types = indexSupergraph(supergraph, new Map(subgraphs.map(({ name, schema }) => [name, schema])));
  return [...beyondIn(supergraph), ...askedOfSeveral(types)];
}

export interface ChooseEngineOptions extends PlannedEngineOptions {
  readonly config: PlannedEngineOptions['config'] & Pick<Config, 'SHUJI_ENGINE'>;
  readonly log: Logger;
}

/**
 * The fused engine where every subgraph is in this process and it can do all that the supergraph uses; else, or where SHUJI_ENGINE
 * says so, the planned one. Whoever asked for the fused one, or might have had it, reads in the log why not.
 */
export function chooseEngine({ log, ...options }: ChooseEngineOptions): Engine {
  const { config, supergraph, subgraphs } = options;
  if (config.SHUJI_ENGINE === 'planned') return plannedEngine(options);
  const elsewhere = [...config.SUBGRAPH_URLS.keys()].map(name => `${name} is elsewhere`);
  const beyond = elsewhere.length === 0 ? beyondFused(supergraph, subgraphs) : [];
  if (elsewhere.length === 0 && beyond.length === 0) return fusedEngine(options);
  if (config.SHUJI_ENGINE === 'fused' || elsewhere.length === 0)
    log.warn({ why: [...elsewhere, ...beyond] }, 'the planned engine starts: the fused one cannot');
  return plannedEngine(options);
}
