import { type GraphQLSchema, getNamedType, isLeafType, isNonNullType, isRequiredArgument } from 'graphql';
import { type Register, registers } from '../../../kernel/global-id';
import { jurisdictionCode } from '../../../rulebook/jurisdictions';
import { provesFully } from '../../proofs';
import { askers } from './actors';
import { asksOf } from './asks';
import { type Judgement, judge, type Statements, statements } from './oracle';
import { knownRows } from './rows';
import { selectionOf } from './selection';
import type { World } from './shapes';
import { aWorld } from './world';

const TODAY = '2026-06-30';
const cities = provesFully ? (['chifeng', 'jiyuan', 'guiyang', 'sanming', 'yulin'] as const) : (['chifeng'] as const);

/** The law and the calendar: stated to be everybody's to the last field, and so asked for by nobody alone. */
const OPEN = ['articles', 'calendarYears', 'jurisdiction', 'jurisdictions', 'reportingYear', 'workingDay'];

const AT_ONCE = 12;
const together = <One>(all: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, place) => all.slice(place * AT_ONCE, (place + 1) * AT_ONCE));

/** Everything below a field of `Query`; of `node` what the kind of the id leads to. */
function below(schema: GraphQLSchema, type: string, text: string, things: number): string {
  if (isLeafType(schema.getType(type))) return '';
  if (type !== 'Node') return selectionOf(schema, type, things);
  const member = registers[/"([a-z-]+):/.exec(text)?.[1] as Register].type;
  return `{ __typename ... on ${member} ${selectionOf(schema, member, things)} }`;
}

describe.each(cities)('%s', city => {
  let world: World;
  let said: Statements;
  beforeAll(async () => {
    [world, said] = await Promise.all([aWorld(city), statements()]);
  }, 600_000);
  afterAll(() => world?.close());

  test('nobody is shown a field that is not stated for them, nor anything of a row that is hidden from them', async () => {
    const { schema } = await world.register.register.engine.load();
    const asks = asksOf(world);
    const query = schema.getQueryType()?.getFields() ?? {};
    const usual: Record<string, string> = { first: '2', jurisdiction: JSON.stringify(world.jurisdiction) };
    const unasked = Object.values(query).filter(({ name, args }) => {
      return !(name in asks) && args.some(arg => isRequiredArgument(arg) && !(arg.name in usual));
    });
    expect(unasked.map(({ name }) => name)).toEqual([]);
    const known = await knownRows(world.register.config.DATABASE_URL as string, TODAY);
    const asked = Object.values(query).flatMap(({ name, type, args }) => {
      const to = getNamedType(type).name;
      const given = args.filter(arg => arg.name in usual).map(arg => `${arg.name}: ${usual[arg.name]}`);
      const texts = asks[name] ?? [given.length > 0 ? `(${given.join(', ')})` : ''];
      return texts.flatMap((text, place) =>
        // everything, and of what it refers to the keys alone: a thing that cannot be resolved is null as a whole
        (text.includes('first:') ? [2] : [2, 1]).map(things => ({
          open: OPEN.includes(name),
          // refused to some, it leaves nothing of the whole answer
          alone: isNonNullType(type) && said.get(`Query.${name}`)?.some(who => who !== 'everyone'),
          ask: `Query_${name}_${place}_${things}: ${name}${text} ${below(schema, to, text, things)}`,
        })),
      );
    });
    const documentOf = (all: typeof asked) => `query { ${all.map(({ ask }) => ask).join('\n')} }`;
    const kept = asked.filter(({ open, alone }) => !open && !alone);
    const documents = [...together(kept), ...asked.filter(({ alone }) => alone).map(one => [one])].map(documentOf);
    const law = [documentOf(asked.filter(({ open }) => open))];
    const elsewhere = jurisdictionCode(city === 'guiyang' ? 'yulin' : 'guiyang') as string;
    const everybody = askers(world, elsewhere);
    const began = performance.now();
    const total: Judgement = { seen: new Set(), escapes: [], ids: new Set(), values: 0 };
    const escapes: string[] = [];
    const failures = new Set<string>();
    for (const { name, actor } of everybody) {
      const answers = await Promise.all(
        (name === 'nobody' ? [...documents, ...law] : documents).map(document => world.execute(actor, document)),
      );
      for (const { data, errors } of answers) {
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
    if (provesFully) console.log('stated, never seen here:', never.join(' '), [...failures]);
    // a register that names a thing of another cannot know that it is hidden there: it shows an opaque id and no more
    expect(['CatalogEntry.id', 'DataAsset.id', 'NaturalPerson.id']).toEqual(expect.arrayContaining([...total.ids]));
    expect(escapes).toEqual([]);
  }, 600_000);

  test('a list counts for each exactly the rows that they may see', async () => {
    const known = [...(await knownRows(world.register.config.DATABASE_URL as string, TODAY)).values()];
    const elsewhere = jurisdictionCode(city === 'guiyang' ? 'yulin' : 'guiyang') as string;
    const counts = `query { ${Object.keys(LISTS)
      .map(list => `${list}(first: 0) { totalCount }`)
      .join(' ')} }`;
    for (const { name, actor } of askers(world, elsewhere)) {
      const { data, errors } = await world.execute(actor, counts);
      expect(errors).toBeUndefined();
      const told = Object.entries(data as Record<string, { totalCount: number }>).map(([list, { totalCount }]) => [
        list,
        totalCount,
      ]);
      const seen = Object.entries(LISTS).map(([list, type]) => [
        list,
        known.filter(row => row.type === type && row.isSeenBy(actor)).length,
      ]);
      expect({ name, told }).toEqual({ name, told: seen });
    }
  }, 300_000);
});

const LISTS = {
  accessGrants: 'AccessGrant',
  accountRequests: 'AccountRequest',
  annualReports: 'AnnualReport',
  bulkExports: 'BulkExport',
  catalogCorrections: 'CatalogCorrection',
  catalogEntries: 'CatalogEntry',
  changes: 'Change',
  collectionBatches: 'CollectionBatch',
  dataAssets: 'DataAsset',
  dataInterfaces: 'DataInterface',
  deliveries: 'Delivery',
  demands: 'Demand',
  informationSystems: 'InformationSystem',
  objections: 'Objection',
  openRequests: 'OpenRequest',
  operationContracts: 'OperationContract',
  opinions: 'Opinion',
  problemReports: 'ProblemReport',
  projects: 'Project',
  rectificationOrders: 'RectificationOrder',
  returnFlows: 'ReturnFlowRequest',
  shareRequests: 'ShareRequest',
  tasks: 'Task',
  usageFeedbacks: 'UsageFeedback',
  usageRecords: 'UsageRecord',
  verificationRequests: 'VerificationRequest',
  violationCases: 'ViolationCase',
};
