import type { Reader } from '../../../kernel/database';
import { correctionLoaders } from '../correction/context';
import { objectionLoaders } from '../objection/context';
import { opinionLoaders } from '../opinion/context';
import { problemLoaders } from '../problem-report/context';
import { ratingLoaders } from '../rating/context';

export const raisedLoaders = ({ reader }: { reader: Reader }) => ({
  ...correctionLoaders({ reader }),
  ...objectionLoaders({ reader }),
  ...opinionLoaders({ reader }),
  ...problemLoaders({ reader }),
  ...ratingLoaders({ reader }),
});
