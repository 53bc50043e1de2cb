import { filingAnAnnualReport, openingAReportingYear } from '../../../rulebook/rules/annual-report';
import { eachBreaks } from './each-breaks';

const units = (count: number): string[] => Array.from({ length: count }, (_, at) => `unit ${at}`);

describe('opening a year of reports', () => {
  eachBreaks(
    openingAReportingYear,
    { units: units(2), authority: 'authority', year: 2026 },
    {
      REPORTING_UNITS_MISSING: { broken: [{ units: [] }], kept: [{ units: units(1) }] },
      REPORTING_UNITS_TOO_MANY: { broken: [{ units: units(1_001) }], kept: [{ units: units(1_000) }] },
      REPORTING_YEAR_OUT_OF_RANGE: { broken: [{ year: 1999 }, { year: 9999 }], kept: [{ year: 2000 }, { year: 9998 }] },
      AUTHORITY_AMONG_UNITS: { broken: [{ units: ['authority'] }] },
    },
  );
});

describe('filing a report', () => {
  eachBreaks(
    filingAnAnnualReport,
    { year: 2026, summary: '上一年度情况', alreadySubmitted: false, today: '2026-01-31', draftIsStale: false },
    {
      REPORTING_YEAR_OUT_OF_RANGE: { broken: [{ year: 1999 }], kept: [{ year: 2000 }] },
      REPORTED_YEAR_NOT_OVER: { broken: [{ today: '2025-12-31' }], kept: [{ today: '2026-01-01' }] },
      SUMMARY_MISSING: { broken: [{ summary: ' ' }] },
      REPORT_ALREADY_SUBMITTED: { broken: [{ alreadySubmitted: true }] },
      REPORT_DRAFT_CHANGED: { broken: [{ draftIsStale: true }] },
    },
  );
});
