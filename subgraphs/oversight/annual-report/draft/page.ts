import type { ComposedDraft } from './composed';
import { amountOf, notesEnOf, notesOf, titleEnOf, titleOf } from './reading';

const UNKNOWN = ['未知', 'not known'] as const;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text, whatever is in it. */
export const escaped = (text: string): string => text.replace(/[&<>"']/gu, character => entities[character] as string);

const STYLE = `body{font-family:"Noto Serif SC","Songti SC",SimSun,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;line-height:1.6;color:#111}
h1{font-size:1.4rem;text-align:center}h2{font-size:1.1rem;margin-top:1.6rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top}td.n{white-space:nowrap}footer{margin-top:2rem;font-size:.8rem;word-break:break-all}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}h2{break-after:avoid}}`;

const heads = { zh: ['事项', '数量', '来源'], en: ['Figure', 'Amount', 'Source'] } as const;

/** The draft as a page that can be printed as it is: nothing is loaded from anywhere, and nothing in it runs. */
export function pageOf(draft: ComposedDraft, language: 'zh' | 'en'): string {
  const at = language === 'zh' ? 0 : 1;
  const title = language === 'zh' ? titleOf(draft) : titleEnOf(draft);
  const notes = language === 'zh' ? notesOf(draft) : notesEnOf(draft);
  const head = heads[language].map(text => `<th scope="col">${text}</th>`).join('');
  const parts = draft.sections.map(section => {
    const rows = section.figures.map(figure => {
      const cells = figure.unknown ? [UNKNOWN[at], figure.unknown[at]] : [amountOf(figure, at), figure.source[at]];
      const [amount, source] = cells.map(cell => escaped(cell ?? ''));
      return `<tr><td>${escaped(figure.label[at])}</td><td class="n">${amount}</td><td>${source}</td></tr>`;
    });
    return `<h2>${escaped(section.title[at])}</h2>\n<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  });
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1>
${notes.map(note => `<p>${escaped(note)}</p>`).join('\n')}
${parts.join('\n')}
<footer>SHA-256 ${language === 'zh' ? '（中文文本）' : '(of the Chinese text) '}${draft.digest}</footer></body></html>
`;
}
