import type { Client } from 'pg';

/** What a project's verdicts ought to be. */
export interface RawVerdict {
  code: string;
  acceptance: 'ALLOW' | 'BLOCK' | 'ADVISE';
  operations: 'ALLOW' | 'BLOCK' | 'ADVISE';
}

/**
 * The verdicts of all projects from nothing but the tables, read past every subgraph: 三明 第三十条, 济源 第五十六条, and the soft gates of
 * 济源 第十一条 and 赤峰 四(三)2, where what is wanting advises and never blocks. A thing of another city counts for nothing, nor does the system of
 * another body.
 */
export async function rawVerdicts(owner: Client, on: string): Promise<RawVerdict[]> {
  const { rows } = await owner.query<RawVerdict>(RAW, [on]);
  return rows;
}

const RAW = `
  with entry as (
    select id, jurisdiction, catalog_status in ('PUBLISHED', 'UPDATE_REQUESTED') as published,
      last_aggregated_at is not null or aggregation_mode is not distinct from 'NONE_WITH_EVIDENCE' as arrived
    from catalog.catalog_entry
  ), asset as (
    select a.id, a.jurisdiction,
      a.asset_status in ('REGISTERED', 'CHANGED') and coalesce(a.expires_on > $1::date, true)
      and coalesce((select bool_and(coalesce(e.arrived and e.jurisdiction = a.jurisdiction, false))
        from asset.asset_catalog_entry m left join entry e on e.id = m.entry where m.asset = a.id), false) as good
    from asset.data_asset a
  ), judged as (
    select p.code, p.jurisdiction, p.stage in ('ACCEPTED', 'OPERATIONS_FUNDED') as accepted,
      (select coalesce(bool_and(coalesce(a.good and a.jurisdiction = p.jurisdiction, false)), false) from budget.project_asset d left join asset a on a.id = d.asset
        where d.project = p.code) as assets,
      (select coalesce(bool_and(coalesce(e.published and e.jurisdiction = p.jurisdiction, false)), false) from budget.project_catalog_entry l left join entry e on e.id = l.entry
        where l.project = p.code) as listed,
      (select coalesce(bool_and(coalesce(e.published and e.arrived and e.jurisdiction = p.jurisdiction, false)), false) from budget.project_catalog_entry l
        left join entry e on e.id = l.entry where l.project = p.code) as provided,
      (select coalesce(bool_and(coalesce(s.connection_status = 'CONNECTED' and s.jurisdiction = p.jurisdiction and s.department = p.owner, false)), false) from budget.project_system b
        left join catalog.information_system s on s.id = b.system where b.project = p.code) as connected
    from budget.project p
  )
  select code,
    case when jurisdiction = '350400' then case when assets then 'ALLOW' else 'BLOCK' end
      when jurisdiction = '419001' then case when listed and connected then 'ALLOW' else 'BLOCK' end
      else case when provided then 'ALLOW' else 'ADVISE' end end as acceptance,
    case when jurisdiction = '350400' then case when accepted then 'ALLOW' else 'BLOCK' end
      else case when provided then 'ALLOW' else 'ADVISE' end end as operations
  from judged order by code`;
