import type { Ground } from '../../../rulebook/grounds';
import { lawOf } from '../../../rulebook/law';
import {
  escalatingAnOrder,
  exempting,
  issuingAnOrder,
  rejectingCorrection,
  reportingCorrection,
  settingALimit,
  transferringACase,
} from '../../../rulebook/rules/rectification';
import { eachBreaks } from './each-breaks';

const ground = (asks: Partial<Ground>): { ground: Ground } => ({
  ground: { code: 'GROUND', article: '第六十条', wording: '事由', wordingEn: 'A ground.', ...asks },
});
const late = { kind: 'TASK', reference: 'task-1', pastDue: true } as const;
const inTime = { ...late, pastDue: false };
const entry = { kind: 'ENTRY', reference: 'entry-1', pastDue: false } as const;

describe('issuing an order', () => {
  eachBreaks(
    issuingAnOrder,
    { ...ground({}), evidence: [], citedArticleExists: false },
    {
      GROUND_UNKNOWN: { broken: [{ ground: null }] },
      EVIDENCE_MISSING: {
        broken: [ground({ evidence: 'ANY' }), { ...ground({ evidence: ['TASK'] }), evidence: [entry] }],
        kept: [
          { ...ground({ evidence: 'ANY' }), evidence: [entry] },
          { ...ground({ evidence: ['TASK', 'ENTRY'] }), evidence: [entry] },
        ],
      },
      GROUND_NOT_ESTABLISHED: {
        broken: [{ ...ground({ evidence: ['TASK'], overdue: ['TASK'] }), evidence: [inTime] }],
        kept: [
          { ...ground({ evidence: ['TASK'], overdue: ['TASK'] }), evidence: [inTime, late] },
          { ...ground({ evidence: ['TASK', 'ENTRY'], overdue: ['TASK'] }), evidence: [entry] },
          { ...ground({ evidence: ['TASK'] }), evidence: [inTime] },
        ],
      },
      DESCRIPTION_MISSING: {
        broken: [ground({ demands: ['DESCRIPTION'] }), { ...ground({ demands: ['DESCRIPTION'] }), description: ' ' }],
        kept: [{ ...ground({ demands: ['DESCRIPTION'] }), description: '情形' }],
      },
      CITED_ARTICLE_MISSING: {
        broken: [ground({ demands: ['ARTICLE'] })],
        kept: [{ ...ground({ demands: ['ARTICLE'] }), citedArticle: '第八条', citedArticleExists: true }],
      },
      CITED_ARTICLE_UNKNOWN: {
        broken: [{ citedArticle: '第一百条' }],
        kept: [{ citedArticle: '第八条', citedArticleExists: true }],
      },
      EVIDENCE_NOTE_MISSING: {
        broken: [ground({ demands: ['NOTE'] }), { ...ground({ demands: ['NOTE'] }), evidence: [entry] }],
        kept: [{ ...ground({ demands: ['NOTE'] }), evidence: [{ ...entry, note: '所引依据不成立' }] }],
      },
      EVIDENCE_UNNAMED: { broken: [{ evidence: [{ ...entry, reference: ' ' }] }] },
    },
  );
});

describe('setting the day by which it must be put right', () => {
  eachBreaks(
    settingALimit,
    { limited: true, limitAsked: true, dueOn: '2026-07-31', today: '2026-06-30' },
    {
      DUE_DAY_MISSING: { broken: [{ dueOn: null }], kept: [{ dueOn: null, limitAsked: false }] },
      DUE_DAY_NOT_REGULATED: { broken: [{ limited: false }], kept: [{ limitAsked: false }] },
      DUE_DAY_NOT_AHEAD: { broken: [{ dueOn: '2026-06-30' }], kept: [{ dueOn: '2026-07-01' }] },
    },
  );
});

describe('reporting that it was put right', () => {
  eachBreaks(reportingCorrection, { report: '已整改' }, { REPORT_MISSING: { broken: [{ report: ' ' }] } });
});

describe('sending the report back', () => {
  eachBreaks(rejectingCorrection, { comment: '未见成效' }, { COMMENT_MISSING: { broken: [{ comment: ' ' }] } });
});

describe('reporting an overdue order to the government', () => {
  eachBreaks(
    escalatingAnOrder,
    { supervisor: 'committee', issuer: 'authority', addressee: 'department' },
    { SUPERVISOR_IS_PARTY: { broken: [{ supervisor: 'authority' }, { supervisor: 'department' }] } },
  );
});

describe('handing over a serious case', () => {
  const limits = (persons: object) => ({
    CASE_NOT_SERIOUS: { broken: [{ serious: false }] },
    RECEIVING_BODY_MISSING: { broken: [{ receivingBody: null }] },
    PERSONS_MISSING: { broken: [], ...persons },
  });
  const lawful = { serious: true, receivingBody: 'body', persons: ['person'], addresseeIsAuthority: false };

  describe('where the text disciplines the persons responsible', () => {
    eachBreaks(transferringACase, lawful, limits({ broken: [{ persons: [] }] }));
  });

  describe('where it hands over the case', () => {
    const ofTheAuthority = { persons: [], addresseeIsAuthority: true };
    const law = lawOf('chifeng', '2026-06-30');
    eachBreaks(transferringACase, lawful, limits({ broken: [ofTheAuthority], kept: [{ persons: [] }] }), law);
  });
});

describe('releasing from liability', () => {
  eachBreaks(
    exempting,
    { exemptionGround: 'FORCE_MAJEURE', exemptionGroundExists: true },
    {
      EXEMPTION_GROUND_MISSING: { broken: [{ exemptionGround: null }] },
      EXEMPTION_GROUND_UNKNOWN: { broken: [{ exemptionGroundExists: false }] },
    },
  );
});
