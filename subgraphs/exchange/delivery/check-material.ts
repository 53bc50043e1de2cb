import { globalId } from '../../../kernel/global-id';
import { presentArticle } from '../../../kernel/refused';
import { sql } from '../../../kernel/sql';
import { articleOfEquality } from '../../../rulebook/rules/delivery';
import { isBlank } from '../../../rulebook/values/blank';
import type { ExchangeContext } from '../context';
import type { MaterialCheck } from './types';

const MOST = 20;

export interface AskedMaterial {
  /** City, by slug or code. */
  readonly jurisdiction: string;
  readonly item: string;
  /** The law that asks for paper all the same. */
  readonly paperBasis?: string | null;
}

/** Whether a material can be obtained by sharing, and so must not be asked of people on paper, where the text of the city says so. */
export async function checkMaterial(
  context: ExchangeContext,
  { jurisdiction, item, paperBasis }: AskedMaterial,
): Promise<MaterialCheck> {
  const law = context.law(jurisdiction);
  const rows = await context.reader.rows<{ entry: string }>(
    sql`select p.entry from published_entry p
      where p.jurisdiction = ${law.profile.code} and p.status in ('PUBLISHED', 'UPDATE_REQUESTED')
        and p.share_type in ('UNCONDITIONAL', 'CONDITIONAL')
        and (p.terms @> ${JSON.stringify({ items: [{ name: item }] })}::jsonb or p.terms @> ${JSON.stringify({ title: item })}::jsonb)
      order by p.entry limit ${MOST}`,
  );
  const obtainable = rows.length > 0;
  const isRegulated = law.parameter('paper_equivalence').value === true;
  const mustNotRequestPaper = obtainable && isRegulated && isBlank(paperBasis);
  const article = mustNotRequestPaper ? articleOfEquality(law, false) : null;
  return {
    item,
    obtainable,
    mustNotRequestPaper,
    article: article && presentArticle(article),
    entries: rows.map(({ entry }) => ({ id: globalId('catalog', entry) })),
  };
}
