import type { ProjectRow } from '../../../subgraphs/budget/project/entity';
import { evidenceOf } from '../../../subgraphs/budget/verdict/evidence';
import type { SeenOwner } from '../../../subgraphs/budget/verdict/seen';

test('of what there is nothing to count yet nothing is said to be in order', () => {
  const project = { code: 'P-1', owner: 'owner', jurisdiction: '150400' } as ProjectRow;
  const scores = { id: 'scorecard:1', year: 2026, completeness: '0', timeliness: null, conformity: '0.9' };
  const owners = new Map<string, SeenOwner>([['owner', { scores, evaluation: null }]]);
  const seen = { entries: nothing, assets: nothing, systems: nothing, owners: { known: true as const, value: owners } };
  const told = evidenceOf('DATA_RESOURCE_WORK', { project, entries: [], assets: [], systems: [] }, seen, '2026-03-02');
  expect(told.map(({ label, seen: says, inOrder }) => [label, says, inOrder])).toEqual([
    ['完整性评分（2026）', '0', true],
    ['及时性评分（2026）', '暂无可计项', null],
    ['规范性评分（2026）', '0.9', true],
  ]);
});

const nothing = { known: true as const, value: new Map<string, never>() };
