import { z } from 'zod';
import { actorNames } from '../actors';
import { actorList, kind, labelled, listOf, oneOf, uniqueList, yesOrNo } from './kind';

const shareTypes = ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED', 'TEMPORARILY_NOT_SHARED'] as const;
const serviceModes = ['PLATFORM_ACQUISITION', 'INTERFACE', 'BULK', 'CROSS_VERIFICATION', 'VERIFICATION'] as const;
const route = uniqueList(actorNames);

/** Approvers in order, by what decides the route in this city. */
const shareRoutes = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('ANY'), routes: z.strictObject({ ANY: route }) }),
  z.strictObject({ by: z.literal('SHARE_TYPE'), routes: z.partialRecord(z.enum(shareTypes), route) }),
  z.strictObject({ by: z.literal('SERVICE_MODE'), routes: z.partialRecord(z.enum(serviceModes), route) }),
]);

/** Sharing between public bodies. */
export const sharing = {
  share_types: labelled(shareTypes, 'Share types of the city with their local wording (共享类型).'),
  share_type_default: oneOf(shareTypes, 'Share type where none is argued (默认共享类型).'),
  share_basis_required_for: listOf(shareTypes, 'Share types that must cite a basis (须有依据的共享类型).'),
  share_basis_level: listOf(
    ['LAW', 'REGULATION', 'ADMINISTRATIVE_REGULATION', 'CENTRAL_POLICY', 'NATIONAL_POLICY'],
    'Levels of text accepted as a basis (依据的层级).',
  ),
  share_conditional_needs: listOf(
    ['CONDITIONS', 'AUDIENCE_OR_ITEMS'],
    'What an entry that is shared on conditions must state (有条件共享应写明的内容).',
  ),
  share_basis_filing_required: yesOrNo('The basis must also be filed with the authority (依据备案).'),
  share_free_of_charge: yesOrNo('Sharing between public bodies is free of charge (无偿共享).'),
  share_approvers: kind(shareRoutes, 'Who decides a share request, in order, by share type or by service mode (共享审批路径).'),
  share_request_required_inputs: listOf(
    ['scenario', 'complianceCommitment', 'serviceMode', 'dutyNeed'],
    'What a share request must state (共享申请必填内容).',
  ),
  service_modes: listOf(serviceModes, 'Ways in which shared data is supplied (共享服务模式).'),
  bulk_only_if_others_insufficient: yesOrNo('Bulk exchange is the exception (批量交换为例外).'),
  free_query_allowed: yesOrNo('Shared data may be queried freely (自由查询).'),
  cross_verification_channel: oneOf(
    ['PLATFORM', 'OFFLINE_LETTER'],
    'How a cross-verification is applied for (交叉核验申请渠道).',
  ),
  not_shared_verification_allowed: yesOrNo('Data that is not shared may still be verified against (不予共享数据核验比对).'),
  out_of_catalogue_share_demand: oneOf(
    ['REVIEW_THEN_ADD_TO_CATALOGUE', 'DEMAND_LIST_REVIEWED_BY_AUTHORITY'],
    'Way of a demand for data outside the catalog (目录外共享需求).',
  ),
  third_party_provision_forbidden: yesOrNo('Shared data may not be passed to third parties (不得提供给第三方).'),
  base_items_unconditional: yesOrNo('Basic items of the base registries are shared unconditionally (基础信息项无条件共享).'),
  parallel_share_platform_forbidden: yesOrNo(
    'No other platform for sharing across departments may be built (不得另建共享平台).',
  ),
  paper_equivalence: yesOrNo('Documents obtained from the platform equal paper originals (与纸质原件同等效力).'),
  electronic_seal_required: yesOrNo('Documents shared carry the electronic seal for data sharing (数据共享电子印章).'),
  return_flow_applicant: actorList('Who applies to the level above for return of data (回流数据申请人).'),
  return_flow_downward: yesOrNo('Data must be returned to the levels below (向下级回流数据).'),
};
