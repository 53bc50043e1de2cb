import { readFileSync } from 'node:fs';
import { environment, readConfig } from '../../kernel/config';
import { projectFile } from '../../kernel/root';

const example = new Map(
  readFileSync(projectFile('.env.example'), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const),
);

test('.env.example names every variable that the program reads, and no other', () => {
  expect([...example.keys()].sort()).toEqual(Object.keys(environment.shape).sort());
});

test('what .env.example says stands for what is not set', () => {
  expect(readConfig(Object.fromEntries(example))).toEqual(readConfig({}));
});

test('every fault is told at once, by the variable’s name and never by its value', () => {
  const read = () =>
    readConfig({ PORT: 'canary', LOG_LEVEL: 'canary', DATABASE_URL: 'mysql://canary', SUBGRAPH_URLS: 'canary' });
  expect(read).toThrow(/PORT[\s\S]*LOG_LEVEL[\s\S]*DATABASE_URL[\s\S]*SUBGRAPH_URLS/);
  expect(read).not.toThrow(/canary/);
});

test('a command’s own default yields to what the environment says', () => {
  expect(readConfig({}, { PORT: '4104' }).PORT).toBe(4104);
  expect(readConfig({ PORT: '' }, { PORT: '4104' }).PORT).toBe(4104);
  expect(readConfig({ PORT: '5000' }, { PORT: '4104' }).PORT).toBe(5000);
});

test.each(['-1', '65536'])('a port lies between 0 and 65535: not %s', port => {
  expect(() => readConfig({ PORT: port })).toThrow(/PORT/);
});

test('adopted texts name the city, the day and the decision', () => {
  const { ADOPTED_TEXTS } = readConfig({
    ADOPTED_TEXTS: 'jiyuan:2025-01-01:济示办〔2025〕1号; sanming:2024-04-21:第1号：续行；',
  });
  expect(ADOPTED_TEXTS).toEqual([
    { jurisdiction: 'jiyuan', since: '2025-01-01', decision: '济示办〔2025〕1号' },
    { jurisdiction: 'sanming', since: '2024-04-21', decision: '第1号：续行' },
  ]);
});

test.each([
  'canary:2025-01-01:1号',
  '419001:2025-01-01:1号',
  'jiyuan:2025-02-29:1号',
  'jiyuan:2025-01-01: ',
  'jiyuan:2025-01-01',
])('no text is adopted as %s', text => {
  expect(() => readConfig({ ADOPTED_TEXTS: `sanming:2024-04-21:1号; ${text}` })).toThrow(/^ADOPTED_TEXTS: wants/);
});
