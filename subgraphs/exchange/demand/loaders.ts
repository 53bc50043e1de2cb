import type { Reader } from '../../../kernel/database';
import { returnFlowLoaders } from '../return-flow/context';
import { usageFeedbackLoaders } from '../usage-feedback/context';
import { standingLoader } from '../usage-feedback/feedback-due';
import { violationCaseLoaders } from '../violation-case/context';
import { demandLoaders } from './context';

export const demandedLoaders = ({ reader }: { reader: Reader }) => ({
  ...demandLoaders({ reader }),
  ...returnFlowLoaders({ reader }),
  ...violationCaseLoaders({ reader }),
  ...usageFeedbackLoaders({ reader }),
  feedbackStanding: standingLoader({ reader }),
});
