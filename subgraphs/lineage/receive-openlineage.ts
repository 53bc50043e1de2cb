import { GraphQLError } from 'graphql';
import { Actor, demand } from '../../kernel/actor';
import type { EndpointAnswer } from '../../kernel/endpoints';
import { Refused } from '../../kernel/refused';
import type { LineageContext } from './context';
import { LineageSource } from './kinds';
import { parseOpenLineage } from './openlineage';
import { mayReport } from './policy';
import { takeObserved } from './take-observed';

const answer = (status: number, code: string, messageZh: string, messageEn: string, more = {}): EndpointAnswer => ({
  status,
  body: { code, messageZh, messageEn, ...more },
});

/**
 * Takes OpenLineage events as producers send them, one or an array: all or none.
 * @returns 201 with what became of them; 422 with every fault, by event and by the way to the value
 */
export async function receiveOpenLineage(context: LineageContext, body: unknown): Promise<EndpointAnswer> {
  try {
    demand(mayReport(context.actor), context.actor);
    if (typeof body !== 'object' || body === null) {
      return answer(
        400,
        'BAD_USER_INPUT',
        '请求体须为 OpenLineage 事件或其数组。',
        'The body is an OpenLineage event or an array of them.',
      );
    }
    const { lineage, accepted, faults } = parseOpenLineage(body);
    if (faults.length > 0) {
      return answer(422, 'OPENLINEAGE_INVALID', '事件有误，未写入任何数据。', 'Events are faulty; nothing was written.', {
        faults,
      });
    }
    const taken = await context.write('receiveOpenLineage', {}, transaction =>
      takeObserved(context, transaction, lineage, LineageSource.OPENLINEAGE),
    );
    if (taken instanceof Refused) {
      const { findings } = taken;
      return answer(422, 'REFUSED', '未写入任何数据。', 'Nothing was written.', { findings });
    }
    const { datasets, edges, columns } = lineage;
    const counts = { datasets: datasets.length, edges: edges.length, columns: columns.length };
    return { status: 201, body: { accepted, ...counts, created: taken.created, changed: taken.changed } };
  } catch (error) {
    return refusalOf(error, context.actor);
  }
}

/** @throws what is no refusal of the actor */
function refusalOf(error: unknown, actor: Actor): EndpointAnswer {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  if (code === 'UNAUTHENTICATED' || actor.subject === Actor.nobody.subject) {
    return answer(401, 'UNAUTHENTICATED', '请先登录。', 'Sign in first.');
  }
  if (code === 'FORBIDDEN') return answer(403, 'FORBIDDEN', '无权执行此操作。', 'You may not do this.');
  throw error;
}
