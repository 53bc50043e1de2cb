import { Actor } from '../../../kernel/actor';

/** The same somebody, bound to no city: what they may do hangs on whom they speak for alone. */
export const asAnybody = ({ subject, roles, organization }: Actor): Actor => new Actor({ subject, roles, organization });
