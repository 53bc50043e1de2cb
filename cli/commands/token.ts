import { Command, Option } from 'commander';
import { Role } from '../../kernel/actor';
import type { Config } from '../../kernel/config';
import { developmentIssuer } from '../../kernel/tokens';
import { creditCode, duration, jurisdiction, personId } from '../arguments';

interface TokenOptions {
  role: Role[];
  organization?: string;
  jurisdiction?: string;
  person?: string;
  subject?: string;
  expiresIn: string;
}

/** `shuji token`: prints a development token and nothing else. */
export const tokenCommand = (configOf: () => Config): Command =>
  new Command('token')
    .description('签发开发用令牌，仅输出令牌 Prints a token for development, and only the token')
    .addOption(
      new Option('--role <role...>', '角色 roles')
        .choices(Object.values(Role).filter(role => role !== Role.SERVICE))
        .makeOptionMandatory(),
    )
    .option('--organization <creditCode>', '所代表的机构 the organization acted for', creditCode)
    .option('--jurisdiction <slugOrCode>', '限定地区 narrows to one city', jurisdiction)
    .option('--person <id>', '本人标识 id of the person asking for their own record', personId)
    .option('--subject <name>', '令牌主体 who it is said to be')
    .option('--expires-in <time>', '有效期 how long it holds', duration, '2h')
    .action(async ({ role: roles, organization, jurisdiction, person, subject, expiresIn }: TokenOptions) => {
      const issuer = await developmentIssuer(configOf());
      const claims = { subject: subject ?? `demo-${roles.join('-').toLowerCase()}`, roles, organization, jurisdiction, person };
      process.stdout.write(`${await issuer.issue(claims, { expiresIn })}\n`);
    });
