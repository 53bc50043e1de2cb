import { readFileSync } from 'node:fs';
import { projectFile } from '../../../kernel/root';
import { aRegister, type TestRegister } from '../../register';
import { anAnalyst } from '../city';

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
}, 120_000);
afterAll(() => register?.close());

const page = readFileSync(projectFile('docs', 'two-times.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text as string);

test('the page on two times answers as the sample does', async () => {
  const [question] = blocks('graphql');
  const [ofTheDay, knownThen] = blocks('json').map(text => JSON.parse(text));
  const { data } = await register.as(anAnalyst).ask(question as string);
  expect(data).toEqual(ofTheDay);
  expect(ofTheDay.dataAsset.rights.length).toBeGreaterThan(0);
  const asOf = { 'registry-as-of': '2025-03-01T12:00:00+08:00' };
  expect((await register.as(anAnalyst, asOf).ask(question as string)).data).toEqual(knownThen);
});
