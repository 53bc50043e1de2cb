import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variablesOf } from './going-on';
import { Registers } from './registers';
import { answerFile, folder, index, type StoredQuestion, stored, storedQuestions } from './stored';

/** Set by `npm run questions`: the answers are written instead of compared. */
const writes = process.env.WRITE_ANSWERS === 'yes';

const registers = new Registers();
beforeAll(() => registers.open());
afterAll(() => registers.close());

/** Compares a file of docs/questions with what it is to hold, or writes it. */
function expectFile(path: string, text: string): void {
  if (writes) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

test.each(storedQuestions.map(question => [question.name, question] as [string, StoredQuestion]))(
  '%s is answered by one operation as it is stored',
  async (_, question) => {
    const { name, document, as, asOf, without } = question;
    const { data, errors } = await registers.ask(question, async register => {
      const variables = await variablesOf(register, question);
      const answer = await register.as(as, asOf ? { 'registry-as-of': asOf } : {}).ask(document, variables);
      // the header is what makes the answer: by what is known now it is another
      if (asOf) expect((await register.as(as).ask(document, variables)).data).not.toEqual(answer.data);
      return answer;
    });
    if (!without) expect(errors).toBeUndefined();
    expectFile(answerFile(name), stored({ data, ...(errors && { errors }) }));
  },
);

test('the list of questions is complete', () => {
  expectFile(join(folder, 'README.md'), index());
});
