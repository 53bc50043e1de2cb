import { lawOf } from '../../../rulebook/law';
import {
  closingAShareObjection,
  endingAShareObjection,
  keepingOpen,
  objectingToOpenData,
  objectingToSharing,
  reopeningAfterProcessing,
  resolvingAnObjection,
  statingAView,
  suspendingIfNecessary,
} from '../../../rulebook/rules/objection';
import { eachBreaks } from './each-breaks';

const yulin = lawOf('yulin', '2026-06-30');
const said = { grounds: ['WRONG'], description: '存在错误', evidence: ['示例-1'] };
const WHAT_IS_WRONG_MISSING = { broken: [{ description: ' ' }] };
const EVIDENCE_BLANK = { broken: [{ evidence: ['示例-1', ' '] }] };
const OBJECTION_GROUNDS_MISSING = { broken: [{ grounds: [] }] };

describe('objecting to data that is open', () => {
  eachBreaks(
    objectingToOpenData,
    { ...said, isOpen: true },
    {
      NOTHING_OPENED: { broken: [{ isOpen: false }] },
      OBJECTION_GROUNDS_MISSING,
      WHAT_IS_WRONG_MISSING,
      EVIDENCE_BLANK,
      EVIDENCE_REQUIRED: { broken: [{ evidence: [] }] },
    },
    yulin,
  );
});

describe('suspending the opening where that is necessary', () => {
  eachBreaks(
    suspendingIfNecessary,
    { evidence: ['示例-1'] },
    { EVIDENCE_REQUIRED: { broken: [{ evidence: [] }] } },
    lawOf('chifeng', '2026-06-30'),
  );
});

describe('leaving it open', () => {
  eachBreaks(
    keepingOpen,
    { suspensionReason: '无必要' },
    { KEEPING_OPEN_REASON_MISSING: { broken: [{ suspensionReason: ' ' }, { suspensionReason: null }] } },
    yulin,
  );
});

describe('ending an objection to open data', () => {
  const OUTCOME_REASON_MISSING = { broken: [{ reason: ' ' }] };
  const OUTCOME_NOT_REGULATED = { broken: [{ outcome: 'UPHELD' }], kept: [{ outcome: 'WITHDRAW' }] };
  eachBreaks(
    resolvingAnObjection,
    { outcome: 'RESTORE', reason: '经核实' },
    { OUTCOME_REASON_MISSING, OUTCOME_NOT_REGULATED },
    yulin,
  );

  describe('by opening it again after processing', () => {
    eachBreaks(
      reopeningAfterProcessing,
      { outcome: 'PROCESS_AND_REOPEN', reason: '经核实', processing: '已脱敏' },
      {
        OUTCOME_REASON_MISSING,
        OUTCOME_NOT_REGULATED,
        PROCESSING_RECORD_MISSING: { broken: [{ processing: ' ' }, { processing: null }] },
      },
      yulin,
    );
  });
});

describe('objecting to sharing', () => {
  eachBreaks(
    objectingToSharing,
    { ...said, isOfThisEntry: true },
    {
      OBJECTION_GROUNDS_MISSING,
      WHAT_IS_WRONG_MISSING,
      EVIDENCE_BLANK,
      SHARE_REQUEST_OF_ANOTHER_ENTRY: { broken: [{ isOfThisEntry: false }] },
    },
  );
});

describe('ending an objection to sharing', () => {
  const ended = {
    OUTCOME_REASON_MISSING: { broken: [{ reason: ' ' }] },
    OUTCOME_OF_ANOTHER_KIND: { broken: [{ outcome: 'RESTORE' }], kept: [{ outcome: 'UPHELD' }] },
  };
  eachBreaks(endingAShareObjection, { outcome: 'DISMISSED', reason: '经核实' }, ended);

  describe('by the authority, together with the producer', () => {
    eachBreaks(
      closingAShareObjection,
      { outcome: 'DISMISSED', reason: '经核实', producerStatement: '无误', authorityStatement: '同意' },
      {
        ...ended,
        PRODUCER_STATEMENT_MISSING: { broken: [{ producerStatement: null }, { producerStatement: ' ' }] },
        AUTHORITY_STATEMENT_MISSING: { broken: [{ authorityStatement: null }, { authorityStatement: ' ' }] },
      },
    );
  });
});

describe('stating a view', () => {
  eachBreaks(
    statingAView,
    { statement: '无误', isOpenToViews: true },
    { VIEW_MISSING: { broken: [{ statement: ' ' }] }, NO_VIEW_ASKED: { broken: [{ isOpenToViews: false }] } },
  );
});
