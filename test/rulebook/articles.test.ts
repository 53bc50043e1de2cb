import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf, articlesOf, everyArticle } from '../../rulebook/articles';
import { jurisdictionOf, jurisdictions } from '../../rulebook/jurisdictions';
import { parameterNames } from '../../rulebook/parameters';
import type { Profile } from '../../rulebook/profile';
import { requirements } from '../../rulebook/requirements';

const profileOf = (slug: string) => jurisdictionOf(slug) as Profile;

test.each([
  ['jiyuan', '第五十五条', '第五十五条', /^各镇.*1月底前[\s\S]*2月底前/],
  ['jiyuan', '第五十五条第1款', '第五十五条第1款', /^各镇[^\n]*1月底前[^\n]*$/],
  ['jiyuan', '第五十五条第2款', '第五十五条第2款', /^示范区数据主管部门应当于每年2月底前[^\n]*$/],
  ['jiyuan', '第五十五条第二款', '第五十五条第2款', /^示范区数据主管部门应当于每年2月底前/],
  ['jiyuan', '第六条第1-2款', '第六条第1-2款', /^示范区智慧城市数据中枢平台[^\n]*\n示范区数据中台集中对接[^\n]*$/],
  ['jiyuan', '第五十七条(八)', '第五十七条(八)', /^\(八\)超过规定时间/],
  ['jiyuan', '第五十七条（八）', '第五十七条(八)', /^\(八\)超过规定时间/],
  ['jiyuan', '第三十二条第2款(一)', '第三十二条第2款(一)', /^\(一\)凡列入有条件共享类/],
  ['jiyuan', '第六十条', '第六十条', /通知整改[\s\S]*\(六\)/],
  ['chifeng', '四(三)3', '四(三)3', /责令限期整改/],
  ['chifeng', '四(二)1 数据汇聚管理', '四(二)1', /^数据汇聚管理/],
  ['chifeng', '四(二)', '四(二)', /数据汇聚管理[\s\S]*数据利用管理/],
  ['guiyang', '四 第六章 一是', '四 第六章 一是', /授权运营期限原则上不超过3年/],
  ['guiyang', '第六章一是', '四 第六章 一是', /授权运营期限原则上不超过3年/],
  ['guiyang', '三 要说明的事项(三是)', '三 三是', /^三是注重优化管理模式/],
  ['guiyang', '四 第二章', '四 第二章', /^一是明确公共数据目录[\s\S]*五是/],
  ['guiyang', '四 第九章 附则', '四 第九章', /办法实施时间/],
  ['sanming', '第三十二条(一)', '第三十二条(一)', /^\(一\)未按照规定采集/],
  ['yulin', '第十五条第2款(四)', '第十五条第2款(四)', /^\(四\)涉及相关群体/],
])('in %s, %s is %s', (slug, citation, number, wording) => {
  const article = articleOf(profileOf(slug), citation);
  expect(article).toMatchObject({ id: `${slug}/${number}`, number, instrument: { id: slug } });
  expect(article.text).toMatch(wording);
});

test('a citation that joins two gives both, in its order', () => {
  expect(articlesOf(profileOf('jiyuan'), '第十四条、第三十二条第2款(一)').map(({ number }) => number)).toEqual([
    '第十四条',
    '第三十二条第2款(一)',
  ]);
});

test.each([
  ['jiyuan', '第六十六条'],
  ['jiyuan', '第五十五条第3款'],
  ['jiyuan', '第五十七条(九)'],
  ['jiyuan', '第六条第2-4款'],
  ['chifeng', '四(二)5'],
  ['guiyang', '第四章六是'],
  ['guiyang', '五是'],
  ['yulin', ''],
])('%s has no %s', (slug, citation) => {
  expect(() => articleOf(profileOf(slug), citation)).toThrow(`${slug} has no ${citation}`);
});

test.each([
  ['chifeng', 13],
  ['guiyang', 41],
  ['jiyuan', 65],
  ['sanming', 35],
  ['yulin', 39],
])('%s has its whole text: %d articles', (slug, count) => {
  const articles = everyArticle(profileOf(slug));
  expect(articles).toHaveLength(count);
  for (const { number, text } of articles) expect([number, text]).toEqual([number, expect.stringMatching(/\S{6}/)]);
});

test.each(jurisdictions.map(profile => [profile.slug, profile] as const))(
  'every parameter of %s cites what is there',
  (_, profile) => {
    for (const name of parameterNames) {
      const { origin, articles = [] } = profile.parameters[name];
      expect([name, articles.length > 0]).toEqual([name, origin === 'STATED']);
      for (const citation of articles) for (const { text } of articlesOf(profile, citation)) expect(text).not.toBe('');
    }
  },
);

test('every requirement rests on an article that is there and says what the requirement quotes', () => {
  const bare = (text: string) => text.replace(/[\s\p{P}\p{S}]/gu, '');
  const wrong = requirements.filter(({ profile, source, text: quoted }) => {
    const wording = bare(
      articlesOf(profileOf(profile), source)
        .map(({ text }) => text)
        .join(''),
    );
    return !quoted.split('…').every(fragment => wording.includes(bare(fragment)));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

const published = join(__dirname, '../../../shared/regulations');
const given = existsSync(published) ? test : test.skip;
given.each(jurisdictions.map(profile => [profile.slug, profile] as const))(
  'the wording of %s is that of the published text',
  (slug, profile) => {
    const bare = (text: string) => text.replace(/\s/g, '');
    const whole = bare(readFileSync(join(published, `${slug}.txt`), 'utf8'));
    for (const [number, wording] of Object.entries(profile.articles)) {
      expect([number, whole.includes(bare(wording))]).toEqual([number, true]);
    }
  },
);
