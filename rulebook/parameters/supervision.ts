import { z } from 'zod';
import { actorNames, roleNames } from '../actors';
import { actorList, kind, listOf, oneOf, yesOrNo } from './kind';

const escalation = z.strictObject({
  step: z.enum([
    'TRANSFER',
    'REPORT_TO_COMMITTEE',
    'SUPERVISED_ORDER',
    'PUBLIC_CRITICISM',
    'DISCIPLINE',
    'COMPENSATION',
    'CRIMINAL',
  ]),
  when: z.enum(['OVERDUE', 'SERIOUS', 'LOSS', 'CRIME']),
  /** Only in an order against the authority itself; left out, only in one against another. */
  against: z.literal('AUTHORITY').optional(),
});
const stages = ['PROVISION', 'USE', 'MANAGEMENT', 'BEFORE_PLATFORM', 'ON_PLATFORM'] as const;

/** Bodies, security, traces, and what follows from a breach. */
export const supervision = {
  chief_data_officer: yesOrNo('Bodies have a chief data officer (首席数据官).'),
  data_administrator: yesOrNo('Each body names a data administrator (公共数据管理员).'),
  expert_committee: yesOrNo('Experts assess hard questions (专家委员会).'),
  rectification_issuer: oneOf(roleNames, 'Who orders a department to rectify (责令整改机关).'),
  rectification_against_authority: oneOf(roleNames, 'Who orders the authority to rectify (对主管部门责令整改机关).'),
  rectification_escalation: kind(z.array(escalation).min(1), 'What follows an order, and when (整改后续措施).'),
  violation_access_action: oneOf(
    ['TEMPORARY_CLOSE_UNTIL_CORRECTED', 'SUSPEND_OR_TERMINATE', 'CLOSE'],
    'What happens to the access of a user in breach (违规使用处置).',
  ),
  dispute_escalation: actorList('Who settles a dispute, in order (争议处理).'),
  mlps_required_to_connect: yesOrNo('A test of classified protection comes before connection (等级保护测评).'),
  usage_record_fields: listOf(
    ['purpose', 'usePerson', 'approver', 'dataContent', 'obtainedAt', 'obtainMethod', 'mediumType'],
    'What the record of each use holds (使用记录内容).',
  ),
  log_operations: listOf(
    ['provide', 'obtain', 'aggregate', 'share', 'query', 'compare', 'download', 'access', 'update'],
    'Operations that must be traceable (可追溯操作).',
  ),
  security_responsibility_split: kind(
    z.partialRecord(z.enum(stages), z.enum(actorNames)),
    'Who is responsible for security at which stage (安全责任划分).',
  ),
  assessment_published: yesOrNo('Results of the assessment are published (评估结果公布).'),
};
