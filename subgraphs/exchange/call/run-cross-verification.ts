import { Refusal, Refused } from '../../../kernel/refused';
import { AccessMeans } from '../access-grant/kinds';
import type { ExchangeContext } from '../context';
import { demandDataset, findRecords, openRecord, sealedRecords } from '../dataset/find-records';
import { vaultOf } from '../dataset/vault';
import { withSources } from '../share-request/rule-sources';
import { callWithGrant } from './call-with-grant';
import { outcomeOf } from './cross-rule';
import { demandKeyOf } from './demand-key-of';
import type { RunCrossVerificationInput } from './inputs';
import { ruleOfGrant } from './rule-of-grant';
import type { CrossVerification, CrossVerificationResult } from './types';

/** Computes the published rule of a grant for one key. What the sources say is opened here and goes no further. */
export async function runCrossVerification(
  context: ExchangeContext,
  input: RunCrossVerificationInput,
): Promise<CrossVerification | Refused> {
  const recorded = await callWithGrant(context, input, {
    operation: 'runCrossVerification',
    means: AccessMeans.CROSS_VERIFICATION,
    veiled: ['key'],
    async find({ manager }, grant) {
      const rule = await ruleOfGrant(manager, grant);
      if (rule === null) throw new Refusal([noRule]);
      const sources = await withSources(manager, grant.jurisdiction, rule.results);
      if (sources.some(({ source }) => source === null)) throw new Refusal([sourceGone]);
      const results: CrossVerificationResult[] = [];
      for (const result of rule.results) {
        const dataset = await demandDataset(manager, result.entry);
        const key = demandKeyOf(context, dataset, input);
        const ids = await findRecords(manager, vaultOf(context), result.entry, key);
        const records = await sealedRecords(manager, ids);
        const values = records.flatMap(record => openRecord(context, dataset, record, [result.item]));
        const stated = values.flatMap(({ value }) => (value === null ? [] : [value]));
        results.push({ name: result.name, outcome: outcomeOf(result, stated) });
      }
      return { kept: { results }, content: results.map(({ name }) => name) };
    },
  });
  if (recorded === null) return { usage: null, results: [] };
  return recorded instanceof Refused ? recorded : { usage: recorded.usage, results: recorded.results };
}

const sourceGone = {
  rule: 'RULE_SOURCE_GONE',
  message: '核验规则所依据的目录条目已撤销，或者不再含有所用信息项。',
  messageEn: 'An entry that the rule computes from is no longer published, or has that item no more.',
  path: ['input', 'grant'],
};

const noRule = {
  rule: 'VERIFICATION_RULE_MISSING',
  message: '该授权没有已发布的交叉核验规则。',
  messageEn: 'The grant has no published rule of cross-verification.',
  path: ['input', 'grant'],
};
