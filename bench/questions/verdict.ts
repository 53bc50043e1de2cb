import { Role } from '../../kernel/actor';
import type { LocalDate } from '../../rulebook/values/local-date';
import { cityOfProjects } from '../data/entries';
import { officialsOf } from '../data/register';
import type { Asked, Question } from './question';

/** The authority of the city, which decides on acceptance; to it all that a verdict rests on is named, drafts too. */
const authority = {
  subject: 'benchmark',
  roles: [Role.AUTHORITY],
  organization: officialsOf(cityOfProjects)[0] as string,
  jurisdiction: cityOfProjects,
};

/** Whether a project may be accepted, and what of all that it declares says so. */
export const verdict: Question = {
  id: 'verdict',
  title: 'Verdict on 200 assets',
  as: authority,
  givenUp: /UNDETERMINED/,
  document: `query Verdict($code: ID!) {
  project(code: $code) {
    name
    verdict(gate: ACCEPTANCE) {
      outcome
      conditions { rule strength outcome article { number } remedy evidence { id label seen inOrder } }
    }
  }
}`,
  sql: `
with d as materialized (
  select a.id, a.name, a.registration_number, a.expires_on, m.made, m.arrived,
    case a.asset_status when 'REGISTERED' then '有效' when 'DRAFT' then '为草稿' else a.asset_status end as status,
    a.asset_status = any ('{REGISTERED,CHANGED}') and (a.expires_on is null or $2::date < a.expires_on) and m.made > 0 and m.arrived = m.made as fits
  from budget.project_asset d join asset.data_asset a on a.id = d.asset
  cross join lateral (
    select count(*) as made, count(*) filter (where e.last_aggregated_at is not null or e.aggregation_mode = 'NONE_WITH_EVIDENCE') as arrived
    from asset.asset_catalog_entry m left join catalog.catalog_entry e on e.id = m.entry where m.asset = a.id) m
  where d.project = $1),
c as (select coalesce(bool_and(fits), false) as fits from d)
select json_build_object('data', json_build_object('project', (
  select json_build_object('name', p.name, 'verdict', json_build_object(
    'outcome', case when c.fits then 'ALLOW' else 'BLOCK' end,
    'conditions', json_build_array(json_build_object(
      'rule', 'ASSETS_REGISTERED_AND_AGGREGATED', 'strength', 'HARD', 'outcome', case when c.fits then 'MET' else 'UNMET' end,
      'article', json_build_object('number', '第三十条'),
      'remedy', case when not c.fits then '项目单位完成相关数据资产的登记（或者续展）和数据汇聚' end,
      'evidence', (
        select coalesce(json_agg(json_build_object(
          'id', 'asset:' || d.id,
          'label', d.name || coalesce('（' || d.registration_number || '）', ''),
          'seen', concat_ws('；', '登记' || d.status,
            case when d.expires_on <= $2::date then '已于 ' || d.expires_on || ' 失效' else '有效至 ' || d.expires_on || ' 前' end,
            case when d.made = 0 then '未关联目录，不能证明已汇聚' else '来源目录 ' || d.made || ' 项，已汇聚 ' || d.arrived || ' 项' end),
          'inOrder', d.fits) order by d.id), '[]')
        from d))))) from budget.project p, c where p.code = $1)))::text`,
};

export const verdictsToAsk = (codes: readonly string[], today: LocalDate): Asked[] =>
  codes.map(code => ({ variables: { code }, parameters: [code, today] }));
