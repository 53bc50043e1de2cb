import type { Job } from '../../../kernel/jobs';

/**
 * Looks through what was used for users who have everything of a combination that the city looks for, over all their grants, all domains
 * and all times. Deciding on one request keeps a combination from being granted unseen (`sensitive-combination/`); this
 * finds what was drawn all the same: with a review, as opened data, or before the combination was named.
 */
export const findingRisks: Job = {
  name: 'find-risks',
  when: '*/10 * * * *',
  atStart: true,
  run: ({ write, today, now }) =>
    write('find-risks', async transaction => {
      const found: { id: string; jurisdiction: string }[] = await transaction.manager.query(
        `insert into risk_alert (jurisdiction, combination, holder, used_by, datasets, found_at)
         select c.jurisdiction, c.id, w.holder, w.used_by, w.datasets, $2
         from sensitive_combination c
         cross join lateral (
           select u.holder, case when u.holder is null then u.used_by end as used_by, array_agg(distinct g.entry order by g.entry) as datasets
           from usage_record u
           join access_grant g on g.id = u.access_grant
           cross join unnest(u.content) item
           where u.jurisdiction = c.jurisdiction and u.content && c.items and item = any (c.items)
           group by 1, 2
           having array_agg(distinct item) @> c.items
         ) w
         where c.since <= $1::date and (c.until is null or $1::date < c.until)
         on conflict do nothing
         returning id, jurisdiction`,
        [today, now],
      );
      for (const { id, jurisdiction } of found)
        transaction.audit({ aggregate: `risk-alert:${id}`, event: 'riskFound', jurisdictions: [jurisdiction] });
    }),
};
