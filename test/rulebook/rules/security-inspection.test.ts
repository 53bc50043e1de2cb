import { openingAnInspection } from '../../../rulebook/rules/security-inspection';
import { eachBreaks } from './each-breaks';

const now = new Date('2026-06-30T04:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

eachBreaks(
  openingAnInspection,
  { inspector: '甲', department: '乙', basis: '示例', now, until: days(30) },
  {
    INSPECTION_BASIS_MISSING: { broken: [{ basis: '' }] },
    INSPECTS_ITSELF: { broken: [{ department: '甲' }] },
    INSPECTION_TIME_INVALID: { broken: [{ until: now }, { until: days(366) }], kept: [{ until: days(365) }] },
  },
);
