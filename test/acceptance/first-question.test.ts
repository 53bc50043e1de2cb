import { readFileSync } from 'node:fs';
import { FirstQuestionDocument } from '../../client/generated/graphql';
import { Role } from '../../kernel/actor';
import { projectFile } from '../../kernel/root';
import { firstAnswer, firstQuestion } from '../../sample/first-question';
import { aRegister, type TestRegister } from '../register';

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
});
afterAll(() => register.close());

test('the first question has the answer that the start prints', async () => {
  const { data, errors } = await register.as({ subject: 'analyst', roles: [Role.ANALYST] }).ask(FirstQuestionDocument, {});
  expect(errors).toBeUndefined();
  expect(data).toEqual(firstAnswer);
});

test('the README shows the same question and the same answer', () => {
  const readme = readFileSync(projectFile('README.md'), 'utf8');
  expect(readme).toContain(firstQuestion.trim());
  const shown = /```json\n(.*?)```/s.exec(readme)?.[1] ?? '';
  expect(JSON.parse(shown)).toEqual({ data: firstAnswer });
});
