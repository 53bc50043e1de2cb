import type { Actor } from '../../kernel/actor';
import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { workflowLoaders } from '../../kernel/workflow/present';
import { reportLoaders } from './annual-report/context';
import { trailLoaders } from './audit/context';
import { yearsLoader } from './calendar/loaded-years';
import { changeLoader } from './changes/listing';
import { complaintLoaders } from './complaint/context';
import { restrictionLoaders } from './credit-restriction/context';
import { evaluationLoaders } from './evaluation/context';
import { inspectionLoaders } from './inspection/context';
import { orderLoaders } from './rectification/context';
import { scoreLoaders } from './scorecard/context';
import { securityLoaders } from './security/context';
import { suspensionLoaders } from './suspension/context';
import { violationLoaders } from './violation/context';
import { violationRecordLoaders } from './violation-record/context';

interface Loading {
  reader: Reader;
  actor: Actor;
  today: string;
  asOf?: Date;
}

/** The law is answered from the rulebook, without loading. */
export const loaders = ({ reader, actor, today, asOf }: Loading) => ({
  change: changeLoader(reader),
  loadedYears: yearsLoader(reader),
  ...workflowLoaders({ reader }),
  ...orderLoaders({ reader }),
  ...reportLoaders({ reader, today, asOf }),
  ...suspensionLoaders({ reader }),
  ...trailLoaders({ reader }),
  ...violationLoaders({ reader, actor }),
  ...scoreLoaders({ reader, actor, today, asOf }),
  ...evaluationLoaders({ reader }),
  ...securityLoaders({ reader, asOf }),
  ...inspectionLoaders({ reader }),
  ...violationRecordLoaders({ reader }),
  ...complaintLoaders({ reader }),
  ...restrictionLoaders({ reader }),
});

export type OversightContext = SliceContext<ReturnType<typeof loaders>>;
