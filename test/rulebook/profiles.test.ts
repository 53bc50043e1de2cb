import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { jurisdictions, profiles } from '../../rulebook/jurisdictions';
import { lawAmong } from '../../rulebook/law';
import { type ParameterName, parameterKinds, parameterNames } from '../../rulebook/parameters';
import { readProfiles } from '../../rulebook/profile';

const ours = join(__dirname, '../../rulebook/profiles');

interface Draft {
  slug: string;
  code: string;
  instrument: Record<string, unknown>;
  parameters: Record<string, Record<string, unknown>>;
  [section: string]: unknown;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'profiles-'));
  for (const file of readdirSync(ours)) writeFileSync(join(folder, file), readFileSync(join(ours, file)));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a city's profile with something changed, as another file where one is named. */
function changed(slug: string, change: (draft: Draft) => void, file = `${slug}.yaml`): void {
  const draft = parse(readFileSync(join(ours, `${slug}.yaml`), 'utf8'), { schema: 'core' }) as Draft;
  change(draft);
  writeFileSync(join(folder, file), stringify(draft, { schema: 'core' }));
}
const parameter = (draft: Draft, name: string) => draft.parameters[name] as Record<string, unknown>;

test('there are 113 parameters, each described in English and Chinese, and every city has all of them', () => {
  expect(parameterNames).toHaveLength(113);
  for (const name of parameterNames) {
    expect(parameterKinds[name].description).toMatch(/^[A-Z][^\u4e00-\u9fff]+ \(.*[\u4e00-\u9fff].*\)\.$/);
  }
  for (const { parameters } of jurisdictions) expect(Object.keys(parameters).sort()).toEqual([...parameterNames].sort());
});

test.each([
  ['chifeng', { STATED: 46, BORROWED: 37, ENGINE: 22, NOT_REGULATED: 8 }],
  ['guiyang', { STATED: 18, BORROWED: 49, ENGINE: 14, NOT_REGULATED: 10, INCOMPLETE: 22 }],
  ['jiyuan', { STATED: 63, BORROWED: 16, ENGINE: 16, NOT_REGULATED: 18 }],
  ['sanming', { STATED: 50, BORROWED: 27, ENGINE: 21, NOT_REGULATED: 15 }],
  ['yulin', { STATED: 30, BORROWED: 16, ENGINE: 8, NOT_REGULATED: 59 }],
])('what %s states, borrows and leaves out', (slug, counts) => {
  const found: Record<string, number> = {};
  for (const { origin } of Object.values(jurisdictions.find(city => city.slug === slug)?.parameters ?? {})) {
    found[origin] = (found[origin] ?? 0) + 1;
  }
  expect(found).toEqual(counts);
});

test('what is borrowed is what the text of that city states, the same value; whatever else we set is ours', () => {
  for (const { slug, parameters } of profiles) {
    for (const name of parameterNames) {
      const { origin, borrowedFrom, value } = parameters[name];
      if (origin !== 'BORROWED') continue;
      const lender = profiles.find(profile => profile.slug === borrowedFrom)?.parameters[name];
      expect([slug, name, lender?.origin, value]).toEqual([slug, name, 'STATED', lender?.value]);
    }
  }
});

test.each<[string, ParameterName[]]>([
  [
    'rights',
    [
      'not_shared_verification_allowed',
      'verification_reply_working_days',
      'catalogue_objection_reply_working_days',
      'catalogue_objection_extension_working_days',
      'dispute_escalation',
      'balance_sheet_entry',
      'share_free_of_charge',
      'open_free_of_charge',
      'pricing_rule',
    ],
  ],
  ['legal effects', ['paper_equivalence', 'asset_owner_rule', 'rectification_against_authority', 'rectification_escalation']],
  ['bodies', ['chief_data_officer', 'expert_committee', 'base_lead_departments']],
])('%s are never borrowed', (_, names) => {
  for (const { slug, parameters } of profiles) {
    for (const name of names) expect([slug, name, parameters[name].origin]).not.toEqual([slug, name, 'BORROWED']);
  }
});

test.each<[string, (draft: Draft) => void, string]>([
  ['unknown', draft => (draft.parameters.share_reply_days = { value: 5, origin: 'ENGINE', note: 'Ours.' }), 'share_reply_days'],
  ['missing', draft => delete draft.parameters.contract_max_term, 'contract_max_term'],
  ['mistyped', draft => (parameter(draft, 'open_reply_working_days').value = '10'), 'open_reply_working_days'],
  ['of another type', draft => (parameter(draft, 'share_types').value = { SECRET: '涉密' }), 'share_types'],
  ['no duration', draft => (parameter(draft, 'evaluation_period').value = '1 year'), 'evaluation_period'],
  [
    'no day of every year',
    draft => (parameter(draft, 'annual_report_authority_due').value = '--02-29'),
    'annual_report_authority_due',
  ],
  ['in another unit', draft => (parameter(draft, 'account_reply_working_days').unit = 'days'), 'account_reply_working_days'],
  ['stated without an article', draft => delete parameter(draft, 'log_retention_min').articles, 'log_retention_min'],
  [
    'cited where nothing stands',
    draft => (parameter(draft, 'log_retention_min').articles = ['第九十九条']),
    'log_retention_min',
  ],
  [
    'borrowed from nobody',
    draft => delete parameter(draft, 'share_reply_working_days').borrowedFrom,
    'share_reply_working_days',
  ],
  [
    'borrowed from no city',
    draft => (parameter(draft, 'share_reply_working_days').borrowedFrom = 'nowhere'),
    'share_reply_working_days',
  ],
  ['without a value', draft => (parameter(draft, 'share_reply_working_days').value = null), 'share_reply_working_days'],
  ['not regulated and yet given', draft => (parameter(draft, 'contract_max_term').value = 'P3Y'), 'contract_max_term'],
])('a parameter that is %s stops the start, and file and parameter are named', (_, change, name) => {
  changed('jiyuan', change);
  expect(() => readProfiles(folder)).toThrow(/^jiyuan\.yaml:\n/);
  expect(() => readProfiles(folder)).toThrow(name);
});

