import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { projectFile } from '../../kernel/root';
import { jurisdictions } from '../../rulebook/jurisdictions';
import { conflicts, readRequirements, requirements } from '../../rulebook/requirements';

const ids = new Set(requirements.map(({ id }) => id));
const identifiers = (text: string): string[] => text.match(/\b(CF|JY|GY|SM|YL)(-[A-Za-z0-9]+)+/g) ?? [];

test('there are 428 rows in the five cities, of which software can hold 398', () => {
  const counts = Object.fromEntries(
    jurisdictions.map(({ slug }) => {
      const of = requirements.filter(({ profile }) => profile === slug);
      return [slug, ['yes', 'partly', 'no'].map(level => of.filter(row => row.level === level).length)];
    }),
  );
  expect(counts).toEqual({
    chifeng: [47, 20, 6],
    jiyuan: [103, 41, 7],
    guiyang: [18, 27, 6],
    sanming: [61, 16, 3],
    yulin: [54, 11, 8],
  });
  expect(requirements).toHaveLength(428);
});

test('every row named in another one or in a conflict is there', () => {
  const said = [
    ...requirements.map(({ requirement, acceptance }) => `${requirement} ${acceptance}`),
    JSON.stringify(conflicts),
  ];
  expect(said.flatMap(identifiers).filter(id => !ids.has(id))).toEqual([]);
});

test('39 conflicts are reconciled, each once, between cities that are there', () => {
  expect(new Set(conflicts.map(({ id }) => id)).size).toBe(39);
  const slugs = jurisdictions.map(({ slug }) => slug);
  expect(conflicts.flatMap(({ positions }) => Object.keys(positions)).filter(slug => !slugs.includes(slug))).toEqual([]);
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'requirements-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { profile, ...row } = requirements.find(({ id }) => id === 'JY-55a')!;
  const reading = (...rows: object[]) => {
    writeFileSync(join(folder, `${profile}.yaml`), stringify(rows));
    return () => readRequirements(folder);
  };

  test('is read as it stands', () => {
    expect(reading(row)()).toEqual([{ ...row, profile }]);
  });

  test.each([
    ['a row that is there twice', [row, row], 'jiyuan.yaml: JY-55a is there twice'],
    ['a level that is none', [{ ...row, level: 'maybe' }], 'level'],
    ['a field too many', [{ ...row, colour: 'red' }], 'colour'],
    ['an identifier of no city', [{ ...row, id: 'XX-1' }], 'id'],
    ['a row that software holds without saying how', [{ ...row, acceptance: undefined }], 'JY-55a is yes'],
    ['a row that software does not hold and yet shows', [{ ...row, level: 'no' }], 'JY-55a is no'],
  ])('with %s is refused', (_, rows, fault) => {
    expect(reading(...rows)).toThrow(fault);
  });
});

const published = projectFile('..', 'shared', 'regulations');
const given = existsSync(published) ? test : test.skip;

given('every fragment is verbatim in the text of its city', () => {
  const bare = (text: string) => text.replace(/[\p{P}\p{S}\s]/gu, '');
  const texts = new Map(jurisdictions.map(({ slug }) => [slug, bare(readFileSync(join(published, `${slug}.txt`), 'utf8'))]));
  const wrong = requirements.flatMap(({ id, profile, text }) =>
    text
      .split('…')
      .filter(fragment => !texts.get(profile)!.includes(bare(fragment)))
      .map(fragment => `${id}: ${fragment}`),
  );
  expect(wrong).toEqual([]);
});
