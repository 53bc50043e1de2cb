import type { Requirement } from '../../rulebook/requirements';
import { coverageDocument } from './document';
import { shownBy } from './requirement-reporter';
import { rowsNamedIn, rowsShownBy } from './titles';
import { ASKED } from './trace';

test('a title shows the rows that it begins with, and no others', () => {
  expect(rowsShownBy('[JY-55a] [JY-57-8] a report that is late')).toEqual(['JY-55a', 'JY-57-8']);
  expect(rowsShownBy('a report as in [JY-55a]')).toEqual([]);
  expect(rowsShownBy('[] [1, 2] is no row')).toEqual([]);
  expect(rowsNamedIn('[CF-liab-1a] and later [SM-32-1]; [1-2] is none')).toEqual(['CF-liab-1a', 'SM-32-1']);
  // a slip in the city's letters names a row that is not there, which is told, and not none at all
  const slip = 'JI-55a';
  expect(rowsShownBy(`[${slip}] a report`)).toEqual([slip]);
});

const file = `${__dirname}/some.test.ts`;
const run = (title: string, status = 'passed', group = 'a report') => ({
  ancestorTitles: [group],
  title,
  fullName: `${group} ${title}`,
  status,
});

test('a test counts if it passed, names a row, itself or by its group, and asked while it ran', () => {
  const results = {
    testResults: [
      {
        testFilePath: file,
        testResults: [
          run('[JY-55a] asks'),
          run('[JY-55b] does not'),
          run('[JY-56a] fails', 'failed'),
          run('names nothing'),
          run('a draft', 'passed', '[JY-65] a text'),
        ],
      },
    ],
  };
  const notes = [
    { file, test: 'a report [JY-55a] asks', did: ASKED },
    { file: 'another', test: 'a report [JY-55b] does not', did: ASKED },
    { file, test: 'a report [JY-55b] does not', did: 'something else' },
    { file, did: ASKED },
    { file, test: '[JY-65] a text a draft', did: ASKED },
  ];
  expect(shownBy(results, notes)).toEqual([
    { rows: ['JY-55a'], title: '[JY-55a] asks', file: 'test/coverage/some.test.ts', asked: true },
    { rows: ['JY-55b'], title: '[JY-55b] does not', file: 'test/coverage/some.test.ts', asked: false },
    { rows: ['JY-65'], title: '[JY-65] a text: a draft', file: 'test/coverage/some.test.ts', asked: true },
  ]);
});

test('every row that software can hold is told with its tests or as not yet shown', () => {
  const row = (id: string, level: Requirement['level']): Requirement => ({
    id,
    source: '第一条',
    text: '文',
    requirement: 'This | that.',
    actors: ['authority'],
    subgraph: 'oversight',
    kind: 'field',
    level,
    reason: 'It is so.',
    profile: 'jiyuan',
  });
  const rows = [row('JY-10', 'yes'), row('JY-11', 'partly'), row('JY-13', 'no'), row('JY-17', 'yes')];
  const shown = (asked: boolean, title: string, ...of: string[]) => ({ rows: of, title, file: 'test/a.test.ts', asked });
  const text = coverageDocument(
    rows,
    [
      shown(true, '[JY-10] [JY-11] both', 'JY-10', 'JY-11'),
      shown(true, '[JY-10] [JY-11] both', 'JY-10', 'JY-11'),
      shown(false, '[JY-17] apart', 'JY-17'),
    ],
    new Map([['JY-17', 'No day is kept.']]),
  );
  expect(text).toContain('Of 4 rows software can hold 3,');
  expect(text).toContain('| 济源示范区 | 1 of 2 | 1 of 1 | 2 of 3 |');
  expect(text).toContain('| JY-10 | 第一条 | This \\| that. | yes | both (test/a.test.ts) |  |');
  expect(text).toContain('| partly | both (test/a.test.ts) | It is so. |');
  expect(text).toContain('| yes | not yet · also: apart (test/a.test.ts) | No day is kept. |');
  expect(text).not.toContain('JY-13');
});
