import { Role } from '../../kernel/actor';
import { aRegister, type TestRegister } from '../register';

interface Withheld {
  typeName: string;
  fields: string[];
  whole: boolean;
  ownOnly: boolean;
  openTo: string[];
  ground: string;
  groundEn: string;
}

const fields = 'typeName fields whole ownOnly openTo ground groundEn';
const QUESTION = `{ myAccess {
  budget { ${fields} } operation { ${fields} } naturalPerson { ${fields} } legalEntity { ${fields} } oversight { ${fields} }
} }`;

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister();
});
afterAll(() => register.close());

const withheldFrom = async (roles?: Role[]) => {
  const claims = roles && { subject: 'somebody', roles };
  const { data, errors } = await register.as(claims).ask<{ myAccess: Record<string, Withheld[]> }, object>(QUESTION, {});
  expect(errors).toBeUndefined();
  return (subgraph: string, typeName: string) => data.myAccess[subgraph]?.filter(one => one.typeName === typeName) ?? [];
};

test('an analyst learns that the money of projects and contracts is withheld, and to whom it is open', async () => {
  const withheld = await withheldFrom([Role.ANALYST]);
  // the outer bound knows parties: an analyst of the body itself would see its own
  expect(withheld('budget', 'BudgetLine')).toMatchObject([{ whole: true, ownOnly: true }]);
  expect(withheld('budget', 'BudgetLine')[0]?.ground).toContain('财政部门');
  expect(withheld('operation', 'OperationContract').flatMap(({ fields: names }) => names)).toContain('price');
  expect(withheld('oversight', 'AuditEntry')).toMatchObject([
    {
      whole: true,
      ownOnly: false,
      openTo: ['AUDITOR', 'INSPECTOR'],
      ground: '向审计、安全保密检查单位开放。',
      groundEn: 'open to AUDITOR, INSPECTOR.',
    },
  ]);
});

test('what is open to whoever asks is not told as withheld', async () => {
  const withheld = await withheldFrom([Role.FINANCE]);
  expect(withheld('budget', 'BudgetLine')).toEqual([]);
  expect(withheld('legalEntity', 'LegalEntity').flatMap(({ fields: names }) => names)).not.toContain('name');
});

test('somebody without a token learns the same of the public', async () => {
  const withheld = await withheldFrom();
  expect(withheld('naturalPerson', 'NaturalPerson').length).toBeGreaterThan(0);
  expect(withheld('budget', 'Project').some(({ ownOnly }) => ownOnly)).toBe(false);
});
