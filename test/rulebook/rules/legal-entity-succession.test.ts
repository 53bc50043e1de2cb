import { leavingTheRegister, merging } from '../../../rulebook/rules/legal-entity-succession';
import { eachBreaks } from './each-breaks';

const nothing = { children: 0, offices: 0, officesToCome: 0, duties: 0 };
const successor = { creditCode: 'three', known: true, gone: false };

describe('leaving the register', () => {
  eachBreaks(
    leavingTheRegister,
    {
      bodies: ['one', 'two'],
      gone: false,
      on: '2026-06-30',
      today: '2026-06-30',
      successor,
      children: 'REFUSE',
      offices: 'REFUSE',
      duties: 'REFUSE',
      hanging: nothing,
      held: false,
    },
    {
      LEGAL_ENTITY_GONE: { broken: [{ gone: true }] },
      LEAVES_IN_FUTURE: { broken: [{ on: '2026-07-01' }], kept: [{ on: '2026-06-29' }] },
      SUCCESSOR_IS_ITSELF: { broken: [{ successor: { ...successor, creditCode: 'two' } }], kept: [{ successor: null }] },
      SUCCESSOR_UNKNOWN: { broken: [{ successor: { ...successor, known: false } }] },
      SUCCESSOR_GONE: { broken: [{ successor: { ...successor, gone: true } }] },
      SUCCESSOR_MISSING: {
        broken: [
          { successor: null, offices: 'CARRY_OVER', hanging: { ...nothing, offices: 1 } },
          { successor: null, duties: 'CARRY_OVER', hanging: { ...nothing, duties: 1 } },
        ],
        kept: [{ successor: null, offices: 'CARRY_OVER', duties: 'CARRY_OVER' }],
      },
      CHILDREN_REMAIN: {
        broken: [{ hanging: { ...nothing, children: 1 } }],
        kept: [{ children: 'CARRY_OVER', hanging: { ...nothing, children: 1 } }],
      },
      OFFICES_REMAIN: {
        broken: [{ hanging: { ...nothing, offices: 1 } }],
        kept: [{ offices: 'END', hanging: { ...nothing, offices: 1 } }],
      },
      OFFICE_BEGINS_LATER: {
        broken: [{ offices: 'END', hanging: { ...nothing, offices: 1, officesToCome: 1 } }],
      },
      DUTIES_REMAIN: {
        broken: [{ hanging: { ...nothing, duties: 1 } }],
        kept: [{ duties: 'CARRY_OVER', hanging: { ...nothing, duties: 1 } }],
      },
      OFFICE_HELD_ALREADY: { broken: [{ held: true }] },
    },
  );
});

describe('merging', () => {
  eachBreaks(
    merging,
    { bodies: ['one', 'two'], into: 'three', newBody: null, name: undefined },
    {
      MERGES_NOBODY: { broken: [{ bodies: [] }], kept: [{ bodies: ['one'] }] },
      MERGED_TWICE: { broken: [{ bodies: ['one', 'two', 'one'] }] },
      MERGER_INTO_ONE: { broken: [{ into: null }, { newBody: {} }], kept: [{ into: null, newBody: {}, name: '新机构' }] },
      LEGAL_ENTITY_UNNAMED: { broken: [{ into: null, newBody: {}, name: ' ' }] },
    },
  );
});
