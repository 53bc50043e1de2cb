import {
  askingProducers,
  recordingAnOpinion,
  rejectingARequest,
  selectingAnOperator,
} from '../../../rulebook/rules/operation-request';
import { eachBreaks } from './each-breaks';

describe('asking', () => {
  eachBreaks(askingProducers, { sources: ['one'] }, { SOURCES_MISSING: { broken: [{ sources: [] }] } });
});

describe('an opinion', () => {
  eachBreaks(
    recordingAnOpinion,
    { opinion: 'CONSENT', asked: true, spoken: false },
    {
      NOT_A_SOURCE: { broken: [{ asked: false }] },
      OPINION_GIVEN_ALREADY: { broken: [{ spoken: true }] },
      STATEMENT_MISSING: {
        broken: [{ opinion: 'OBJECTION' }, { opinion: 'CONSENT_ON_CONDITIONS', statement: ' ' }],
        kept: [{ opinion: 'OBJECTION', statement: '涉及个人信息' }],
      },
    },
  );
});

describe('a selection', () => {
  eachBreaks(
    selectingAnOperator,
    { selectionMethod: 'PUBLIC_TENDER', selectionReference: 'ZB-1', decidedOn: '2026-06-30', today: '2026-06-30' },
    {
      SELECTION_REFERENCE_MISSING: { broken: [{ selectionReference: ' ' }] },
      SELECTED_IN_FUTURE: { broken: [{ decidedOn: '2026-07-01' }] },
    },
  );
});

describe('a rejection', () => {
  eachBreaks(rejectingARequest, { reason: '不符合条件' }, { DEVELOPMENT_REFUSAL_UNREASONED: { broken: [{ reason: ' ' }] } });
});
