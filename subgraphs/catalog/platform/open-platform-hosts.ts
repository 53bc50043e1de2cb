import type { EntityManager } from 'typeorm';

/** The host that an address of the web leads to; null for a text that is none. */
export const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname : null);

/** Hosts of the opening platforms in use in a city; null where the register knows none. */
export async function openPlatformHosts(manager: EntityManager, jurisdiction: string): Promise<readonly string[] | null> {
  const found: { host: string }[] = await manager.query(
    `select distinct unnest(hosts) as host from data_platform
     where jurisdiction = $1 and platform_kind = 'OPENING' and retired_on is null order by host`,
    [jurisdiction],
  );
  return found.length > 0 ? found.map(({ host }) => host) : null;
}
