import type { TestRegister } from '../../register';
import { lawful, mustGive, theAuthority } from '../commands';
import type { StoredQuestion } from './stored';

const REGISTERED = { assetStatus: 'REGISTERED', registrationNumber: 'SJZC-150400-2026-90001', registeredOn: '2026-06-29' };

type Page = Record<string, { pageInfo: { endCursor: string | null; hasNextPage: boolean } }>;

/** What each question goes on after, and what is written before it does. @returns its variable `after` */
const before: Readonly<Record<string, (register: TestRegister, question: StoredQuestion) => Promise<string>>> = {
  async 'the sample'(register, question) {
    let after: string | undefined;
    for (let hasNextPage = true; hasNextPage; ) {
      const page = await endOf(register, question, after);
      if (page.endCursor) after = page.endCursor;
      hasNextPage = page.hasNextPage;
    }
    await mustGive(
      register,
      theAuthority,
      'registerLegalEntity',
      lawful.entity(1, { name: '赤峰数据标注服务有限公司（示例）' }),
    );
    await register.settled();
    await mustGive(
      register,
      theAuthority,
      'registerAsset',
      lawful.asset({ name: '数据标注语料数据集（示例）', earlier: REGISTERED }),
    );
    await register.settled();
    return after as string;
  },
  async 'the first page'(register, question) {
    const { endCursor } = await endOf(register, question);
    await mustGive(register, theAuthority, 'registerAsset', lawful.asset({ name: '安居工程配租数据集（示例）' }));
    return endCursor as string;
  },
};

async function endOf(register: TestRegister, { as, document }: StoredQuestion, after?: string) {
  const { data } = await register.as(as).ask<Page, object>(document.replace(/first: 10\b/, 'first: 100'), { after });
  return (Object.values(data)[0] as Page[string]).pageInfo;
}

/** The variables of a question: those that it goes on after, once something was written since. */
export async function variablesOf(register: TestRegister, question: StoredQuestion): Promise<{ after?: string }> {
  const { after } = question;
  if (!after) return {};
  const begin = before[after];
  if (!begin) throw new Error(`${question.name} goes on after what nobody knows`);
  return { after: await begin(register, question) };
}
