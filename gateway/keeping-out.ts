import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationContext } from '../kernel/execution';

/**
 * Whoever is suspended gets one error and HTTP 403, whatever they asked. Where one subgraph has answered already, since it did not know
 * yet, the answer stays as it is: a command that was done is not told as refused.
 */
export const keepingOut: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return;
        const { data, errors } = body.singleResult;
        const suspended = errors?.find(({ extensions }) => extensions?.code === 'SUSPENDED');
        const answered = Object.entries(data ?? {}).some(([name, value]) => value != null && name !== '__typename');
        if (!suspended || answered) return;
        const { path: _, ...error } = suspended;
        body.singleResult = { ...body.singleResult, data: undefined, errors: [error] };
        http.status = 403;
      },
    };
  },
};
