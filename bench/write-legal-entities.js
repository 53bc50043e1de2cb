// Writes a CSV file of invented legal entities, the same at every run: `node bench/write-legal-entities.js 200000 FILE`.
const { createWriteStream } = require('node:fs');
const { Readable } = require('node:stream');
const { pipeline } = require('node:stream/promises');
const { completeCreditCode } = require('../dist/rulebook/values/credit-code.js');

const [count = '200000', file = 'legal-entities.csv'] = process.argv.slice(2);

const surnames = '远航华信明德恒通瑞丰嘉禾天成博雅金桥永安东升正大'.split('');
const trades = [
  '数据科技',
  '粮油贸易',
  '建筑工程',
  '医药连锁',
  '物流运输',
  '文化传媒',
  '农业发展',
  '机械制造',
  '环保技术',
  '食品加工',
];
const forms = ['有限公司', '股份有限公司', '集团有限公司'];

/** Ninety in a hundred are companies, the rest public bodies; every tenth row hangs below one further up or further down. */
function* rows(total) {
  yield '统一社会信用代码,机构名称,机构类型,状态,行政区划,上级统一社会信用代码\r\n';
  const codeOf = index => completeCreditCode(index % 10 === 0 ? '12' : '91', '990000', String(index).padStart(8, '0'));
  for (let index = 1; index <= total; index++) {
    const pick = (list, step) => list[Math.floor(index / step) % list.length];
    const isPublic = index % 10 === 0;
    const words = `${pick(surnames, 1)}${pick(surnames, 31)}${pick(trades, 7)}`;
    const name = isPublic ? `示例市${words}服务中心${index}` : `示例市${words}${pick(forms, 3)}${index}`;
    const above = index % 10 === 3 ? codeOf(Math.min(Math.ceil(index / 1000) * 1000, total)) : '';
    yield `${codeOf(index)},${name},${isPublic ? '事业单位' : '企业'},${index % 97 === 0 ? '注销' : '存续'},990000,${above}\r\n`;
  }
}

pipeline(Readable.from(rows(Number(count))), createWriteStream(file));
