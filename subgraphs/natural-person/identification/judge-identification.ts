import { type Finding, findingsOf } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { statingAGround } from '../../../rulebook/rules/persons-access';
import { judgeFreeTexts, ofAGround } from '../free-text';
import { judgeDocument, spelledName } from '../person/judge-person';
import type { IdentifyPersonInput } from './types';

/** What is asked, in the register's one spelling. */
export interface JudgedIdentification {
  documentNumber: string;
  name: string;
  findings: Finding[];
}

/** Judges the request by itself, before anything is looked up; no finding repeats a value or tells of the register. */
export function judgeIdentification(input: IdentifyPersonInput): JudgedIdentification {
  const { documentNumber, findings } = judgeDocument(input.documentType, input.documentNumber);
  const ofGround = [...findingsOf(judge(statingAGround, input)), ...judgeFreeTexts(input, ofAGround)];
  return { documentNumber, name: spelledName(input.name), findings: [...ofGround, ...findings] };
}
