import type { Article } from '../articles';
import type { Ground, Violation } from '../grounds';
import type { Law } from '../law';
import type { PlainRule } from '../rule';
import { isBlank } from '../values/blank';

/** What a case or a record of a violation states. */
export interface StatedViolation {
  /** The act as the text of the city lists it among what users must not do; null where it does not list it there. */
  listed: Violation | null;
  grantIsKnown: boolean;
  evidence: readonly string[];
  description?: string | null;
  agreement?: string | null;
  incident?: string | null;
  citedLaw?: string | null;
}

const demands = ({ listed }: StatedViolation, what: NonNullable<Violation['demands']>[number]): boolean =>
  listed?.demands?.includes(what) ?? false;

/** The article that lists what users must not do: of a text that lists it, the same for each act. */
const ofTheList = (law: Law): Article | null => {
  const [first] = law.profile.grounds.violation;
  return first ? law.article(first.article) : null;
};

/** What each act must state, as the text of the city lists it. */
export const statingAViolation: readonly PlainRule<StatedViolation>[] = [
  {
    id: 'AGREEMENT_MISSING',
    path: ['agreement'],
    articles: ofTheList,
    message: '违反数据使用协议的，应指明该协议。',
    messageEn: 'For a breach of the agreement on use the agreement is named.',
    holds: stated => !demands(stated, 'AGREEMENT') || !isBlank(stated.agreement),
  },
  {
    id: 'DESCRIPTION_MISSING',
    path: ['description'],
    articles: ofTheList,
    message: '应说明违法违规的具体情形。',
    messageEn: 'This ground asks for a description.',
    holds: stated => !demands(stated, 'DESCRIPTION') || !isBlank(stated.description),
  },
  {
    id: 'INCIDENT_MISSING',
    path: ['incident'],
    articles: ofTheList,
    message: '造成信息安全事件的，应指明该事件。',
    messageEn: 'The security incident that followed is named.',
    holds: stated => !demands(stated, 'INCIDENT') || !isBlank(stated.incident),
  },
  {
    id: 'CITED_LAW_MISSING',
    path: ['citedLaw'],
    articles: ofTheList,
    message: '应写明所依据或者违反的法律法规条款。',
    messageEn: 'The law or article that it rests on is cited.',
    holds: stated => !demands(stated, 'LAW') || !isBlank(stated.citedLaw),
  },
  {
    id: 'GRANT_MISSING',
    path: ['grant'],
    articles: ofTheList,
    message: '应指明所依据的授权。',
    messageEn: 'The grant by which the data was used is named.',
    holds: stated => !demands(stated, 'GRANT') || stated.grantIsKnown,
  },
  {
    id: 'VIOLATION_EVIDENCE_MISSING',
    path: ['evidence'],
    articles: ofTheList,
    message: '应附佐证材料。',
    messageEn: 'Evidence is given.',
    holds: stated => !demands(stated, 'EVIDENCE') || stated.evidence.some(one => !isBlank(one)),
  },
];

/** Raising a violation of a duty (认定违规行为). */
export interface RaisingAViolation extends StatedViolation {
  /** The act as the text of the city lists it among the failures of departments; null where it does not. */
  ground: Ground | null;
  evidenceKinds: readonly string[];
  responsible: string;
  raisedBy: string;
}

/** The article of a failure of a department is that of its ground. */
export const raisingAViolation: readonly PlainRule<RaisingAViolation>[] = [
  ...statingAViolation,
  {
    id: 'VIOLATION_TYPE_UNKNOWN',
    path: ['type'],
    message: '该地区的制度文本没有列出此违规行为。',
    messageEn: 'The text of this city does not list this act.',
    holds: ({ ground, listed }) => ground !== null || listed !== null,
  },
  {
    id: 'EVIDENCE_OF_KIND_MISSING',
    path: ['evidence'],
    message: '此违规行为应附规定种类的依据材料。',
    messageEn: 'This act asks for evidence of certain kinds.',
    holds: ({ ground, listed, evidenceKinds }) =>
      listed !== null ||
      !ground?.evidence ||
      evidenceKinds.some(kind => ground.evidence === 'ANY' || ground.evidence?.some(one => one === kind)),
  },
  {
    id: 'VIOLATION_OF_ONESELF',
    path: ['responsible'],
    message: '不得认定本单位的违规行为。',
    messageEn: 'Nobody raises a violation of their own body.',
    holds: ({ responsible, raisedBy }) => responsible !== raisedBy,
  },
];
