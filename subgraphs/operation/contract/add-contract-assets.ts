import { demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { invalidTransition, matterUnknown } from '../../../kernel/workflow/findings';
import { machineOf } from '../../../kernel/workflow/machine';
import { changeMatters, lockMatter } from '../../../kernel/workflow/matter-rows';
import { demandVersionRead } from '../../../kernel/workflow/permitted';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import { judge } from '../../../rulebook/rule';
import { addingData, coveringData } from '../../../rulebook/rules/operation-coverage';
import type { OperationContext } from '../context';
import { beside, coveredBy } from '../known/covered';
import { assetsOf } from './approve-contract';
import { coverAssets } from './cover-assets';
import type { AddContractAssetsInput } from './inputs';
import { ContractStatus } from './kinds';
import { mayGrant, maySee } from './policy';
import { presentContract } from './present';
import type { OperationContract } from './types';
import { contractChanged, operationContract } from './workflow';

/** Puts more assets under a contract while it is drawn up: of its domains only. What is approved stays as it is. */
export async function addContractAssets(
  context: OperationContext,
  input: AddContractAssetsInput,
): Promise<OperationContract | Refused> {
  const row = await context.write('addContractAssets', input, async transaction => {
    const { manager } = transaction;
    const key = demandKey('contract', input.id, 'id');
    const added = input.assets.map(id => demandKey('asset', id, 'assets'));
    const before = await assetsOf(manager, key);
    const assets = [...new Set([...before, ...added])].sort();
    const { sets, cities } = await coveredBy(manager, assets);
    const { sources: whose } = await coveredBy(manager, beside(before, added));
    const found = await lockMatter(manager, operationContract, key);
    if (!found || !maySee(context.actor, found)) throw new Refusal([matterUnknown]);
    demand(mayGrant(context.actor, found), context.actor);
    demandVersionRead(context, operationContract, found, input.expectedVersion);
    const law = context.law(found.jurisdiction);
    const machine = machineOf(law, operationContract);
    if (machine && found.contractStatus !== ContractStatus.DRAFT_CONTRACT)
      throw new Refusal([invalidTransition(machine, found.contractStatus, null)]);
    const { domains, jurisdiction, sources: asked } = found;
    const breaches = [
      ...judge(coveringData, { domains, sets, cities, jurisdiction }, law),
      ...judge(addingData, { asked, whose }, law),
    ];
    if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
    const [changed] = await changeMatters(manager, operationContract, [key], { contractStatus: found.contractStatus });
    await coverAssets(transaction, changed ?? found, assets);
    await tellMatter(transaction, context, operationContract, changed ?? found);
    transaction.audit({
      aggregate: contractChanged(found).aggregate,
      event: 'addContractAssets',
      jurisdictions: [found.jurisdiction],
    });
    return changed ?? found;
  });
  return row instanceof Refused ? row : presentContract(row, context.actor);
}
