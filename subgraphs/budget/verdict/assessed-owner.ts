import { demandKnown } from '../../../kernel/facts/demand-known';
import { keyOf } from '../../../kernel/global-id';
import { type Finding, Refusal } from '../../../kernel/refused';
import type { BudgetContext } from '../context';
import type { ProjectRow } from '../project/entity';

/**
 * An assessment that is named by its id in the register is one of the project's owner; a paper is taken by its number.
 * @returns what is wrong with it
 */
export async function faultsOfAssessment(
  { others }: BudgetContext,
  { owner }: ProjectRow,
  assessment: string | null | undefined,
): Promise<Finding[]> {
  if (!assessment || keyOf('evaluation', assessment) === undefined) return [];
  const told = await others.entities<{ unit: { creditCode: string } | null }>(
    'oversight',
    'Evaluation',
    [assessment],
    '{ id unit { creditCode } }',
  );
  try {
    const found = demandKnown(told, ['assessment']).get(assessment);
    return found?.unit?.creditCode === owner ? [] : [ofAnother];
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
