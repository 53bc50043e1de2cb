import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { type CreatingADatabase, creatingADatabase } from '../../../rulebook/rules/catalog-database';
import { eachBreaks } from './each-breaks';

const lawful: CreatingADatabase = { kind: 'THEME', name: '主题库', managers: ['A'], builder: 'A', norm: '规范' };
const guiyang = lawOf('guiyang', '2026-06-30');
const chifeng = lawOf('chifeng', '2026-06-30');

const ofNameAndBase = creatingADatabase.filter(({ id }) => !id.endsWith('_MISSING') || id === 'DATABASE_NAME_MISSING');
const named = (...ids: string[]) => creatingADatabase.filter(({ id }) => ids.includes(id));

describe('in any city', () => {
  eachBreaks(ofNameAndBase, lawful, {
    DATABASE_NAME_MISSING: { broken: [{ name: '' }, { name: ' ' }] },
    BASE_DATABASE_UNKNOWN: {
      broken: [{ kind: 'BASE' }, { kind: 'BASE', base: 'TRUSTED_MATERIALS' }, { base: 'POPULATION' }],
      kept: [{ kind: 'BASE', base: 'POPULATION' }, { kind: 'SPECIAL_TOPIC' }],
    },
  });
});

describe('where the authority manages them with others', () => {
  eachBreaks(named('MANAGERS_MISSING'), lawful, { MANAGERS_MISSING: { broken: [{ managers: [] }] } }, chifeng);
});

describe('where norm and builder are asked for', () => {
  eachBreaks(
    named('NORM_MISSING', 'BUILDER_MISSING'),
    lawful,
    {
      NORM_MISSING: { broken: [{ norm: null }, { norm: ' ' }] },
      BUILDER_MISSING: { broken: [{ builder: null }, { kind: 'BASE', base: 'POPULATION', builder: null }] },
    },
    guiyang,
  );
});

test('each city asks what its text has', () => {
  const bare = { ...lawful, managers: [], builder: null, norm: null };
  const asked = (slug: string, more: Partial<CreatingADatabase> = {}) =>
    judge(creatingADatabase, { ...bare, ...more }, lawOf(slug, '2026-06-30')).map(({ rule }) => rule);
  expect(asked('chifeng')).toEqual(['MANAGERS_MISSING']);
  expect(asked('guiyang')).toEqual(['NORM_MISSING', 'BUILDER_MISSING']);
  expect(asked('sanming')).toEqual(['BUILDER_MISSING']);
  expect(asked('sanming', { kind: 'BASE', base: 'POPULATION' })).toEqual([]);
  expect(asked('jiyuan')).toEqual([]);
  expect(asked('yulin')).toEqual(['NOT_REGULATED']);
});
