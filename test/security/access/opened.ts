import { Client } from 'pg';
import { type ActorClaims, Role } from '../../../kernel/actor';
import { keyOf } from '../../../kernel/global-id';
import { somebody } from '../../acceptance/city';
import type { TestRegister } from '../../register';
import type { LawfulCommand, World } from './shapes';

type Given = (claims: ActorClaims, command: string, made: string, input: object) => Promise<string>;

const saying = {
  purpose: '示例目的',
  scenario: '示例场景',
  securityMeasures: '示例措施',
  acceptedResponsibility: true,
};

interface Opening {
  readonly jurisdiction: string;
  readonly owner: string;
  readonly authority: string;
  /** A company, by its code. */
  readonly company: string;
  /** A published entry of the owner's. */
  readonly entry: string;
}

/** An entry of the open catalog, with a company's request for it and one about its account, and the agreements that there are. */
export async function openedIn(given: Given, { config }: TestRegister, opening: Opening): Promise<Record<string, string>> {
  const { jurisdiction, owner, authority, company, entry } = opening;
  const client = new Client({ connectionString: config.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query<{ item: string }>(
    `update exchange.published_entry set terms = terms || '{"openListed": true, "openType": "CONDITIONAL"}' where entry = $1
     returning terms->'items'->0->>'name' as item`,
    [keyOf('catalog', entry)],
  );
  await client.end();
  const items = rows.flatMap(({ item }) => item ?? []);
  const asCompany = somebody(Role.CONSUMER, { organization: company });
  const asOwner = somebody(Role.PROVIDER, { organization: owner, jurisdiction });
  const asked = { entry, applicant: company, applicantKind: 'LEGAL_PERSON', items, ...saying };
  const openRequest = await given(asCompany, 'createOpenRequest', 'OpenRequest', asked);
  const openDraft = await given(asCompany, 'createOpenRequest', 'OpenRequest', { ...asked, asDraft: true });
  const account = { jurisdiction, applicant: company, accountChange: 'CREATE', content: '示例账户' };
  const accountRequest = await given(asCompany, 'requestAccount', 'AccountRequest', account);
  const agreement = { jurisdiction, title: '示例协议', wording: '示例条款' };
  const special = { ...agreement, agreementKind: 'SPECIAL', unit: owner, openType: 'CONDITIONAL' };
  const agreementTemplate = await given(asOwner, 'makeAgreementTemplate', 'AgreementTemplate', special);
  const asAuthority = somebody(Role.AUTHORITY, { organization: authority, jurisdiction });
  const platform = { ...agreement, agreementKind: 'PLATFORM', unit: authority };
  await given(asAuthority, 'makeAgreementTemplate', 'AgreementTemplate', platform);
  await given(asCompany, 'acceptPlatformAgreement', 'PlatformAcceptance', { jurisdiction });
  return { openRequest, openDraft, accountRequest, agreementTemplate };
}

/** What those who may give a command about opened data would give. */
export function openCommands({ ids, owner, jurisdiction }: World): Readonly<Record<string, LawfulCommand>> {
  const company = String(ids.entity).split(':')[1] as string;
  const ofOwner = (more: object) => ({ input: { id: ids.openRequest, ...more }, parties: [owner] });
  return {
    createOpenRequest: {
      input: { entry: ids.entry, applicant: company, applicantKind: 'LEGAL_PERSON', ...saying },
      parties: [company],
      // a citizen asks for nobody but themself
      narrowed: [Role.PUBLIC],
    },
    submitOpenRequest: { input: { id: ids.openDraft }, parties: [company] },
    decideOpenRequest: { ...ofOwner({ decision: 'APPROVE' }), narrowed: [Role.AUTHORITY] },
    extendOpenReply: ofOwner({}),
    recordConsultation: { input: { entry: ids.entry, consultation: '示例函〔2026〕1号' } },
    answerConsultation: ofOwner({ answer: 'CONSENT' }),
    suspendOpenAccess: ofOwner({ because: '示例' }),
    restoreOpenAccess: ofOwner({ corrected: true }),
    closeOpenAccess: ofOwner({}),
    // the owner's side of it; the other is the company's
    signUseAgreement: { ...ofOwner({}), narrowed: [Role.CONSUMER, Role.OPERATOR] },
    makeAgreementTemplate: {
      input: {
        jurisdiction,
        agreementKind: 'SPECIAL',
        unit: owner,
        openType: 'UNCONDITIONAL',
        title: '示例协议',
        wording: '示例条款',
      },
      parties: [owner],
      narrowed: [Role.PLATFORM],
    },
    acceptPlatformAgreement: { input: { jurisdiction } },
    requestAccount: {
      input: { jurisdiction, applicant: company, accountChange: 'CHANGE', content: '示例' },
      parties: [company],
      narrowed: [Role.PUBLIC],
    },
    answerAccountRequest: { input: { id: ids.accountRequest, decision: 'GRANT' } },
  };
}
