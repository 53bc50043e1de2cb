import { parse } from 'graphql';
import type { Register } from '../../gateway/open-register';
import type { Actor } from '../../kernel/actor';
import { logger } from '../../kernel/log';
import { asRequest } from '../within-register';

/** Asks the graph a question and gives its data whole. */
export type Ask = (document: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** The answer has holes: an export of it would look like all there is. */
export class ExportIncomplete extends Error {}

/**
 * Asks as one actor, each question as a request of its own, so that nothing is kept in memory from page to page.
 * @throws ExportIncomplete naming the codes of the errors
 */
export async function asker({ engine }: Register, actor: Actor): Promise<Ask> {
  const loaded = await engine.load();
  const log = logger({ LOG_LEVEL: 'error' }, 'export');
  return (document, variables) =>
    asRequest(actor, async scope => {
      const { data, errors } = await loaded.execute({ document: parse(document), variables }, { scope, log });
      if (data && !errors?.length) return data;
      const codes = [...new Set(errors?.map(({ extensions }) => String(extensions.code)))];
      throw new ExportIncomplete(
        `图未完整应答，未导出。 The graph did not answer in full; nothing was exported: ${codes.join(', ')}`,
      );
    });
}
