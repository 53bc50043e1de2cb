/** What a recorded state is called when a verdict is read aloud. */
interface Said {
  readonly zh: string;
  readonly en: string;
}

const words: Readonly<Record<string, Said>> = {
  DRAFT: { zh: '为草稿', en: 'is a draft' },
  SUBMITTED: { zh: '已提交、待审核', en: 'is submitted and awaits review' },
  RETURNED: { zh: '已退回', en: 'was sent back' },
  PUBLISHED: { zh: '已发布', en: 'is published' },
  UPDATE_REQUESTED: { zh: '已发布、正申请更新', en: 'is published, an update is asked for' },
  WITHDRAWN: { zh: '已撤销', en: 'was withdrawn' },
  REGISTERED: { zh: '有效', en: 'holds' },
  CHANGED: { zh: '有效、变更待审核', en: 'holds, a change awaits review' },
  EXPIRED: { zh: '已到期', en: 'has expired' },
  DEREGISTERED: { zh: '已注销', en: 'was cancelled' },
  CONNECTED: { zh: '已对接', en: 'is connected' },
  NOT_CONNECTED: { zh: '未对接', en: 'is not connected' },
  ARRIVED: { zh: '数据已汇聚，最近 ', en: 'its data arrived, last on' },
  NOT_ARRIVED: { zh: '数据未汇聚', en: 'its data has not arrived' },
  NOT_TO_BE_AGGREGATED: { zh: '有证据证明不能汇聚', en: 'shown to be such as may not be aggregated' },
  DRAFTING: { zh: '编制中', en: 'Being drafted' },
  APPROVED: { zh: '已立项、未建成', en: 'Approved, not built' },
  REJECTED: { zh: '未立项', en: 'Rejected' },
  BUILT: { zh: '已建成、未验收', en: 'Built, not accepted' },
  ACCEPTANCE_FAILED: { zh: '未通过验收', en: 'Failed its acceptance' },
};

/** A state that a later version of another register knows is shown by its name. */
export const said = (state: string): Said => words[state] ?? { zh: state, en: state };
