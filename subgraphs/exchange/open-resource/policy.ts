import type { Access } from '../../../kernel/access';

/** Opened data is for everybody; who must sign in or ask first the law of the city says, entry by entry. */
export const openResourceAccess = {
  Query: { openResource: 'everyone', openRoutes: 'everyone' },
  OpenLink: 'everyone',
  OpenedData: 'everyone',
  OpenRoute: 'everyone',
} satisfies Access;
