import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import type { Sql } from '../../../kernel/sql';
import { maySeeRaised, raisedSeers, raisedVisibleTo } from '../raised/policy';

/** What of a request for correction decides who sees it. */
export interface SeenCorrection {
  jurisdiction: string;
  provider: string;
  objector: string | null;
  objectorSubject: string;
}

/** It is a matter of whoever asked for it, of the department whose data it is, and of those who decide or watch in its city. */
export const maySeeCorrection = (actor: Actor, { objector, objectorSubject, ...seen }: SeenCorrection): boolean =>
  maySeeRaised(actor, { ...seen, by: objector, subject: objectorSubject });

/** `maySeeCorrection` for lists: the same decision in SQL, over `catalog_correction c`. */
export const correctionsVisibleTo = (actor: Actor): Sql => raisedVisibleTo(actor, 'c', 'objector');

/** Who fires what is the machine's to say, city by city; here is what no city goes beyond. */
export const correctionAccess = {
  Query: { catalogCorrection: raisedSeers, catalogCorrections: 'everyone' },
  Mutation: {
    fileCatalogCorrection: { ...own(Role.CONSUMER, Role.PROVIDER, Role.OPERATOR), ...all(Role.PUBLIC) },
    extendCorrectionReply: own(Role.PRINCIPAL),
    decideCorrection: own(Role.PROVIDER),
    reviewCatalogCorrection: all(Role.AUTHORITY),
  },
  CatalogCorrection: raisedSeers,
} satisfies Access;
