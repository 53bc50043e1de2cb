import { answeringAnOpinion, givingAnOpinion, ratingADataset, SCORES, showingACase } from '../../../rulebook/rules/rating';
import { eachBreaks } from './each-breaks';

const scores = { CONFORMITY: 5, COMPLETENESS: 1, ACCURACY: 3, CONSISTENCY: 4, TIMELINESS: 2, USABILITY: 3 };

describe('rating data', () => {
  eachBreaks(
    ratingADataset,
    { scores },
    {
      SCORES_MISSING: { broken: Object.keys(scores).map(dimension => ({ scores: { ...scores, [dimension]: null } })) },
      SCORE_OUT_OF_RANGE: {
        broken: [SCORES.least - 1, SCORES.most + 1].map(ACCURACY => ({ scores: { ...scores, ACCURACY } })),
        kept: [SCORES.least, SCORES.most].map(ACCURACY => ({ scores: { ...scores, ACCURACY } })),
      },
    },
  );
});

describe('giving and answering opinions', () => {
  eachBreaks(givingAnOpinion, { text: '希望增加数据' }, { OPINION_TEXT_MISSING: { broken: [{ text: ' ' }] } });
  eachBreaks(
    answeringAnOpinion,
    { answer: '已列入计划', isAnswered: false },
    { OPINION_ANSWER_MISSING: { broken: [{ answer: ' ' }] }, OPINION_ANSWERED_ALREADY: { broken: [{ isAnswered: true }] } },
  );
});

describe('showing a case', () => {
  eachBreaks(
    showingACase,
    { title: '示例案例', summary: '示例简介', entries: ['catalog:1'] },
    {
      SHOWCASE_TITLE_MISSING: { broken: [{ title: ' ' }] },
      SHOWCASE_SUMMARY_MISSING: { broken: [{ summary: ' ' }] },
      SHOWCASE_ENTRIES_MISSING: { broken: [{ entries: [] }] },
    },
  );
});
