import { z } from 'zod';
import { dayOfYear, kind, oneOf, period, wording, workingDays, yesOrNo } from './kind';

/** Time limits, intervals and terms. */
export const deadlines = {
  share_reply_working_days: workingDays('Reply of the approver to a conditional share request (共享申请答复时限).'),
  share_fulfil_working_days: workingDays('Delivery after approval of a share request (共享完成时限).'),
  verification_reply_working_days: workingDays(
    'Reply to a verification request on data that is not shared (核验比对答复时限).',
  ),
  problem_data_verify_working_days: workingDays(
    'The producer verifies a report of problem data and decides on correction (问题数据核实时限).',
  ),
  problem_data_correct_working_days: workingDays(
    'Correction at the source and renewed aggregation after the decision (问题数据更正时限).',
  ),
  problem_data_verify_qualifier: wording('Word of promptness, without a number, for problem data (问题数据处理时效用语).'),
  catalogue_update_apply_working_days: workingDays(
    'A department applies for a catalog update after its law or function changed (目录更新申请时限).',
  ),
  catalogue_update_review_working_days: workingDays('The authority reviews and updates the catalog (目录更新审核时限).'),
  catalogue_update_qualifier: wording('Word of promptness, without a number, for catalog updates (目录更新时效用语).'),
  interface_delay_max_working_days: workingDays(
    'Longest delay of an additional interface past the agreed day (接口延期最长时限).',
  ),
  open_reply_working_days: workingDays('Reply to a request for conditionally open data (开放申请答复时限).'),
  open_reply_extension_working_days: workingDays('Longest extension of the reply to an open request (开放申请答复延长时限).'),
  catalogue_objection_reply_working_days: workingDays('Reply to an objection to the open catalog (开放目录异议答复时限).'),
  catalogue_objection_extension_working_days: workingDays(
    'Longest extension of the reply to an objection to the open catalog (开放目录异议答复延长时限).',
  ),
  open_extension_approver: oneOf(['dept-head'], 'Who must agree to an extension of a reply (延长答复期限同意人).'),
  account_reply_working_days: workingDays('Answer to an account request on the opening platform (开放平台账户申请答复时限).'),
  annual_report_department_due: dayOfYear(
    'Last day for the yearly report of a department on the year before (部门年度情况报送截止日).',
  ),
  annual_report_authority_due: dayOfYear(
    'Last day for the yearly report of the authority on the year before (主管部门年度报告截止日).',
  ),
  evaluation_period: period('Interval of the evaluation of the work (工作评价周期).'),
  log_retention_min: period('Shortest retention of logs (日志最短保存期限).'),
  contract_max_term: period('Longest term of an authorized-operation contract (授权运营最长期限).'),
  trial_period: period('Time for which the text is on trial (试行期).'),
  security_assessment_interval: period('Interval of security tests, risk assessments and drills (安全测评周期).'),
  usage_feedback_interval: period('Interval at which data users report their use (使用情况反馈周期).'),
  usage_feedback_required: yesOrNo('Data users must report their use regularly (定期反馈使用情况).'),
  type_review_interval: period('Interval at which share and open types are assessed again (类型评估周期).'),
  type_review_required: yesOrNo('Share and open types are assessed again regularly (定期评估类型).'),
  out_of_catalogue_share_working_days: workingDays(
    'Delivery after a demand from outside the catalog was listed (目录外共享需求完成时限).',
  ),
  objection_reply_working_days: workingDays('Reply to an objection to open or shared data itself (数据异议答复时限).'),
  interface_agreed_day: kind(z.null(), 'Day by which an interface is provided, which both sides agree on (接口协商提供时间).'),
  rectification_limit: kind(z.null(), 'Time for rectification, which each order sets itself (整改期限).'),
};
