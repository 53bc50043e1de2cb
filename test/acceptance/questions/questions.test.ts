import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aRegister, type TestRegister } from '../../register';
import { onTheSampleDay } from '../city';
import { answerFile, folder, index, type StoredQuestion, stored, storedQuestions } from './stored';

/** Set by `npm run questions`: the answers are written instead of compared. */
const writes = process.env.WRITE_ANSWERS === 'yes';

let register: TestRegister;
const incomplete: TestRegister[] = [];
beforeAll(async () => {
  register = await aRegister({ sample: true, clock: onTheSampleDay });
});
afterAll(async () => {
  for (const one of [register, ...incomplete]) await one?.close();
});

/** The same sample, with one subgraph at an address where nobody answers. */
async function registerWithout(subgraph: string): Promise<TestRegister> {
  const SUBGRAPH_URLS = new Map([[subgraph, 'http://127.0.0.1:9/graphql']]);
  const made = await aRegister({ sample: true, clock: onTheSampleDay, env: { SUBGRAPH_URLS } });
  incomplete.push(made);
  return made;
}

/** Compares a file of docs/questions with what it is to hold, or writes it. */
function expectFile(path: string, text: string): void {
  if (writes) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

test.each(storedQuestions.map(question => [question.name, question] as [string, StoredQuestion]))(
  '%s is answered by one operation as it is stored',
  async (_, { name, document, as, without }) => {
    const asked = without ? await registerWithout(without) : register;
    const { data, errors } = await asked.as(as).ask(document);
    if (!without) expect(errors).toBeUndefined();
    expectFile(answerFile(name), stored({ data, ...(errors && { errors }) }));
  },
);

test('the list of questions is complete', () => {
  expectFile(join(folder, 'README.md'), index());
});
