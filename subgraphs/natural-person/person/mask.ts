import { IdentityDocumentType } from './kinds';

/** Family names of two characters that still occur; a person is not shown by half of one. */
const compoundFamilyNames = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 ' +
    '司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 ' +
    '东门 西门 第五'
  ).split(' '),
);

const hidden = (characters: readonly string[]): string => characters.map(one => (one === '·' ? one : '*')).join('');

/**
 * A name as it is shown: the family name and a star for every further character of a Chinese name (`张*`, `欧阳*`), the first
 * letter and three stars of any other, whose length would tell more (`J***`). A name of one character is a star.
 */
export function maskName(name: string): string {
  const characters = [...name];
  if (characters.length < 2) return '*';
  if (!/^[\p{Script=Han}\p{Co}·]+$/u.test(name)) return `${characters[0]}***`;
  const family = characters.length > 2 && compoundFamilyNames.has(characters.slice(0, 2).join('')) ? 2 : 1;
  return characters.slice(0, family).join('') + hidden(characters.slice(family));
}

/** How much is shown of an 18-character number: its region and the end; birthday hidden. */
const ofEighteen = { head: 6, tail: 4 };
const MOST_SHOWN = 4;

/**
 * A document's number as it is shown: `110105********002X`; of the other documents a quarter at either end, at most four
 * characters, so that at least half is hidden (`E1****78`).
 */
export function maskDocumentNumber(type: IdentityDocumentType, number: string): string {
  const characters = [...number];
  const quarter = Math.min(Math.floor(characters.length / 4), MOST_SHOWN);
  const numberedByBirth =
    characters.length === 18 &&
    (type === IdentityDocumentType.CITIZEN_ID || type === IdentityDocumentType.FOREIGN_PERMANENT_RESIDENT);
  const { head, tail } = numberedByBirth ? ofEighteen : { head: quarter, tail: quarter };
  const end = characters.length - tail;
  return [...characters.slice(0, head), '*'.repeat(end - head), ...characters.slice(end)].join('');
}
