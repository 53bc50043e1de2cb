import { registeringALegalEntity } from '../../../rulebook/rules/legal-entity-registration';
import { eachBreaks } from './each-breaks';

const registration = (since: string | null, until: string | null, category = '法人登记') => ({
  registrations: [{ category, since, until }],
});

eachBreaks(
  registeringALegalEntity,
  { creditCode: 'one', name: '示例机构', parent: 'another', registrations: [], offices: [] },
  {
    LEGAL_ENTITY_UNNAMED: { broken: [{ name: ' ' }] },
    PARENT_IS_ITSELF: { broken: [{ parent: 'one' }], kept: [{ parent: null }] },
    REGISTRATION_UNNAMED: { broken: [registration(null, null, ' ')] },
    ENTITY_REGISTRATION_PERIOD: {
      broken: [registration('2024-01-01', '2024-01-01')],
      kept: [registration('2024-01-01', '2024-01-02'), registration('2024-01-01', null), registration(null, '2024-01-01')],
    },
    OFFICE_PERIOD: {
      broken: [{ offices: [{ since: '2024-01-01', until: '2024-01-01' }] }],
      kept: [{ offices: [{ since: '2024-01-01', until: '2024-01-02' }] }],
    },
  },
);
