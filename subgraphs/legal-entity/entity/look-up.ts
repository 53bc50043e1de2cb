import type { LegalEntityContext } from '../context';
import { presentLegalEntity } from './present';
import type { LegalEntity } from './types';

/** A body by its code; null where there is none, or none that the actor may see. */
export async function relativeOf(context: LegalEntityContext, creditCode?: string | null): Promise<LegalEntity | null> {
  if (!creditCode) return null;
  const row = await context.loaders.legalEntity.load(creditCode);
  return row && presentLegalEntity(context.actor)(row);
}

/** From the body above up to the root. */
export async function ancestorsOf(context: LegalEntityContext, creditCode: string): Promise<LegalEntity[]> {
  return (await context.loaders.ancestors.load(creditCode)).map(presentLegalEntity(context.actor));
}
