import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { grantLoaders } from './access-grant/context';
import { requestLoaders } from './share-request/context';
import { taskLoader, waitingLoader } from './tasks/listing';

export const loaders = ({ reader }: { reader: Reader }) => ({
  ...requestLoaders({ reader }),
  ...grantLoaders({ reader }),
  task: taskLoader(reader),
  taskWaiting: waitingLoader(reader),
});

export type ExchangeContext = SliceContext<ReturnType<typeof loaders>>;
