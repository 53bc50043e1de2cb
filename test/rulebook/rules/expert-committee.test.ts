import { lawOf } from '../../../rulebook/law';
import { foundingACommittee } from '../../../rulebook/rules/expert-committee';
import { eachBreaks } from './each-breaks';

const members = ['UNIVERSITY', 'RESEARCH', 'ENTERPRISE', 'DEPARTMENT'].map(affiliationClass => ({
  affiliationClass,
  office: '示例',
}));

eachBreaks(
  foundingACommittee,
  { name: '示例', establishedOn: '2026-06-30', today: '2026-06-30', members },
  {
    COMMITTEE_NAME_MISSING: { broken: [{ name: '' }] },
    COMMITTEE_IN_FUTURE: { broken: [{ establishedOn: '2026-07-01' }] },
    COMMITTEE_CLASS_MISSING: {
      broken: [{ members: [] }, { members: members.slice(1) }],
      kept: [{ members: [...members, members[0]!] }],
    },
    MEMBER_OFFICE_MISSING: { broken: [{ members: [...members, { affiliationClass: 'RESEARCH', office: ' ' }] }] },
  },
  lawOf('yulin', '2026-06-30'),
);
