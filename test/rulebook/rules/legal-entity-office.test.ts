import { appointingAnOfficer, endingAnOffice } from '../../../rulebook/rules/legal-entity-office';
import { eachBreaks } from './each-breaks';

const offices = [{ since: '2024-01-01', until: '2024-01-02' }];
const empty = [{ since: '2024-01-01', until: '2024-01-01' }];

describe('bringing a person into office', () => {
  eachBreaks(
    appointingAnOfficer,
    { gone: false, offices, held: false },
    {
      LEGAL_ENTITY_GONE: { broken: [{ gone: true }] },
      OFFICE_PERIOD: { broken: [{ offices: empty }], kept: [{ offices: [{ since: '2024-01-01', until: null }] }] },
      OFFICE_HELD_ALREADY: { broken: [{ held: true }] },
    },
  );
});

describe('ending an office', () => {
  eachBreaks(
    endingAnOffice,
    { ended: false, offices },
    { OFFICE_ENDED_ALREADY: { broken: [{ ended: true }] }, OFFICE_PERIOD: { broken: [{ offices: empty }] } },
  );
});
