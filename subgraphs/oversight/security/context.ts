import { checkLoaders } from '../assessment/context';
import { commissionLoaders } from '../commission/context';
import { committeeLoaders } from '../expert-committee/context';
import { incidentLoaders } from '../incident/context';
import { inspectionLoaders } from '../inspector/context';
import { regimeLoaders } from '../security-regime/context';

/** What is loaded of how bodies keep data secure. */
export const securityLoaders = (of: Parameters<typeof incidentLoaders>[0]) => ({
  ...regimeLoaders(of),
  ...checkLoaders(of),
  ...incidentLoaders(of),
  ...commissionLoaders(of),
  ...committeeLoaders(of),
  ...inspectionLoaders(of),
});
