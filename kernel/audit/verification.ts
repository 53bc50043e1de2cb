import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../scalars';
import { ToldByEach } from '../told-by-each';
import type { AuditChain as Checked } from './check-chain';

export enum AuditFaultKind {
  EDITED = 'EDITED',
  MISSING = 'MISSING',
  ADDED = 'ADDED',
  CHAIN_BROKEN = 'CHAIN_BROKEN',
  BAD_SIGNATURE = 'BAD_SIGNATURE',
  TRUNCATED = 'TRUNCATED',
}
registerEnumType(AuditFaultKind, {
  name: 'AuditFaultKind',
  description: 'What is wrong with a sealed audit trail (审计异常种类).',
  valuesConfig: {
    EDITED: { description: 'A line was changed after it had been sealed (封存后被修改).' },
    MISSING: { description: 'A sealed line is gone (封存条目缺失).' },
    ADDED: { description: 'A line stands among sealed ones and was never sealed (未封存而混入).' },
    CHAIN_BROKEN: { description: 'A batch does not follow from the one before (批次不相连).' },
    BAD_SIGNATURE: { description: 'The signature of a batch is none of ours (签名无效).' },
    TRUNCATED: { description: 'Batches are missing at the end (末尾缺失).' },
  },
});

@ObjectType({ description: 'Something that is not as it was sealed (审计异常).' })
@Directive('@shareable')
export class AuditFault {
  @Field(() => AuditFaultKind, { description: 'What is wrong (种类).' })
  kind: AuditFaultKind;

  @Field(() => Int, { nullable: true, description: 'Number of the batch, where it is of one (封存批次).' })
  batch?: number | null;

  @Field(() => String, { nullable: true, description: 'Number of the line; null where it is the batch itself (条目编号).' })
  entry?: string | null;

  @Field(() => String, { description: 'What is wrong, in Chinese (中文说明).' })
  message: string;

  @Field(() => String, { description: 'What is wrong, in English (英文说明).' })
  messageEn: string;
}

@ObjectType({ description: 'What a subgraph found when it followed its own audit trail (审计链校验结果).' })
@Directive('@shareable')
export class AuditChain {
  @Field(() => Boolean, { description: 'All that was looked at is as it was sealed (是否完好).' })
  intact: boolean;

  @Field(() => Boolean, { description: 'All that was asked for was looked at; else ask for less (是否全部校验).' })
  complete: boolean;

  @Field(() => Int, { description: 'Lines that were compared with their seals (校验条目数).' })
  entries: number;

  @Field(() => Int, { description: 'Batches that were followed (校验批次数).' })
  batches: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the last of them was sealed (封存至).' })
  sealedUpTo?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last head, in hex: compare it with what was kept elsewhere (链头).',
  })
  head?: string | null;

  @Field(() => Int, { description: 'Lines that no batch holds yet: of the last second (尚未封存条目数).' })
  unsealed: number;

  @Field(() => [AuditFault], { description: 'What is not as it was sealed, the first hundred (异常).' })
  faults: AuditFault[];
}

/** Which part of the trails is verified: batches sealed from then on, and before. */
export interface VerifiedSpan {
  readonly from?: Date;
  readonly until?: Date;
}

/** A context that can follow its subgraph's trail. */
interface Verifying {
  readonly verifyTrail?: (span: VerifiedSpan) => Promise<Checked>;
}

/** `2026-05-01T00:00:00.000Z/`: what every subgraph is asked by, each on its own. */
export const spanId = ({ from, until }: VerifiedSpan): string => `${from?.toISOString() ?? ''}/${until?.toISOString() ?? ''}`;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The span of such an id; undefined for another text. */
function spanOf(id: string): VerifiedSpan | undefined {
  const parts = id.split('/');
  if (parts.length !== 2 || !parts.every(part => part === '' || MOMENT.test(part))) return undefined;
  const [from, until] = parts.map(part => (part === '' ? undefined : new Date(part)));
  return { ...(from && { from }), ...(until && { until }) };
}

const presentChain = ({ sealedUpTo, faults, ...chain }: Checked): AuditChain => ({
  ...chain,
  sealedUpTo: sealedUpTo === null ? null : new Date(sealedUpTo),
  faults: faults.map(({ kind, ...fault }) => ({ ...fault, kind: AuditFaultKind[kind] })),
});

/** What the subgraphs found in their audit trails. */
export const auditVerification = new ToldByEach('AuditVerification', (subgraph, field) => {
  @ObjectType('AuditVerification', {
    description:
      'The audit trails, each verified by the subgraph that keeps it; one that cannot be reached costs its own field (审计校验).',
  })
  @Directive('@key(fields: "id")')
  class AuditVerification {
    @Field(() => ID, { description: 'Which part of the trails (校验范围).' })
    id: string;
  }

  @Resolver(() => AuditVerification)
  class AuditVerificationResolver {
    @FieldResolver(() => AuditChain, {
      name: field,
      nullable: true,
      description: `What the subgraph ${subgraph} found in its own trail (该子图的校验结果).`,
    })
    async chain(@Root() { id }: AuditVerification, @Ctx() { verifyTrail }: Verifying): Promise<AuditChain | null> {
      const span = spanOf(id);
      return span && verifyTrail ? presentChain(await verifyTrail(span)) : null;
    }
  }
  return { type: AuditVerification, resolver: AuditVerificationResolver };
});
