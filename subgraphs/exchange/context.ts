import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { workflowLoaders } from '../../kernel/workflow/present';
import { grantLoaders } from './access-grant/context';
import { accountLoaders } from './account/context';
import { templateLoaders } from './agreement/context';
import { exportLoaders } from './call/context';
import { changedConditionsLoaders } from './changed-conditions/context';
import { datasetLoaders } from './dataset/context';
import { deliveryLoaders } from './delivery/context';
import { demandedLoaders } from './demand/loaders';
import { dutyLoaders } from './duty/context';
import { interfaceLoaders } from './interface/context';
import { platformLoaders } from './known-platform/context';
import { openRequestLoaders } from './open-request/context';
import { raisedLoaders } from './raised/loaders';
import { alertLoaders } from './risk-alert/context';
import { combinationLoaders } from './sensitive-combination/context';
import { audienceLoaders } from './share-request/audience-loaders';
import { requestLoaders } from './share-request/context';
import { taskLoader, waitingLoader } from './tasks/listing';
import { usageLoaders } from './usage-record/context';
import { verificationLoaders } from './verification-request/context';

export const loaders = ({ reader }: { reader: Reader }) => ({
  ...requestLoaders({ reader }),
  ...audienceLoaders({ reader }),
  ...dutyLoaders({ reader }),
  ...combinationLoaders({ reader }),
  ...alertLoaders({ reader }),
  ...platformLoaders({ reader }),
  ...interfaceLoaders({ reader }),
  ...grantLoaders({ reader }),
  ...openRequestLoaders({ reader }),
  ...templateLoaders({ reader }),
  ...accountLoaders({ reader }),
  ...workflowLoaders({ reader }),
  ...datasetLoaders({ reader }),
  ...usageLoaders({ reader }),
  ...deliveryLoaders({ reader }),
  ...verificationLoaders({ reader }),
  ...exportLoaders({ reader }),
  ...raisedLoaders({ reader }),
  ...demandedLoaders({ reader }),
  ...changedConditionsLoaders({ reader }),
  task: taskLoader(reader),
  taskWaiting: waitingLoader(reader),
});

export type ExchangeContext = SliceContext<ReturnType<typeof loaders>>;
