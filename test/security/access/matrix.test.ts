import { type GraphQLOutputType, getNamedType, isLeafType } from 'graphql';
import { jurisdictionCode } from '../../../rulebook/jurisdictions';
import { provesFully } from '../../proofs';
import { askers } from './actors';
import { asksOf } from './asks';
import { type Judgement, judge, type Statements, statements } from './oracle';
import { knownRows } from './rows';
import { selectionOf } from './selection';
import { aWorld, type World } from './world';

const TODAY = '2026-06-30';
const cities = provesFully ? (['chifeng', 'jiyuan', 'guiyang', 'sanming', 'yulin'] as const) : (['chifeng'] as const);

describe.each(cities)('%s', city => {
  let world: World;
  let said: Statements;
  beforeAll(async () => {
    [world, said] = await Promise.all([aWorld(city), statements()]);
  });
  afterAll(() => world?.close());

  test('nobody is shown a field that is not stated for them, nor anything of a row that is hidden from them', async () => {
    const { schema } = await world.register.register.engine.load();
    const asks = asksOf(world);
    const query = schema.getQueryType()?.getFields() ?? {};
    expect(Object.keys(asks).sort()).toEqual(Object.keys(query).sort());
    const known = await knownRows(world.register.config.DATABASE_URL as string, TODAY);
    const documents = Object.entries(asks).flatMap(([name, texts]) => {
      const to = getNamedType(query[name]?.type as GraphQLOutputType);
      const below = isLeafType(to) ? '' : selectionOf(schema, to.name);
      return texts.map(text => `query { Query_${name}: ${name}${text} ${below} }`);
    });
    const elsewhere = jurisdictionCode(city === 'guiyang' ? 'yulin' : 'guiyang') as string;
    const everybody = askers(world, elsewhere);
    const began = performance.now();
    const total: Judgement = { seen: new Set(), escapes: [], ids: new Set(), values: 0 };
    const escapes: string[] = [];
    const failures = new Set<string>();
    for (const { name, actor } of everybody) {
      for (const document of documents) {
        const { data, errors } = await world.execute(actor, document);
        const into: Judgement = { ...total, escapes: [] };
        judge({ __typename: 'Query', ...(data as object) }, { actor, said, known, into });
        total.values = into.values;
        for (const { why, field, id } of into.escapes) escapes.push(`${name}: ${field} (${why}) ${id ?? ''}`);
        for (const { extensions, path } of errors ?? [])
          failures.add(`${extensions?.code} ${path?.filter(key => typeof key === 'string').join('.')}`);
      }
    }
    const seconds = (performance.now() - began) / 1000;
    const stated = [...said.keys()].filter(
      field => schema.getType(field.split('.')[0] as string) && !field.startsWith('Mutation.'),
    );
    const never = stated.filter(field => !total.seen.has(field)).sort();
    console.log(
      `access matrix of ${city}: ${stated.length} fields × ${everybody.length} askers = ${stated.length * everybody.length} cells, ` +
        `${documents.length * everybody.length} requests, ${total.values} values, ${seconds.toFixed(1)} s, ${escapes.length} escapes`,
    );
    console.log({
      escapes: [...new Set(escapes)].slice(0, 60),
      never,
      ids: [...total.ids],
      failures: [...failures].slice(0, 40),
    });
    expect(escapes).toEqual([]);
  });
});
