import { type RegisteringAnAsset, registeringAnAsset } from '../../../rulebook/rules/asset-registration';
import { eachBreaks } from './each-breaks';

const right = (kind: string, since: string, until?: string) => ({ kind, since, until });
const earlier = (told: Partial<NonNullable<RegisteringAnAsset['earlier']>>) => ({
  earlier: { assetStatus: 'REGISTERED', registrationNumber: 'SJZC-1', registeredOn: '2024-01-01', ...told },
});
const valuation = (amount: string, valuer = '评估机构（示例）') => ({
  valuations: [{ amount, valuer, valuedOn: '2024-01-01' }],
});

eachBreaks(
  registeringAnAsset,
  { name: '示例资产', rights: [right('OWNERSHIP', '2024-01-01')], valuations: [], today: '2024-01-01' },
  {
    ASSET_UNNAMED: { broken: [{ name: ' ' }] },
    RIGHT_PERIOD: {
      broken: [{ rights: [right('USE', '2024-01-02', '2024-01-02')] }],
      kept: [{ rights: [right('USE', '2024-01-02', '2024-01-03')] }],
    },
    RIGHT_HELD_ALREADY: {
      broken: [
        { rights: [right('OWNERSHIP', '2024-01-01'), right('OWNERSHIP', '2025-01-01')] },
        { rights: [right('STEWARDSHIP', '2024-01-01', '2025-01-02'), right('STEWARDSHIP', '2025-01-01')] },
      ],
      kept: [
        { rights: [right('OWNERSHIP', '2024-01-01', '2025-01-01'), right('OWNERSHIP', '2025-01-01')] },
        { rights: [right('OWNERSHIP', '2024-01-01'), right('STEWARDSHIP', '2024-01-01')] },
        { rights: [right('USE', '2024-01-01'), right('USE', '2024-01-01')] },
      ],
    },
    VALUATION_NEGATIVE: { broken: [valuation('-0.01')], kept: [valuation('0')] },
    VALUER_UNNAMED: { broken: [valuation('1', ' ')] },
    VALUED_IN_FUTURE: { broken: [{ ...valuation('1'), today: '2023-12-31' }], kept: [valuation('1')] },
    REGISTRATION_NUMBER_BLANK: { broken: [earlier({ registrationNumber: ' ' })] },
    REGISTRATION_INCOMPLETE: {
      broken: [earlier({ registrationNumber: null }), earlier({ registeredOn: null })],
      kept: [earlier({}), earlier({ assetStatus: 'DRAFT', registrationNumber: null, registeredOn: null })],
    },
    REGISTERED_IN_FUTURE: {
      broken: [{ ...earlier({}), today: '2023-12-31' }],
      kept: [{ ...earlier({}), today: '2024-01-01' }, earlier({ assetStatus: 'DRAFT', registeredOn: null })],
    },
    REGISTRATION_PERIOD: {
      broken: [earlier({ expiresOn: '2024-01-01' })],
      kept: [earlier({ expiresOn: '2024-01-02' })],
    },
  },
);
