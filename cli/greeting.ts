import { Role } from '../kernel/actor';
import type { Config } from '../kernel/config';
import { developmentIssuer } from '../kernel/tokens';

/** What somebody who has just started the register wants to know. */
export async function greet(config: Config, address: string, subgraphs: number): Promise<void> {
  console.log(`数籍已就绪 Shuji is ready (${subgraphs} subgraphs)\n  GraphQL   ${address}/graphql`);
  if (config.NODE_ENV === 'production') return;
  const issuer = await developmentIssuer(config);
  console.log(`  ANALYST   ${await issuer.issue({ subject: 'demo-analyst', roles: [Role.ANALYST] }, { expiresIn: '12h' })}`);
}
