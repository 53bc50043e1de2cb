import { type Law, lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  type AggregationFacts,
  aggregating,
  attachingADataset,
  deliveringByOwnCatalogue,
  detachingADataset,
  filingAnInterval,
  ofItsAggregation,
  publishingANorm,
  reportingAState,
} from '../../../rulebook/rules/catalog-aggregation';
import { eachBreaks } from './each-breaks';

const DAY = '2026-06-30';
const cities = ['chifeng', 'jiyuan', 'guiyang', 'sanming', 'yulin'];
const lawful: AggregationFacts = {
  mode: 'REALTIME',
  origin: 'OWN_SYSTEM',
  systemConnected: true,
  evidence: null,
  isFiled: false,
};
const of = (facts: Partial<AggregationFacts>) => ({ aggregation: { ...lawful, ...facts } });
const refusing = (facts: Partial<AggregationFacts>, rule: string) =>
  cities.filter(slug => judge(ofItsAggregation, of(facts), lawOf(slug, DAY)).some(breach => breach.rule === rule));

describe('how the data of an entry is aggregated', () => {
  eachBreaks(ofItsAggregation, of({}), {
    AGGREGATION_MODE_MISSING: { broken: [of({ mode: null }), of({ mode: undefined })] },
    AGGREGATION_MODE_INVALID: {
      broken: [
        of({ mode: 'MANUAL_UPLOAD' }),
        of({ origin: 'NO_SYSTEM' }),
        of({ origin: 'UPPER_SYSTEM', mode: 'MANUAL_UPLOAD' }),
      ],
      kept: [
        of({ mode: 'MANUAL_UPLOAD', isFiled: true }),
        of({ mode: 'MANUAL_UPLOAD', origin: null }),
        of({ mode: 'MANUAL_UPLOAD', origin: 'NO_SYSTEM' }),
        of({ mode: 'RETURN_FLOW', origin: 'UPPER_SYSTEM' }),
      ],
    },
    SYSTEM_NOT_CONNECTED: {
      broken: [of({ systemConnected: false })],
      kept: [of({ systemConnected: false, mode: 'RETURN_FLOW', origin: 'UPPER_SYSTEM' })],
    },
    FILING_REQUIRED: {
      broken: [of({ mode: 'PERIODIC_WITH_FILING' })],
      kept: [of({ mode: 'PERIODIC_WITH_FILING', isFiled: true })],
    },
    EVIDENCE_REQUIRED: {
      broken: [of({ mode: 'NONE_WITH_EVIDENCE' }), of({ mode: 'NONE_WITH_EVIDENCE', evidence: ' ' })],
      kept: [of({ mode: 'NONE_WITH_EVIDENCE', evidence: '某法第一条' })],
    },
  });

  test('each is asked where its text asks for it', () => {
    expect(refusing({ mode: null }, 'AGGREGATION_MODE_MISSING')).toEqual(['jiyuan', 'sanming']);
    expect(refusing({ origin: 'NO_SYSTEM' }, 'AGGREGATION_MODE_INVALID')).toEqual(['jiyuan', 'sanming']);
    expect(refusing({ mode: 'NONE_WITH_EVIDENCE' }, 'AGGREGATION_MODE_INVALID')).toEqual(['chifeng', 'guiyang', 'sanming']);
    expect(refusing({ systemConnected: false }, 'SYSTEM_NOT_CONNECTED')).toEqual(['jiyuan']);
    expect(refusing({ mode: 'PERIODIC_WITH_FILING' }, 'FILING_REQUIRED')).toEqual(['chifeng', 'jiyuan', 'guiyang', 'sanming']);
    expect(refusing({ mode: 'NONE_WITH_EVIDENCE' }, 'EVIDENCE_REQUIRED')).toEqual(['jiyuan']);
  });

  test('a text that regulates opening only knows nothing of it', () => {
    expect(judge(aggregating, {}, lawOf('yulin', DAY)).map(({ rule }) => rule)).toEqual(['NOT_REGULATED']);
    expect(judge(aggregating, {}, lawOf('jiyuan', DAY))).toEqual([]);
    // and so would one that says data is aggregated, but in no way
    const jiyuan = lawOf('jiyuan', DAY);
    const noWay = { ...jiyuan, parameter: name => ({ ...jiyuan.parameter(name), value: [] }) } as Law;
    expect(judge(aggregating, {}, noWay).map(({ rule }) => rule)).toEqual(['AGGREGATION_NOT_REGULATED']);
  });
});

describe('filing an interval', () => {
  eachBreaks(
    filingAnInterval,
    { intervalDays: 7, reason: '示例' },
    {
      AGGREGATION_INTERVAL_INVALID: {
        broken: [{ intervalDays: 0 }, { intervalDays: -1 }, { intervalDays: 367 }],
        kept: [{ intervalDays: 1 }, { intervalDays: 366 }],
      },
      AGGREGATION_REASON_MISSING: { broken: [{ reason: '' }, { reason: ' ' }] },
    },
  );
});

describe('publishing a norm', () => {
  eachBreaks(
    publishingANorm,
    { title: '示例规范', reference: '示例〔2026〕1号' },
    {
      NORM_TITLE_MISSING: { broken: [{ title: ' ' }] },
      NORM_REFERENCE_MISSING: { broken: [{ reference: '' }] },
    },
  );
});

describe('the dataset of an entry', () => {
  eachBreaks(
    attachingADataset,
    { name: '示例表', hasDataset: false, entryPublished: true },
    {
      ONE_CATALOGUE_ONE_AGGREGATION: { broken: [{ hasDataset: true }] },
      DATASET_NAME_MISSING: { broken: [{ name: ' ' }] },
      AGGREGATED_ENTRY_NOT_PUBLISHED: { broken: [{ entryPublished: false }] },
    },
  );
});

describe('detaching it', () => {
  eachBreaks(
    detachingADataset,
    { reason: '示例', hasDataset: true },
    {
      DATASET_NOT_ATTACHED: { broken: [{ hasDataset: false }] },
      DETACHING_REASON_MISSING: { broken: [{ reason: ' ' }] },
    },
  );
});

describe('reporting what it holds', () => {
  eachBreaks(
    reportingAState,
    { hasDataset: true, records: 0, digest: 'a'.repeat(64) },
    {
      DATASET_NOT_ATTACHED: { broken: [{ hasDataset: false }] },
      RECORDS_NEGATIVE: { broken: [{ records: -1 }], kept: [{ records: 1 }] },
      DIGEST_MALFORMED: {
        broken: [{ digest: 'a'.repeat(63) }, { digest: 'A'.repeat(64) }, { digest: `${'a'.repeat(64)}\n` }],
        kept: [{ digest: '0'.repeat(64) }],
      },
    },
  );
});

describe('delivering by one’s own catalog', () => {
  eachBreaks(
    deliveringByOwnCatalogue,
    { isCollector: true },
    { ENTRY_OF_ANOTHER_UNIT: { broken: [{ isCollector: false }] } },
    lawOf('sanming', DAY),
  );

  test('where the responsibility list says who delivers what, that is asked instead', () => {
    const asking = cities.filter(slug => judge(deliveringByOwnCatalogue, { isCollector: false }, lawOf(slug, DAY)).length > 0);
    expect(asking).toEqual(['guiyang', 'sanming', 'yulin']);
  });
});
