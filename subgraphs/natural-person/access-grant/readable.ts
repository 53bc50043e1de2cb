import { all, type Sql, sql } from '../../../kernel/sql';
import type { AccessContent, AccessMedium } from '../access-log/kinds';
import type { PersonContext } from '../context';
import { ownKey } from '../person/policy';
import { isUuid } from '../uuid';
import { heldBy } from './policy';

/** One content of one person, by the person's key, under a stated grant or whichever holds. */
export interface Wanted {
  readonly person: string;
  readonly content: AccessContent;
  readonly grant?: string | null;
}

/** A grant as a reading under it is recorded. */
export interface UsedGrant {
  readonly id: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly caseNumber: string;
  readonly medium: AccessMedium;
  readonly grantedBy: string;
  readonly grantingOrganization: string | null;
}

/** What may be read, still sealed. */
export interface Readable {
  readonly person: string;
  readonly jurisdiction: string;
  readonly content: AccessContent;
  /** Null where it is the reader's own. */
  readonly grant: UsedGrant | null;
  readonly documentNumberCipher: Buffer;
  readonly nameCipher: Buffer;
}

type Rows = <Row>(statement: Sql) => Promise<Row[]>;

/**
 * Which of what is wanted the actor may read now, in the order wanted; null for the rest, and for who is not there. One statement.
 * Of several grants that hold, the latest is used.
 */
export async function readableOf(
  rows: Rows,
  { actor, today }: Pick<PersonContext, 'actor' | 'today'>,
  wanted: readonly Wanted[],
): Promise<(Readable | null)[]> {
  const own = ownKey(actor) ?? null;
  const asked = wanted.filter(({ grant }) => !grant || isUuid(grant));
  if (asked.length === 0) return wanted.map(() => null);
  const found = await rows<Omit<Readable, 'content'> & { n: number }>(sql`
    select w.n::int as n, p.id as person, p.jurisdiction, g.held as grant,
      i.document_number_cipher as "documentNumberCipher", i.name_cipher as "nameCipher"
    from unnest(${asked.map(({ person }) => person)}::uuid[], ${asked.map(({ content }) => content)}::text[],
      ${asked.map(({ grant }) => grant ?? null)}::uuid[]) with ordinality w(person, content, granted, n)
    join natural_person p on p.id = w.person
    cross join lateral (
      select document_number_cipher, name_cipher from person_identity where person = p.id order by since_version desc limit 1
    ) i
    left join lateral (
      select json_build_object('id', g.id, 'purpose', g.purpose, 'legalBasis', g.legal_basis, 'caseNumber', g.case_number,
        'medium', g.medium, 'grantedBy', g.granted_by, 'grantingOrganization', g.granting_organization) as held
      from person_access_grant g
      where ${all(
        sql`g.person = w.person`,
        sql`w.content = any(g.contents)`,
        sql`(w.granted is null or g.id = w.granted)`,
        heldBy(actor, today),
      )}
      order by g.granted_at desc, g.id limit 1
    ) g on p.id is distinct from ${own}::uuid
    where p.id = ${own}::uuid or g.held is not null`);
  const byPlace = new Map(found.map(({ n, ...row }) => [asked[n - 1], row]));
  return wanted.map(one => {
    const row = byPlace.get(one);
    return row ? { ...row, grant: row.grant ?? null, content: one.content } : null;
  });
}
