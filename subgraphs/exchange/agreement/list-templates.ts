import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { templates } from './context';
import type { AgreementTemplateRow } from './entity';
import { AgreementTemplateSort } from './kinds';
import { presentTemplate } from './present';
import type { AgreementTemplate, AgreementTemplateFilter, AgreementTemplateSortInput } from './types';

export interface ListTemplates {
  filter?: AgreementTemplateFilter | null;
  sort?: AgreementTemplateSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The agreements that fit the filter, by title unless told otherwise. */
export async function listTemplates(
  context: ExchangeContext,
  { filter, sort, args, info }: ListTemplates,
): Promise<Connection<AgreementTemplate>> {
  const current = filter?.current ? sql`t.ended_on is null` : sql`t.ended_on is not null`;
  const where = all(
    filter?.jurisdiction ? sql`t.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.unit ? sql`t.unit = ${filter.unit}` : undefined,
    filter?.agreementKind ? sql`t.agreement_kind = any(${filter.agreementKind})` : undefined,
    filter?.openType ? sql`t.open_type = any(${filter.openType})` : undefined,
    filter?.current == null ? undefined : current,
  );
  const page = await context.pages.list<AgreementTemplateRow>({
    listing: templates,
    where,
    sort: sort ?? { by: AgreementTemplateSort.TITLE },
    args,
    info,
    remember: context.loaders.agreementTemplate,
  });
  return presentPage(page, presentTemplate);
}

/** An agreement by its id; null where there is none. */
export async function templateById(context: ExchangeContext, id: string): Promise<AgreementTemplate | null> {
  const key = keyOf('agreement-template', id);
  const row = key === undefined ? null : await context.loaders.agreementTemplate.load(key);
  return row && presentTemplate(row);
}
