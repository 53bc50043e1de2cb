import { type Access, all, own, signedIn } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';

/** Whose data it is loads it; who runs the platform does so for them, at the machine itself. */
export const mayLoad = (actor: Actor, { provider, jurisdiction }: { provider: string; jurisdiction: string }): boolean =>
  (actor.is(Role.PROVIDER) && actor.organization === provider) || (actor.is(Role.PLATFORM) && actor.covers(jurisdiction));

/** What is loaded, by which key and when is known to whoever may ask for it; the records are nobody's without a grant. */
export const datasetAccess = {
  Query: { loadedDatasets: signedIn },
  Mutation: { loadDataset: { ...own(Role.PROVIDER), ...all(Role.PLATFORM) } },
  LoadedDataset: signedIn,
} satisfies Access;
