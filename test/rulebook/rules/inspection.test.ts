import { closingAFinding, closingARound, openingARound, recordingAnInspection } from '../../../rulebook/rules/inspection';
import { eachBreaks } from './each-breaks';

const units = (count: number): string[] => Array.from({ length: count }, (_, at) => `unit ${at}`);

describe('opening a round', () => {
  eachBreaks(
    openingARound,
    { title: '示例', scope: units(1), inspector: 'authority' },
    {
      ROUND_TITLE_MISSING: { broken: [{ title: ' ' }] },
      ROUND_SCOPE_MISSING: { broken: [{ scope: [] }, { scope: units(1_001) }], kept: [{ scope: units(1_000) }] },
      INSPECTION_OF_ONESELF: { broken: [{ scope: ['authority'] }] },
    },
  );
});

const entry = { provider: 'department', jurisdiction: '419001' };
const found = (more: object = {}) => ({ kind: 'WRONG', description: '示例', entry, ...more });
const round = { isOpen: true, kind: 'DATA_QUALITY', scope: ['unit'] };

describe('writing down an inspection', () => {
  eachBreaks(
    recordingAnInspection,
    {
      kind: 'DATA_QUALITY',
      jurisdiction: '419001',
      unit: 'unit',
      inspector: 'authority',
      inspectedOn: '2026-06-30',
      today: '2026-06-30',
      summary: '示例',
      score: null,
      findings: [found()],
      round,
    },
    {
      INSPECTION_OF_ONESELF: { broken: [{ inspector: 'unit' }] },
      INSPECTED_IN_FUTURE: { broken: [{ inspectedOn: '2026-07-01' }], kept: [{ inspectedOn: '2026-06-29' }] },
      INSPECTION_SUMMARY_MISSING: { broken: [{ summary: ' ' }] },
      SCORE_MISSING: {
        broken: [{ kind: 'SERVICE_PROVIDER', round: undefined }],
        kept: [{ kind: 'SERVICE_PROVIDER', round: undefined, score: '0' }],
      },
      FINDINGS_MISSING: {
        broken: [{ kind: 'SERVICE_PROVIDER', round: undefined, score: '1', findings: [] }],
        kept: [{ findings: [] }],
      },
      INSPECTION_SCORE_OUT_OF_RANGE: {
        broken: [{ score: '-0.0001' }, { score: '100.0001' }],
        kept: [{ score: '0' }, { score: '100' }],
      },
      ROUND_CLOSED: { broken: [{ round: { ...round, isOpen: false } }], kept: [{ round: undefined }] },
      UNIT_OUTSIDE_ROUND: { broken: [{ round: { ...round, scope: [] } }, { round: { ...round, kind: 'SHARING' } }] },
      FINDING_DESCRIPTION_MISSING: { broken: [{ findings: [found({ description: ' ' })] }] },
      FINDING_ENTRY_MISSING: {
        broken: [
          { findings: [found({ entry: undefined })] },
          { findings: [found({ entry: null })] },
          { findings: [found({ entry: { ...entry, jurisdiction: '150400' } })] },
        ],
        kept: [{ findings: [found({ kind: 'UNDECLARED_DATA', entry: undefined })] }],
      },
      FINDING_DEPARTMENT_NOT_RESPONSIBLE: {
        broken: [{ findings: [found({ department: 'another' })] }],
        kept: [{ findings: [found({ department: 'department' })] }],
      },
    },
  );
});

describe('closing a round', () => {
  eachBreaks(
    closingARound,
    { isOpen: true, withoutResult: [] },
    { ROUND_CLOSED: { broken: [{ isOpen: false }] }, ROUND_RESULT_MISSING: { broken: [{ withoutResult: ['unit'] }] } },
  );
});

describe('closing a finding', () => {
  eachBreaks(
    closingAFinding,
    { isOpen: true, remedy: '示例' },
    { FINDING_CLOSED: { broken: [{ isOpen: false }] }, REMEDY_MISSING: { broken: [{ remedy: ' ' }] } },
  );
});
