import { demand } from '../../../kernel/actor';
import { demandKnown } from '../../../kernel/facts/demand-known';
import { findingsOf, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { open } from '../../../kernel/workflow/fire';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import { judgeBeginning } from '../../../rulebook/rule';
import { type DescribingAnAsset, describingAnAsset } from '../../../rulebook/rules/asset-content';
import { type RegisteringAnAsset, registeringAnAsset } from '../../../rulebook/rules/asset-registration';
import { namingSources } from '../../../rulebook/rules/asset-sources';
import { issueCertificate } from '../certificate/issue-certificate';
import type { AssetContext } from '../context';
import { keepVersion } from '../version/keep-version';
import { seenOn } from './asset-changed';
import { type AssetContent, DataAssetRow, ValuationRow } from './entity';
import { keepEvidence } from './evidence';
import { describe } from './facts';
import { givenContent } from './given-content';
import type { RegisterAssetInput } from './inputs';
import { keepParts } from './keep-parts';
import { AssetStatus } from './kinds';
import { missingSources, pointingAt } from './named-sources';
import { mayRegister, mayTakeOver } from './policy';
import { presentAsset } from './present';
import type { DataAsset } from './types';
import { registrationOn } from './workflow';

/** What is left out is not there. */
const EMPTY: Omit<AssetContent, 'name' | 'assetKind'> = {
  project: null,
  origin: null,
  thirdParty: null,
  supplier: null,
  acquisitionRule: null,
  dataLayer: null,
  derivedFrom: [],
  rightsHeld: [],
  entries: [],
};

/** What was registered elsewhere is a fact, and taken over as it is. */
const takingOver = [...registeringAnAsset, ...namingSources];
const entering = [...registeringAnAsset, ...describingAnAsset];

/** Enters an asset: as a draft, or as it stood before the register began. */
export async function registerAsset(context: AssetContext, input: RegisterAssetInput): Promise<DataAsset | Refused> {
  const { name, assetKind, jurisdiction, rights, earlier } = input;
  const holders = rights.map(right => right.holder);
  demand(mayRegister(context.actor, { jurisdiction, holders }) && (!earlier || mayTakeOver(context.actor)), context.actor);
  const law = context.law(jurisdiction);
  // what was registered elsewhere may be made from what another city has
  const missing = await missingSources(context, input, city => Boolean(earlier) || city === jurisdiction);
  const row = await context.write('registerAsset', input, async transaction => {
    const content: AssetContent = { ...EMPTY, ...givenContent(input), name, assetKind };
    const described = { ...(await describe(context, content)), ...(missing.known && missing.value) };
    const breaches = judgeBeginning<RegisteringAnAsset & DescribingAnAsset>(law, 'SMX-11', earlier ? takingOver : entering, {
      ...described,
      rights,
      valuations: input.valuations,
      earlier,
    });
    if (breaches.length > 0) transaction.refuse(...findingsOf(breaches));
    demandKnown(missing, ['catalogEntries']);
    const made = earlier
      ? await takeOver(transaction, context, input, content)
      : await open(
          transaction,
          context,
          registrationOn(() => context.today),
          'registerAsset',
          { ...content, jurisdiction },
        );
    await keepParts(transaction, made);
    await keepEvidence(transaction, made.id, input.evidence);
    await transaction.createAll(
      ValuationRow,
      input.valuations.map(valuation => ({ ...valuation, asset: made.id })),
    );
    return made;
  });
  return row instanceof Refused ? pointingAt(row, missing) : presentAsset(seenOn(row, context.today));
}

const UNREGISTERED = [AssetStatus.DRAFT, AssetStatus.SUBMITTED, AssetStatus.RETURNED];
const HOLDS = [AssetStatus.REGISTERED, AssetStatus.CHANGED];

/** Takes a registration over as it stands elsewhere; of one that holds the register gives a certificate. */
async function takeOver(
  transaction: Transaction,
  context: AssetContext,
  { jurisdiction, earlier }: RegisterAssetInput,
  content: AssetContent,
): Promise<DataAssetRow> {
  const { assetStatus = AssetStatus.REGISTERED, registrationNumber, registeredOn, expiresOn } = earlier ?? {};
  const isRegistered = !UNREGISTERED.includes(assetStatus);
  const row = await transaction.create(DataAssetRow, {
    ...content,
    jurisdiction,
    assetStatus,
    registrationNumber: registrationNumber ?? null,
    registeredOn: registeredOn ?? null,
    expiresOn: expiresOn ?? null,
    takenOver: true,
    edition: isRegistered ? 1 : 0,
  });
  await tellMatter(
    transaction,
    context,
    registrationOn(() => context.today),
    row,
  );
  if (isRegistered) await keepVersion(transaction, row, { event: 'takeOver', effectiveOn: row.registeredOn as string });
  if (HOLDS.includes(assetStatus)) await issueCertificate(transaction, context, row);
  return row;
}
