import type { Register } from '../gateway/open-register';
import { Actor, type ActorClaims } from '../kernel/actor';
import type { Config } from '../kernel/config';
import { settled } from '../kernel/events/settled';
import type { Logger } from '../kernel/log';
import { RequestScope } from '../kernel/subgraph';
import { dayOf } from '../rulebook/values/local-date';
import { isAlreadyLaid, laySample } from '../sample/lay-sample';
import type { Ask } from '../sample/laying';
import { sampleRegister } from '../sample/sample-register';

/** Runs operations on an open register as its front door would, without HTTP. */
export async function asking({ engine }: Pick<Register, 'engine'>, log: Logger): Promise<Ask> {
  const loaded = await engine.load();
  return async (claims: ActorClaims, document, variables) => {
    const scope = new RequestScope({ actor: new Actor(claims), requestId: 'sample', language: 'zh' });
    try {
      const { data, errors } = await loaded.execute(
        { document, variables: variables as Record<string, unknown> },
        { scope, log },
      );
      if (errors)
        throw new Error(`样例装载失败 The sample could not be laid: ${errors.map(error => error.message).join('; ')}`);
      return data as never;
    } finally {
      await scope.close();
    }
  };
}

/** Lays the sample register into one that does not have it, through the same commands that clients use. */
export async function loadSampleOnce(config: Config, register: Register, log: Logger): Promise<void> {
  if (!config.SHUJI_SAMPLE || config.NODE_ENV === 'production' || config.SUBGRAPH_URLS.size > 0) return;
  const ask = await asking(register, log);
  const sample = sampleRegister();
  if (await isAlreadyLaid(ask, sample)) return;
  log.info('正在装载样例 Laying the sample register');
  const began = performance.now();
  await laySample(ask, sample, () => settled(register.subgraphs), dayOf(new Date()));
  log.info({ ms: Math.round(performance.now() - began) }, '样例已装载 The sample register is laid');
}
