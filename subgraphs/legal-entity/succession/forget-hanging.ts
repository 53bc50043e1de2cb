import type { LegalEntityContext } from '../context';

/** After bodies have left: the same request reads anew who stands where, and who is responsible. */
export function forgetHanging({ loaders }: LegalEntityContext): void {
  for (const loader of [loaders.legalEntity, loaders.ancestors, loaders.offices, loaders.registrations, loaders.duties]) {
    loader.clearAll();
  }
}
