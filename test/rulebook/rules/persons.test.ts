import { changingAPerson, closingAPerson, endingAFacet, recordingAFacet } from '../../../rulebook/rules/persons';
import { eachBreaks } from './each-breaks';

const open = { person: { closedOn: null } };
const today = '2026-06-30';
const unknown = { broken: [{ person: null }] };
const closed = { broken: [{ person: { closedOn: '2026-01-01' } }] };

describe('entering a new name or document', () => {
  eachBreaks(
    changingAPerson,
    { ...open, name: '试例乙', basis: '示例决定' },
    {
      PERSON_UNKNOWN: unknown,
      PERSON_CLOSED: closed,
      CHANGE_EMPTY: { broken: [{ name: null }], kept: [{ name: null, documentType: 'PASSPORT', documentNumber: 'E1' }] },
      DOCUMENT_INCOMPLETE: { broken: [{ documentNumber: 'E1' }, { documentType: 'PASSPORT' }] },
      CHANGE_BASIS_MISSING: { broken: [{ basis: ' ' }] },
    },
  );
});

describe('closing a record', () => {
  eachBreaks(
    closingAPerson,
    { ...open, closedOn: today, today },
    { PERSON_UNKNOWN: unknown, PERSON_CLOSED: closed, CLOSED_IN_FUTURE: { broken: [{ closedOn: '2026-07-01' }] } },
  );
});

describe('entering what the department responsible keeps', () => {
  eachBreaks(
    recordingAFacet,
    { ...open, since: today, today },
    {
      PERSON_UNKNOWN: unknown,
      PERSON_CLOSED: closed,
      FACET_IN_FUTURE: { broken: [{ since: '2026-07-01' }], kept: [{ since: null }] },
    },
  );
});

describe('entering that it no longer does', () => {
  eachBreaks(
    endingAFacet,
    { ...open, facet: { since: '2020-01-01' }, until: today, today },
    {
      PERSON_UNKNOWN: unknown,
      FACET_UNKNOWN: { broken: [{ facet: null }] },
      FACET_PERIOD: {
        broken: [{ until: '2026-07-01' }, { until: '2020-01-01' }],
        kept: [{ until: '2020-01-02' }, { facet: { since: null } }],
      },
    },
  );
});
