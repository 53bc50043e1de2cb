import { demandKnown } from '../../../kernel/facts/demand-known';
import type { Fact } from '../../../kernel/facts/fact';
import { keyOf } from '../../../kernel/global-id';
import { type Finding, Refusal } from '../../../kernel/refused';
import type { BudgetContext } from '../context';
import type { ProjectRow } from '../project/entity';
import { unitOfEvaluation } from './facts';

/**
 * An assessment that is named by its id in the register is one of the project's owner; a paper is taken by its number.
 * @returns what is wrong with it
 */
export async function faultsOfAssessment(
  context: BudgetContext,
  { owner }: ProjectRow,
  assessment: string | null | undefined,
): Promise<Finding[]> {
  if (!assessment || keyOf('evaluation', assessment) === undefined) return [];
  const told = await unitOfEvaluation(context, assessment);
  if (!told.known) return findingsOn(told);
  return told.value === owner ? [] : [ofAnother];
}

/** What a fact that cannot be had is refused with. */
function findingsOn(fact: Fact<unknown>): Finding[] {
  try {
    demandKnown(fact, ['assessment']);
    return [];
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.findings;
    throw refusal;
  }
}

const ofAnother: Finding = {
  rule: 'ASSESSMENT_OF_ANOTHER_BODY',
  message: '所附评估不是项目单位的评估。',
  messageEn: 'The evaluation is not one of the owner of the project.',
  path: ['input', 'assessment'],
};
