import { z } from 'zod';

/** What an order or a case may rest on. `DOCUMENT` is a paper kept elsewhere: a complaint, a letter, minutes. */
export const evidenceKinds = [
  'ENTRY',
  'REQUEST',
  'TASK',
  'SYSTEM',
  'AUDIT',
  'GRANT',
  'FINDING',
  'PROBLEM',
  'OBJECTION',
  'RESOURCE',
  'DOCUMENT',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What points to a violation: data left out of the catalog, found on inspection; a refused attempt to collect again; a complaint. */
export const leadKinds = ['UNDECLARED_DATA', 'DUPLICATE_SOURCE', 'REPEATED_REQUEST'] as const;
export type LeadKind = (typeof leadKinds)[number];

/** Id of a task's machine, e.g. `SMX-03` or `SMX-09-CORRECTION`. */
const workflowId = z.string().regex(/^SMX-\d\d(-[A-Z]+)?$/);

/** One ground of a city on which correction may be ordered, as a profile's section `grounds` states it. */
export const groundShape = z.strictObject({
  /** Permanent within its city. */
  code: z.string().regex(/^[A-Z]+(_[A-Z]+)*$/),
  /** Citation within the city's text; several are joined by 、, the one that names the ground first. */
  article: z.string().min(1),
  /** As the text words it. */
  wording: z.string().min(1),
  wordingEn: z.string().regex(/^[A-Z][\x20-\x7e]*\.$/),
  /** Evidence of one of these kinds at least; ANY is one of whatever kind; none where the ground asks for none. */
  evidence: z.union([z.literal('ANY'), z.array(z.enum(evidenceKinds)).min(1)]).optional(),
  /** Evidence of these kinds establishes the ground only while the clock of what it names is past due and binds. */
  overdue: z
    .array(z.enum(['REQUEST', 'TASK']))
    .min(1)
    .optional(),
  /** What else the order must state: a description, the article that was broken, a note to the evidence. */
  demands: z
    .array(z.enum(['DESCRIPTION', 'ARTICLE', 'NOTE']))
    .min(1)
    .optional(),
  /** Against the authority itself, by whoever may order that; left out, against whoever the authority oversees. */
  against: z.literal('AUTHORITY').optional(),
  /** The text asks for no limit here, though it does of the city's other orders. */
  limited: z.literal(false).optional(),
  /** What the register itself comes upon that points to this ground. */
  leads: z.array(z.enum(leadKinds)).min(1).optional(),
  /** A binding clock of these machines that is past due points to this ground; ANY is whichever no ground before it names. */
  pointedToBy: z.union([z.literal('ANY'), z.array(workflowId).min(1)]).optional(),
});

/** What releases the addressee from liability. */
const exemptionShape = groundShape.pick({ code: true, article: true, wording: true, wordingEn: true });

/** What a user of data must not do, as a text lists it, and what a case of it must state. */
export const violationShape = groundShape.pick({ code: true, article: true, wording: true, wordingEn: true }).extend({
  demands: z
    .array(z.enum(['GRANT', 'EVIDENCE', 'DESCRIPTION', 'AGREEMENT', 'INCIDENT', 'LAW']))
    .min(1)
    .optional(),
});

const codesOnce = (list: readonly { code: string }[]): boolean => new Set(list.map(({ code }) => code)).size === list.length;

/** The section `grounds` of a profile: on what correction is ordered, what releases from liability, and what users must not do. */
export const groundsShape = z.strictObject({
  rectification: z.array(groundShape).min(1).refine(codesOnce, 'a code is given twice'),
  exemption: z.array(exemptionShape).refine(codesOnce, 'a code is given twice'),
  violation: z.array(violationShape).refine(codesOnce, 'a code is given twice').default([]),
});

export type Ground = z.output<typeof groundShape>;
export type Violation = z.output<typeof violationShape>;
export type ExemptionGround = z.output<typeof exemptionShape>;
export type Grounds = z.output<typeof groundsShape>;

/** The ground that a clock of this machine points to when it is past due; undefined where the city's text has none. */
export const groundOfOverdue = (grounds: readonly Ground[], workflow: string): Ground | undefined =>
  grounds.find(({ pointedToBy = [] }) => pointedToBy === 'ANY' || pointedToBy.includes(workflow));

/** The ground that a lead of the register's own points to; undefined where the city's text has none. */
export const groundOfLead = (grounds: readonly Ground[], lead: LeadKind): Ground | undefined =>
  grounds.find(({ leads = [] }) => leads.includes(lead));

/** The number of the article that names a ground: the first that it cites. */
export const articleNumberOf = ({ article }: Pick<Ground, 'article'>): string => article.split('、', 1).join();
