import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readAliases } from '../../rulebook/aliases';
import { readMachines } from '../../rulebook/machine';
import { readProfiles } from '../../rulebook/profile';

const rulebook = join(__dirname, '../../rulebook');
const SMX_13 = 'smx-13-rectification.yaml';

/** Where in a file, and what is written there; undefined takes it out. */
type Change = readonly [path: string, written: unknown];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  for (const part of ['workflows', 'profiles']) cpSync(join(rulebook, part), join(folder, part), { recursive: true });
  cpSync(join(rulebook, 'aliases.yaml'), join(folder, 'aliases.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file of the rulebook with something changed. */
function changed(file: string, ...changes: readonly Change[]): void {
  const draft = parseDocument(readFileSync(join(folder, file), 'utf8'), { schema: 'core' });
  for (const [path, written] of changes) {
    if (written === undefined) draft.deleteIn(path.split('.'));
    else draft.setIn(path.split('.'), draft.createNode(written));
  }
  writeFileSync(join(folder, file), String(draft));
}

test('the machines as they stand are in order', () => {
  expect(readMachines(join(folder, 'workflows'))).toHaveLength(readdirSync(join(folder, 'workflows')).length);
});

test.each<[string, Change[], string]>([
  ['an unknown state', [['transitions.exempt.to', 'PARDONED']], 'exempt: unknown state PARDONED'],
  ['an unknown role', [['transitions.exempt.by', ['MAYOR']]], 'unknown role MAYOR'],
  ['an unknown party', [['transitions.exempt.by', ['AUTHORITY of moon']]], 'exempt: unknown party moon'],
  ['an unknown guard', [['transitions.exempt.guard', 'pardoning']], 'exempt: unknown guard pardoning'],
  [
    'an unknown parameter',
    [['transitions.submitRectification.deadline', 'rectification_days']],
    'unknown parameter rectification_days',
  ],
  ['an unknown key', [['transitions.exempt.unless', 'x']], 'unless'],
  [
    'a state out of reach',
    [['states.FORGOTTEN', { title: '已遗忘', titleEn: 'Forgotten', terminal: true }]],
    'FORGOTTEN: cannot be reached',
  ],
  [
    'a state without a way out',
    [
      ['transitions.submitRectification.from', ['ISSUED', 'OVERDUE', 'CRITICISED']],
      ['transitions.transferCase.from', ['ISSUED']],
    ],
    'ESCALATED: no way to a terminal state',
  ],
  [
    'an event that leaves a terminal state',
    [['transitions.submitRectification.from', ['ISSUED', 'OVERDUE', 'ESCALATED', 'CRITICISED', 'CLOSED']]],
    'submitRectification: leaves CLOSED, which is terminal',
  ],
  ['a title in one language only', [['states.ISSUED.titleEn', undefined]], 'states.ISSUED.titleEn'],
])('%s in a machine stops the start and is named', (_fault, changes, said) => {
  changed(`workflows/${SMX_13}`, ...changes);
  expect(() => readMachines(join(folder, 'workflows'))).toThrow(said);
  expect(() => readMachines(join(folder, 'workflows'))).toThrow(SMX_13);
});

test('a machine that is given twice stops the start', () => {
  cpSync(join(folder, 'workflows', SMX_13), join(folder, 'workflows', 'smx-15-again.yaml'));
  expect(() => readMachines(join(folder, 'workflows'))).toThrow('SMX-13 rectification is given twice');
});

test.each<[string, Change, string]>([
  ['an unknown workflow', ['SMX-99', 'INCOMPLETE'], 'workflows.SMX-99'],
  ['a missing workflow', ['SMX-13', undefined], 'SMX-13 is missing'],
  ['an unknown standing', ['SMX-13', 'MAYBE'], 'SMX-13'],
  ['an unknown event', ['SMX-13.with.pardon', '第六十条'], 'unknown event pardon'],
  ['an unknown event left out', ['SMX-13.without', ['pardon']], 'unknown event pardon'],
  ['an unknown state', ['SMX-13.with.exempt', { to: 'PARDONED' }], 'exempt: unknown state PARDONED'],
  ['an unknown role', ['SMX-13.with.exempt', { by: ['MAYOR'] }], 'SMX-13'],
  ['an unknown guard', ['SMX-13.with.exempt', { guard: 'pardoning' }], 'exempt: unknown guard pardoning'],
  ['an article that is not there', ['SMX-13.with.exempt', '第九百条'], 'No such article: 第九百条'],
  [
    'an event that nothing leads to any more',
    ['SMX-13.without', ['markOverdue']],
    'escalateRectification: none of its states can be reached',
  ],
  [
    'a state without a way out',
    ['SMX-13.without', ['confirmRectification', 'rejectRectification']],
    'RECTIFIED: no way to a terminal state',
  ],
  ['nothing that creates', ['SMX-13.without', ['issueRectification']], 'one event creates, not none'],
  ['another machine that the city does not have', ['SMX-13', { runsAs: 'SMX-10' }], 'has no SMX-10'],
])('%s in a city stops the start and is named with the file', (_fault, [path, written], said) => {
  changed('profiles/jiyuan.yaml', [`workflows.${path}`, written]);
  expect(() => readProfiles(join(folder, 'profiles'))).toThrow(said);
  expect(() => readProfiles(join(folder, 'profiles'))).toThrow('jiyuan.yaml');
});

test('a name in the table that no workflow has stops the reading and is named', () => {
  expect(readAliases(join(folder, 'aliases.yaml')).length).toBeGreaterThan(0);
  changed('aliases.yaml', ['0.ours', 'enterCatalogEntry']);
  expect(() => readAliases(join(folder, 'aliases.yaml'))).toThrow('SMX-01 has no event enterCatalogEntry');
});