test('every fault of a file is named at once', () => {
  changed('jiyuan', draft => {
    parameter(draft, 'contract_max_term').origin = 'STATUTORY';
    parameter(draft, 'open_reply_working_days').value = 0;
    draft.instrument.standing = 'BINDING';
  });
  for (const named of ['instrument.standing', 'open_reply_working_days', 'contract_max_term']) {
    expect(() => readProfiles(folder)).toThrow(named);
  }
});

test('a sixth city is one more file', () => {
  const sixth = (draft: Draft) => Object.assign(draft, { slug: 'sixth', code: '999901', name: '第六市' });
  changed(
    'yulin',
    draft => Object.assign(sixth(draft).instrument, { id: 'sixth', title: '《第六市公共数据开放管理办法》' }),
    'sixth.yaml',
  );
  const lawOf = lawAmong(readProfiles(folder));
  for (const jurisdiction of ['sixth', '999901']) {
    const law = lawOf(jurisdiction, '2026-06-30');
    expect(law.profile.name).toBe('第六市');
    expect(law.parameter('account_reply_working_days')).toMatchObject({
      value: 5,
      origin: 'STATED',
      articles: [{ id: 'sixth/第二十一条', instrument: { title: '《第六市公共数据开放管理办法》' } }],
    });
    expect(law.binds('account_reply_working_days')).toBe(true);
  }
});

test.each<[string, (draft: Draft) => void]>([
  ['the slug', draft => (draft.code = '999901')],
  ['the code', draft => (draft.slug = 'sixth')],
])('two cities with %s in common are refused', (_, change) => {
  changed('yulin', change, 'zz-sixth.yaml');
  expect(() => readProfiles(folder)).toThrow('Another city has the same slug or code');
});

test('a changed text is one more version: each day has the one in force', () => {
  changed(
    'yulin',
    draft => {
      Object.assign(draft.instrument, { inForceFrom: '2027-03-01' });
      parameter(draft, 'account_reply_working_days').value = 3;
    },
    'yulin-2027.yaml',
  );
  const lawOf = lawAmong(readProfiles(folder));
  const daysOn = (on: string) => lawOf('yulin', on).parameter('account_reply_working_days').value;
  expect([daysOn('2020-01-01'), daysOn('2027-02-28'), daysOn('2027-03-01')]).toEqual([5, 5, 3]);
  changed('yulin', () => {}, 'yulin-again.yaml');
  expect(() => readProfiles(folder)).toThrow('Two versions enter into force on the same day');
});

test.each<[string, string, (text: string) => string]>([
  ['with a key given twice', 'duplicated mapping key', text => `${text}\nslug: jiyuan\n`],
  ['that is no YAML', 'incomplete explicit mapping pair', () => ': : ['],
  ['of two documents', 'expected a single document', text => `${text}\n---\nslug: sixth\n`],
])('a file %s stops the start and is named', (_, fault, change) => {
  writeFileSync(join(folder, 'jiyuan.yaml'), change(readFileSync(join(ours, 'jiyuan.yaml'), 'utf8')));
  expect(() => readProfiles(folder)).toThrow(/^jiyuan\.yaml:\n/);
  expect(() => readProfiles(folder)).toThrow(fault);
});

test('a file with another ending of YAML is a city all the same', () => {
  changed('yulin', draft => Object.assign(draft, { slug: 'sixth', code: '999901' }), 'sixth.YML');
  expect(readProfiles(folder).map(({ slug }) => slug)).toContain('sixth');
});

test('what one city borrows from another, and that one from it, stops the start', () => {
  changed('jiyuan', draft => Object.assign(parameter(draft, 'share_reply_working_days'), { borrowedFrom: 'yulin' }));
  expect(() => readProfiles(folder)).toThrow(
    'jiyuan.yaml:\n✖ yulin does not have it itself\n  → at parameters.share_reply_working_days.borrowedFrom',
  );
});

test('a text that ends before it is in force stops the start', () => {
  changed('yulin', draft => Object.assign(draft.instrument, { inForceFrom: '2026-01-02', inForceTo: '2026-01-01' }));
  expect(() => readProfiles(folder)).toThrow('It ends before it is in force');
});
