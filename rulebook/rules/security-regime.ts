import type { PlainRule } from '../rule';
import { isBlank } from '../values/blank';

/** Recording how a body keeps its data secure (登记安全管理制度). */
export interface RecordingARegime {
  body: string;
  policyDocument?: string | null;
  securityBody?: string | null;
  responsibleOffice?: string | null;
  securityStaff?: number | null;
  reviewProcedure?: string | null;
  emergencyPlan?: string | null;
  measures?: readonly string[] | null;
  serviceUnits?: readonly string[] | null;
}

const statedTexts = (act: RecordingARegime) => [
  act.policyDocument,
  act.securityBody,
  act.responsibleOffice,
  act.reviewProcedure,
  act.emergencyPlan,
];

export const recordingARegime: readonly PlainRule<RecordingARegime>[] = [
  {
    id: 'REGIME_TEXT_BLANK',
    path: ['policyDocument'],
    message: '填写的制度、机构、岗位、流程和预案不得为空白。',
    messageEn: 'What is stated of a regime is not blank; what is not known is left out.',
    holds: act => statedTexts(act).every(text => text == null || !isBlank(text)),
  },
  {
    id: 'SECURITY_STAFF_INVALID',
    path: ['securityStaff'],
    articles: { jiyuan: '第四十七条' },
    message: '安全管理人员数应大于零。',
    messageEn: 'Somebody sees to security.',
    holds: ({ securityStaff }) => securityStaff == null || securityStaff > 0,
  },
  {
    id: 'SUPERVISES_ITSELF',
    path: ['serviceUnits'],
    articles: { jiyuan: '第四十六条第2款' },
    message: '单位不得将本单位列为其监督的服务单位。',
    messageEn: 'A body is none of the service units that it supervises.',
    holds: ({ body, serviceUnits }) => !serviceUnits?.includes(body),
  },
];
