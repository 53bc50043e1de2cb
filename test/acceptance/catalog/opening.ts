import { Role } from '../../../kernel/actor';
import type { AtWork, Bodies, Outcome } from '../at-work';

/** An expert of the committee, of a body of the city that has no part in its data. */
export const theExpert = (bodies: Bodies) => bodies.as(Role.EXPERT, bodies.body(7), 'expert-1');

let resources = 0;

/** Of what is put on record before an entry is opened, as the department whose it is. */
export const opening = (work: AtWork, bodies: Bodies) => ({
  review: (entry: string, kind: string, input: object = {}, claims: object = bodies.asProvider): Promise<Outcome> =>
    work.give(
      claims as typeof bodies.asProvider,
      'recordOpeningReview',
      { entry, kind, outcome: 'PASSED', conclusion: '可以开放', ...input },
      '... on OpeningReview { id kind outcome }',
    ),
  assess: (entry: string, outcome = 'QUALIFIED'): Promise<Outcome> =>
    work.give(
      bodies.asProvider,
      'assessForOpening',
      { entry, outcome, conclusion: '评估结论' },
      '... on OpeningAssessment { id }',
    ),
  attach: (entry: string, input: object = {}): Promise<Outcome> => {
    resources += 1;
    const usual = {
      name: '示例数据集',
      url: `https://open.example.cn/${resources}.csv`,
      format: 'CSV',
      level: 'CITY',
      processing: ['CLEANED'],
    };
    return work.give(
      bodies.asProvider,
      'attachOpenResource',
      { entry, ...usual, ...input },
      '... on OpenDataResource { id machineReadable }',
    );
  },
  desensitize: (entry: string, item: string): Promise<Outcome> =>
    work.give(
      bodies.asProvider,
      'recordDesensitization',
      { entry, item, method: 'MASKING', description: '遮盖部分字符' },
      '... on Desensitization { id item method }',
    ),
});

const must = (outcome: Outcome): void => {
  if (outcome.id === '' || outcome.findings) throw new Error(JSON.stringify(outcome));
};

/** Makes the agreement of a unit for data opened on conditions, which the text asks for before such data is opened. */
export async function makeAgreement(work: AtWork, { asProvider, jurisdiction, provider: unit }: Bodies): Promise<void> {
  const input = { jurisdiction, agreementKind: 'SPECIAL', unit, openType: 'CONDITIONAL', title: '数据使用协议（示例）' };
  must(
    await work.give(asProvider, 'makeAgreementTemplate', { ...input, wording: '示例条款' }, '... on AgreementTemplate { id }'),
  );
  await work.settled();
}

/** What every entry needs before it is opened: it is assessed, its security is reviewed, its data is attached. */
export async function makeReady(work: AtWork, bodies: Bodies, entry: string): Promise<void> {
  const { assess, review, attach } = opening(work, bodies);
  must(await assess(entry));
  must(await review(entry, 'SECURITY'));
  must(await attach(entry));
}

export const OPENED = '... on CatalogEntry { id version catalogStatus openType openListed }';

export const publishOpen = (work: AtWork, claims: Parameters<AtWork['give']>[0], id: string, input: object = {}) =>
  work.give(claims, 'publishOpenEntry', { id, ...input }, OPENED);

export interface Line {
  id: string;
  openType: string;
  openConditions: string | null;
  version: number;
  publishedAt: string;
  entry: { id: string; title: string };
}

/** The open catalog of a city, as somebody sees it; nobody is signed in unless told. */
export async function openCatalogue(
  work: AtWork,
  variables: { openType?: string; jurisdiction?: string },
  claims?: Parameters<AtWork['ask']>[0],
): Promise<Line[]> {
  const { openCatalogue: found } = await work.ask<{ openCatalogue: { nodes: Line[] } }>(
    claims,
    `query ($openType: OpenType, $jurisdiction: DivisionCode) {
      openCatalogue(openType: $openType, filter: { jurisdiction: $jurisdiction }, first: 100) {
        nodes { id openType openConditions version publishedAt entry { id title } }
      }
    }`,
    variables,
  );
  return found.nodes;
}
