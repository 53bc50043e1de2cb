import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { auditVerification } from '../../../kernel/audit/verification';
import { DateTimeScalar } from '../../../kernel/scalars';
import type { OversightContext } from '../context';
import { verifyAudit } from './verify-audit';

@Resolver()
export class VerifyAuditResolver {
  @Query(() => auditVerification.by('oversight').type, {
    description: 'Verifies the sealed audit trails, each where it is kept (审计校验).',
  })
  verifyAudit(
    @Arg('from', () => DateTimeScalar, { nullable: true, description: 'What was sealed then or later (封存起始时间).' })
    from: Date | null,
    @Arg('to', () => DateTimeScalar, { nullable: true, description: 'What was sealed before (封存截止时间).' })
    to: Date | null,
    @Ctx() context: OversightContext,
  ) {
    return verifyAudit({ from, to }, context);
  }
}
