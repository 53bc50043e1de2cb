import { articlesOf } from '../../rulebook/articles';
import { type Ground, groundOfOverdue } from '../../rulebook/grounds';
import { jurisdictionOf, jurisdictions } from '../../rulebook/jurisdictions';

const groundsOf = (slug: string): Ground[] => jurisdictionOf(slug)?.grounds.rectification ?? [];
const plain = (text: string) => text.replaceAll(/[，,、；;。（）()\s]/g, '');

test('each city has its own grounds for ordering correction, as its text lists them', () => {
  expect(Object.fromEntries(jurisdictions.map(({ slug, grounds }) => [slug, grounds.rectification.length]))).toEqual({
    chifeng: 5,
    guiyang: 1,
    jiyuan: 14,
    sanming: 6,
    yulin: 4,
  });
});

test.each(jurisdictions.map(city => [city.slug, city] as const))(
  '%s: each ground is worded as the article it cites',
  (_, city) => {
    for (const { code, article, wording } of [...city.grounds.rectification, ...city.grounds.exemption]) {
      const [first] = articlesOf(city, article);
      const missing = wording
        .split(/[,，]/)
        .map(plain)
        .filter(part => !plain(first?.text ?? '').includes(part));
      expect([code, missing]).toEqual([code, []]);
    }
  },
);

test('a missed deadline points to the ground that speaks of it, else to the open one, and in 贵阳 to none', () => {
  const pointedTo = (slug: string, workflow: string) => groundOfOverdue(groundsOf(slug), workflow)?.code;
  expect(pointedTo('jiyuan', 'SMX-08')).toBe('TIME_LIMIT_EXCEEDED');
  expect(pointedTo('jiyuan', 'SMX-09-CORRECTION')).toBe('TIME_LIMIT_EXCEEDED');
  expect(pointedTo('jiyuan', 'ANNUAL_REPORT')).toBe('OTHER');
  expect(pointedTo('chifeng', 'SMX-03')).toBe('OVERDUE_REQUEST');
  expect(pointedTo('chifeng', 'SMX-01')).toBeUndefined();
  expect(pointedTo('sanming', 'SMX-05')).toBe('DATA_DUTY');
  expect(pointedTo('yulin', 'SMX-09')).toBe('OBJECTION_NOT_HANDLED');
  expect(pointedTo('guiyang', 'SMX-06')).toBeUndefined();
});

test('in 济源 supervision and care release together, force majeure alone; the exceptions of a ground stand in its wording', () => {
  const { rectification = [], exemption = [] } = jurisdictionOf('jiyuan')?.grounds ?? {};
  expect(exemption.map(({ code, wording }) => [code, wording])).toEqual([
    ['DUTIES_MET', '已履行监督管理职责、合理注意义务'],
    ['FORCE_MAJEURE', '存在不可抗力情形'],
  ]);
  expect(rectification.filter(({ wording }) => wording.endsWith('除外')).map(({ code }) => code)).toEqual([
    'DUPLICATE_COLLECTION',
    'REPEATED_REQUEST',
  ]);
});

test('the government orders the authority of 赤峰 to rectify without a limit, all others within one', () => {
  expect(groundsOf('chifeng').filter(({ limited }) => limited === false)).toMatchObject([{ code: 'AUTHORITY_DUTY' }]);
});

test('what each ground asks for', () => {
  const asked = (slug: string) =>
    Object.fromEntries(
      groundsOf(slug).map(({ code, evidence = [], demands = [] }) => [code, [...[evidence].flat(), ...demands]]),
    );
  expect(asked('chifeng')).toEqual({
    CATALOGUE_OR_SHARING_DUTY: ['ENTRY', 'TASK'],
    OVERDUE_REQUEST: ['REQUEST', 'TASK'],
    REFUSAL_WITHOUT_BASIS: ['ENTRY', 'REQUEST', 'FINDING', 'PROBLEM', 'NOTE'],
    SECURITY_DUTY: ['ANY'],
    AUTHORITY_DUTY: ['DESCRIPTION'],
  });
  expect(asked('sanming')).toEqual({
    DATA_DUTY: ['ENTRY', 'REQUEST', 'TASK'],
    SYSTEMS_NOT_CONNECTED: ['SYSTEM'],
    TAMPERING_OR_LEAK: ['AUDIT'],
    SECURITY_DUTY: ['DESCRIPTION'],
    MISUSE_OF_SENSITIVE_DATA: ['GRANT'],
    OTHER: ['ARTICLE'],
  });
  expect(asked('yulin')).toEqual({
    NOT_OPENED_OR_UPDATED: ['ENTRY'],
    NOT_DESENSITIZED: ['RESOURCE'],
    OBJECTION_NOT_HANDLED: ['OBJECTION'],
    OTHER: ['DESCRIPTION'],
  });
  expect(asked('guiyang')).toEqual({ INSPECTION_FAILED: ['FINDING'] });
});
