import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { projectFile } from '../../kernel/root';
import { profiles } from '../../rulebook/jurisdictions';
import { lawOf } from '../../rulebook/law';
import { conflicts, readRequirements, requirements } from '../../rulebook/requirements';

const ids = new Set(requirements.map(({ id }) => id));
const identifiers = (text: string): string[] => text.match(/\b(CF|JY|GY|SM|YL)(-[A-Za-z0-9]+)+/g) ?? [];

test('there are 428 rows in the five cities, of which software can hold 398', () => {
  const counts = Object.fromEntries(
    profiles.map(({ slug }) => {
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
  const slugs = profiles.map(({ slug }) => slug);
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

const bare = (text: string) => text.replace(/[\p{P}\p{S}\s]/gu, '');
const fragments = (text: string) => text.split('…').map(bare);

test('every fragment is verbatim in the article that its row cites, in the order of the text', () => {
  const wrong = requirements.filter(({ profile, source, text }) => {
    const wording = bare(lawOf(profile, '2026-06-30').article(source).text);
    let from = 0;
    return !fragments(text).every(fragment => {
      const at = wording.indexOf(fragment, from);
      from = at + fragment.length;
      return at >= 0;
    });
  });
  expect(wrong.map(({ id, source }) => `${id} ${source}`)).toEqual([]);
});

const published = projectFile('..', 'shared', 'regulations');
const given = existsSync(published) ? test : test.skip;

given('every fragment is verbatim in the published text of its city', () => {
  const texts = new Map(profiles.map(({ slug }) => [slug, bare(readFileSync(join(published, `${slug}.txt`), 'utf8'))]));
  const wrong = requirements.filter(
    ({ profile, text }) => !fragments(text).every(fragment => texts.get(profile)!.includes(fragment)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
