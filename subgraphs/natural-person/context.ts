import type { Actor } from '../../kernel/actor';
import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { grantLoaders } from './access-grant/context';
import { accessLoaders } from './access-log/context';
import { deferralLoaders } from './deferral/context';
import { facetLoaders } from './facet/context';
import { personLoaders } from './person/context';

interface Request {
  reader: Reader;
  actor: Actor;
  today: string;
  asOf?: Date;
}

export const loaders = (request: Request) => ({
  ...personLoaders(request),
  ...facetLoaders(request),
  ...grantLoaders(request),
  ...accessLoaders(request),
  ...deferralLoaders(request),
});

export type PersonContext = SliceContext<ReturnType<typeof loaders>>;
