import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse } from 'graphql';
import { projectFile } from '../../kernel/root';
import { SAMPLE_DAY, sampleRegister } from '../../sample/sample-register';

export interface Question {
  readonly name: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

const folder = projectFile('client', 'operations');

/** Asks the gateway at an address; without a token as the public. */
export async function ask(
  address: string,
  { text, variables }: Pick<Question, 'text' | 'variables'>,
  token?: string,
): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: text, variables }),
  });
  return (await response.json()) as Answer;
}

/** What the acceptance queries call their variables, with values that the sample register has answers to. */
function sampleValues(heroId: string): ReadonlyMap<string, unknown> {
  const [city] = sampleRegister().cities;
  const hero = city?.assets.find(({ ref }) => ref === city.heroAsset);
  return new Map<string, unknown>([
    ['registrationNumber', hero?.registrationNumber],
    ['creditCode', hero?.owner],
    ['filter', { jurisdiction: city?.division }],
    ['jurisdiction', city?.division],
    ['first', 20],
    ['on', SAMPLE_DAY],
    ['of', heroId],
    ['id', heroId],
    ['direction', 'BOTH'],
  ]);
}

/**
 * Every acceptance query with variables.
 * @throws Error naming a variable that a query cannot do without and that is not known here
 */
export function questionsAbout(heroId: string): Question[] {
  const values = sampleValues(heroId);
  return readdirSync(folder)
    .filter(file => file.endsWith('.graphql'))
    .map(file => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const document = parse(text);
      const [operation] = document.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${file} does not begin with its operation`);
      const names = operation.variableDefinitions?.map(({ variable, type }) => [variable.name.value, type.kind] as const) ?? [];
      const unknown = names.find(([name, kind]) => kind === Kind.NON_NULL_TYPE && !values.has(name));
      if (unknown) throw new Error(`${file} wants $${unknown[0]}`);
      const known = names.filter(([name]) => values.has(name)).map(([name]) => [name, values.get(name)]);
      return { name: file.replace('.graphql', ''), text, document, variables: Object.fromEntries(known) };
    });
}
