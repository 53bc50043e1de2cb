import { z } from 'zod';
import { actorList, kind, labelled, listOf, oneOf, yesOrNo } from './kind';

const openTypes = ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_OPEN'] as const;
const review = z.strictObject({
  review: z.enum(['SECURITY', 'LEGALITY', 'EXPERT_MEETING', 'EXPERT_COMMITTEE', 'PUBLIC_CONSULTATION']),
  when: z.enum(['ALWAYS', 'LEGAL_QUESTION', 'PROFESSIONAL_QUESTION', 'SECRET_OR_PRIVACY', 'PUBLIC_CONCERN']),
});

/** Opening data to the public. */
export const opening = {
  open_types: labelled(openTypes, 'Open types of the city with their local wording (开放类型).'),
  open_type_default: oneOf(openTypes, 'Open type of all other data (默认开放类型).'),
  open_basis_required_for: listOf(openTypes, 'Open types that must cite a basis (须有依据的开放类型).'),
  open_conditional_criteria: listOf(
    ['SECURITY_AND_PROCESSING', 'TIMELINESS', 'CONTINUOUS_RETRIEVAL'],
    'What makes an open type conditional, one of them at least (列入有条件开放类的情形).',
  ),
  open_refusal_needs: listOf(['reason', 'legalBasis', 'basis'], 'What a refusal to open must contain (不予开放须说明的内容).'),
  open_platform: oneOf(['LOCAL', 'PROVINCE', 'AUTONOMOUS_REGION'], 'Who runs the opening platform (开放平台建设层级).'),
  open_request_approvers: actorList('Who approves a request for conditionally open data, in order (开放申请审批).'),
  open_request_required_inputs: listOf(
    ['purpose', 'requestedItems', 'scenario', 'securityMeasures'],
    'What an open request must state (开放申请必填内容).',
  ),
  open_agreement_required: yesOrNo('An agreement is signed before access to conditionally open data (数据使用协议).'),
  open_unconditional_needs_login: yesOrNo('Unconditionally open data needs an authenticated account (无条件开放数据身份认证).'),
  open_free_of_charge: yesOrNo('Unconditionally open data is free of charge (免费开放).'),
  open_access_means: listOf(['DOWNLOAD', 'INTERFACE'], 'Means of access to conditionally open data (开放数据获取方式).'),
  open_suspend_on_objection: oneOf(
    ['ALWAYS_IMMEDIATELY', 'IMMEDIATELY_IF_DEEMED_NECESSARY'],
    'When opening is suspended on an objection or a risk (中止开放).',
  ),
  objection_outcomes: listOf(
    ['WITHDRAW', 'RESTORE', 'PROCESS_AND_REOPEN'],
    'What may follow from an objection to open data (异议处理结果).',
  ),
  objection_evidence_required: yesOrNo('An objection must carry evidence (异议证据材料).'),
  open_prepublication_reviews: kind(
    z.array(review).min(1),
    'Reviews before data is opened, and when each is due (开放前审查).',
  ),
  desensitisation_before_open: yesOrNo('Sensitive data is desensitised before it is opened (脱敏后开放).'),
  open_rating_dimensions: labelled(
    ['CONFORMITY', 'COMPLETENESS', 'ACCURACY', 'CONSISTENCY', 'TIMELINESS', 'USABILITY'],
    'Dimensions in which open data is rated, with their local wording (开放数据评价维度).',
  ),
  open_priority_tags: labelled(
    ['LIVELIHOOD', 'URGENT_SOCIAL_NEED', 'INDUSTRY_POTENTIAL', 'STRATEGIC_INDUSTRY'],
    'Criteria of what is opened first, with their local wording (优先开放).',
  ),
  open_demand_channels: listOf(
    ['ONLINE', 'OFFLINE', 'REQUEST_TO_OPENING_BODY'],
    'Channels of demands for opening (开放需求渠道).',
  ),
  emergency_opening: yesOrNo('Data is opened at once in emergencies (突发事件开放).'),
  parallel_open_platform_forbidden: kind(
    z.union([z.boolean(), z.literal('IN_PRINCIPLE')]),
    'No other opening platform may be built (不得另建开放平台).',
  ),
};
