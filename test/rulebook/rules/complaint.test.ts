import { filingAComplaint } from '../../../rulebook/rules/complaint';
import { eachBreaks } from './each-breaks';

describe('filing a complaint', () => {
  eachBreaks(
    filingAComplaint,
    { item: '示例材料', department: 'department', complainant: null },
    {
      COMPLAINT_ITEM_MISSING: { broken: [{ item: ' ' }] },
      COMPLAINT_OF_ONESELF: { broken: [{ complainant: 'department' }], kept: [{ complainant: 'another' }] },
    },
  );
});
