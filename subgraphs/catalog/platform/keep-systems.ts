import { IsNull } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { CommandInput, Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { type Breach, judge } from '../../../rulebook/rule';
import { connectingASystem, enteringASystem, recordingATest } from '../../../rulebook/rules/information-system';
import type { CatalogContext } from '../context';
import { InformationSystemRow, PlatformRow } from './entity';
import type { ConnectSystemInput, DisconnectSystemInput, EnterSystemInput, RecordProtectionTestInput } from './inputs';
import { ConnectionStatus } from './kinds';
import { platformKeyOf } from './look-up';
import { mayConnectSystem, mayKeepSystem, maySeeSystem } from './policy';
import { presentSystem } from './present';
import { systemChanged } from './system-changed';
import type { InformationSystem } from './types';

const refuseAny = (breaches: Breach[]): void => {
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
};

/** Enters a system of a department; it is not connected yet. */
export async function enterSystem(context: CatalogContext, input: EnterSystemInput): Promise<InformationSystem | Refused> {
  const { jurisdiction, department, name } = input;
  context.law(jurisdiction);
  demand(mayKeepSystem(context.actor, input), context.actor);
  const row = await context.write('enterSystem', input, async transaction => {
    refuseAny(judge(enteringASystem, { name }, context.law(jurisdiction)));
    const made = await transaction.create(InformationSystemRow, {
      jurisdiction,
      department,
      name,
      connectionStatus: ConnectionStatus.NOT_CONNECTED,
      platform: null,
      connectedOn: null,
      certificate: null,
      assessor: null,
      protectionGrade: null,
      assessedOn: null,
      certifiedUntil: null,
    });
    transaction.emit(systemChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentSystem(row, context.today);
}

interface Step {
  may: typeof mayKeepSystem;
  change: (transaction: Transaction, row: InformationSystemRow) => Promise<Partial<InformationSystemRow>>;
}

/** Changes a system that the actor may see; others are told that there is none. */
async function changeSystem(
  context: CatalogContext,
  command: string,
  input: CommandInput & { system: string },
  { may, change }: Step,
): Promise<InformationSystem | Refused> {
  const row = await context.write(command, input, async transaction => {
    const { manager } = transaction;
    const id = demandKey('information-system', input.system, 'system');
    const found = await manager.findOne(InformationSystemRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found || !maySeeSystem(context.actor, found))
      return transaction.refuse({ ...matterUnknown, path: ['input', 'system'] });
    demand(may(context.actor, found), context.actor);
    const saved = await manager.save(InformationSystemRow, { ...found, ...(await change(transaction, found)) });
    transaction.emit(systemChanged(saved));
    return saved;
  });
  return row instanceof Refused ? row : presentSystem(row, context.today);
}

/** Records what a professional body found of the protection of a system; of several tests the last recorded counts. */
export const recordProtectionTest = (context: CatalogContext, input: RecordProtectionTestInput) =>
  changeSystem(context, 'recordProtectionTest', input, {
    may: mayKeepSystem,
    change: async (_, { jurisdiction }) => {
      const { certificate, assessor, protectionGrade, assessedOn, validUntil } = input;
      const act = { certificate, assessor, assessedOn, validUntil, today: context.today };
      refuseAny(judge(recordingATest, act, context.law(jurisdiction)));
      return { certificate, assessor, protectionGrade, assessedOn, certifiedUntil: validUntil };
    },
  });

/** Connects a system to a platform of its city: from now on it may give interfaces. */
export const connectSystem = (context: CatalogContext, input: ConnectSystemInput) =>
  changeSystem(context, 'connectSystem', input, {
    may: mayConnectSystem,
    change: async ({ manager }, { jurisdiction, certifiedUntil }) => {
      const id = platformKeyOf(input.platform);
      const platform = id && (await manager.findOneBy(PlatformRow, { id, jurisdiction, retiredOn: IsNull() }));
      const { today } = context;
      refuseAny(judge(connectingASystem, { certifiedUntil, today, platform: platform || null }, context.law(jurisdiction)));
      return { platform: id, connectionStatus: ConnectionStatus.CONNECTED, connectedOn: today };
    },
  });

/** Disconnects it: no interface of it is published any more. */
export const disconnectSystem = (context: CatalogContext, input: DisconnectSystemInput) =>
  changeSystem(context, 'disconnectSystem', input, {
    may: mayConnectSystem,
    change: async () => ({ platform: null, connectionStatus: ConnectionStatus.NOT_CONNECTED, connectedOn: null }),
  });
