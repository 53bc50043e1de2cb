import { losingTheOperator, operatorStands } from '../../../rulebook/rules/operator-stands';
import { eachBreaks } from './each-breaks';

describe('what goes on only under an operator that stands', () => {
  eachBreaks([operatorStands], { operatorGone: false }, { OPERATOR_GONE: { broken: [{ operatorGone: true }] } });
});

describe('losing the operator', () => {
  eachBreaks(losingTheOperator, { operatorGone: true }, { OPERATOR_STANDS: { broken: [{ operatorGone: false }] } });
});
