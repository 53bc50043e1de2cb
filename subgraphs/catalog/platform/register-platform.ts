import { IsNull } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import {
  registeringAnOpenPlatform,
  registeringAPlatform,
  registeringASharingPlatform,
  registeringASubPlatform,
} from '../../../rulebook/rules/platform';
import type { CatalogContext } from '../context';
import { PlatformRow } from './entity';
import type { RegisterPlatformInput, RetirePlatformInput } from './inputs';
import { PlatformKind, PlatformOwner } from './kinds';
import { platformKeyOf } from './look-up';
import { platformChanged } from './platform-changed';
import { mayRegisterPlatform, mayRetirePlatform, speaksForTheCity } from './policy';
import { presentPlatform } from './present';
import type { DataPlatform } from './types';

const ofTheKind = {
  SHARING: registeringASharingPlatform,
  SUB_PLATFORM: registeringASubPlatform,
  OPENING: registeringAnOpenPlatform,
};

/** Registers a platform: one that stands beside that of the city, or of the level above, is refused. */
export async function registerPlatform(context: CatalogContext, input: RegisterPlatformInput): Promise<DataPlatform | Refused> {
  const { actor, today: registeredOn } = context;
  const { jurisdiction, platformKind, owner, name, hosts, exception = null, existingSince = null } = input;
  const law = context.law(jurisdiction);
  demand(mayRegisterPlatform(actor, jurisdiction), actor);
  const row = await context.write('registerPlatform', input, async transaction => {
    const { manager } = transaction;
    const parentKey = platformKeyOf(input.parent);
    const parent = parentKey && (await manager.findOneBy(PlatformRow, { id: parentKey, jurisdiction, retiredOn: IsNull() }));
    const ofTheLevel = platformKind === PlatformKind.SHARING ? { owner: PlatformOwner.LOCAL } : {};
    const act = {
      platformKind,
      owner,
      name,
      hosts,
      exception,
      existingSince,
      ofTheCity: speaksForTheCity(actor),
      others: await manager.countBy(PlatformRow, { jurisdiction, platformKind, ...ofTheLevel, retiredOn: IsNull() }),
      parent: parent || null,
    };
    const findings = findingsOf(judge([...registeringAPlatform, ...ofTheKind[platformKind]], act, law));
    if (input.parent && !parent && platformKind !== PlatformKind.SUB_PLATFORM) findings.push(parentUnknown);
    if (findings.length > 0) throw new Refusal(findings);
    const made = await transaction.create(PlatformRow, {
      jurisdiction,
      platformKind,
      owner,
      name,
      operator: owner === PlatformOwner.LOCAL ? (actor.organization ?? null) : null,
      parent: parentKey,
      hosts,
      exception,
      registeredOn,
      retiredOn: null,
      existingSince,
    });
    transaction.emit(platformChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentPlatform(row);
}

/** Takes a platform out of use, as one that was merged into that of the city. What it was stays on record. */
export async function retirePlatform(context: CatalogContext, input: RetirePlatformInput): Promise<DataPlatform | Refused> {
  const row = await context.write('retirePlatform', input, async transaction => {
    const { manager } = transaction;
    const id = platformKeyOf(input.platform);
    const found = id && (await manager.findOne(PlatformRow, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    if (!found || found.retiredOn !== null) return transaction.refuse(platformUnknown);
    demand(mayRetirePlatform(context.actor, found), context.actor);
    if (input.reason.trim() === '') return transaction.refuse(reasonMissing);
    const retired = await manager.save(PlatformRow, { ...found, retiredOn: context.today, retiredBecause: input.reason });
    transaction.emit(platformChanged(retired));
    return retired;
  });
  return row instanceof Refused ? row : presentPlatform(row);
}

const parentUnknown = {
  rule: 'PLATFORM_UNKNOWN',
  message: '没有这一平台，或者它已停用。',
  messageEn: 'There is no such platform, or it is not in use.',
  article: null,
  path: ['input', 'parent'],
};
export const platformUnknown = { ...parentUnknown, path: ['input', 'platform'] };
const reasonMissing = {
  rule: 'RETIREMENT_REASON_MISSING',
  message: '应说明停用原因。',
  messageEn: 'Whoever takes a platform out of use says why.',
  article: null,
  path: ['input', 'reason'],
};
