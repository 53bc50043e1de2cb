import { type ActorClaims, Role } from '../../../kernel/actor';
import { somebody } from '../../acceptance/city';
import type { LawfulCommand, World } from './shapes';

type Given = (claims: ActorClaims, command: string, made: string, input: object) => Promise<string>;

interface Raising {
  readonly jurisdiction: string;
  readonly owner: string;
  readonly authority: string;
  readonly consumer: string;
  /** A published entry of the owner's. */
  readonly entry: string;
}

const said = { description: '示例情形', evidence: ['示例-1'] };
const objecting = { grounds: ['WRONG'], ...said };
const shown = { title: '示例案例', summary: '示例简介', value: 'SOCIAL' };

/** What a department says of the data of another, as far as the city's text goes, and a case of use. */
export async function raisedIn(given: Given, raising: Raising): Promise<Record<string, string>> {
  const { jurisdiction, owner, authority, consumer, entry } = raising;
  const asConsumer = somebody(Role.CONSUMER, { organization: consumer, jurisdiction });
  const asAuthority = somebody(Role.AUTHORITY, { organization: authority, jurisdiction });
  const asOwner = somebody(Role.PROVIDER, { organization: owner, jurisdiction });
  const open = { kind: 'OPEN', entry, ...objecting };
  const objection = await given(asConsumer, 'fileObjection', 'Objection', open);
  const shareObjection = await given(asConsumer, 'fileObjection', 'Objection', { ...open, kind: 'SHARE' });
  const over = await given(asConsumer, 'fileObjection', 'Objection', open);
  if (over) {
    const resolution = { id: over, outcome: 'PROCESS_AND_REOPEN', reason: '示例理由', processing: '示例处理' };
    const step = { id: over, suspensionNeeded: false, reason: '示例理由' };
    await given(asOwner, 'decideObjectionSuspension', 'Objection', step);
    await given(asOwner, 'resolveObjection', 'Objection', resolution);
  }
  const problem = await given(asConsumer, 'reportProblemData', 'ProblemReport', { entry, ...said });
  const correction = await given(asConsumer, 'fileCatalogCorrection', 'CatalogCorrection', { entry, description: '示例' });
  const opinion = await given(asConsumer, 'submitOpinion', 'Opinion', { jurisdiction, text: '示例意见' });
  await given(asAuthority, 'answerOpinion', 'Opinion', { id: opinion, answer: '示例答复' });
  await given(asAuthority, 'showCase', 'Showcase', { jurisdiction, ...shown, entries: [entry] });
  return { objection, shareObjection, resolvedObjection: over, problem, correction, opinion };
}

const NONE = '00000000-0000-4000-8000-000000000000';

/** What those who may give a command about what users say of data would give. */
export function raisedCommands({ ids, owner, consumer, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  const { entry, objection, shareObjection, problem, opinion } = ids;
  const correction = ids.correction || `correction:${NONE}`;
  const ofOwner = (id: string | undefined, more: object = {}) => ({ input: { id, ...more }, parties: [owner] });
  return {
    fileObjection: { input: { kind: 'OPEN', entry, ...objecting } },
    decideObjectionSuspension: ofOwner(objection, { suspensionNeeded: false, reason: '示例理由' }),
    stateOnObjection: ofOwner(shareObjection, { statement: '示例意见' }),
    resolveObjection: { ...ofOwner(objection, { outcome: 'RESTORE', reason: '示例理由' }), narrowed: [Role.AUTHORITY] },
    reportProblemData: { input: { entry, ...said } },
    dispatchProblemData: { input: { id: problem } },
    decideProblemData: ofOwner(problem, { decision: 'REFUTED', reason: '示例理由' }),
    confirmCorrection: ofOwner(problem, { correction: '示例更正' }),
    notifyReporter: ofOwner(problem, { feedback: '示例结果' }),
    disputeOutcome: { input: { id: problem, dispute: '示例争议' }, parties: [consumer] },
    coordinateDispute: { input: { id: problem, result: 'SETTLED', coordination: '示例结果' } },
    decideDispute: { input: { id: problem, decision: '示例决定' } },
    fileCatalogCorrection: { input: { entry, description: '示例' } },
    extendCorrectionReply: ofOwner(correction, { workingDays: 1 }),
    decideCorrection: ofOwner(correction, { decision: 'AGREE' }),
    reviewCatalogCorrection: { input: { id: correction } },
    // only those who obtained the data
    rateDataset: { input: { entry }, narrowed: [Role.CONSUMER, Role.PROVIDER, Role.OPERATOR, Role.PUBLIC] },
    submitOpinion: { input: { jurisdiction, text: '示例意见' } },
    answerOpinion: { input: { id: opinion, answer: '示例答复' } },
    showCase: { input: { jurisdiction, ...shown, entries: [entry] } },
  };
}
