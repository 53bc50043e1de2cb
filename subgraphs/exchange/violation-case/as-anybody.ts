import { Actor, Role } from '../../../kernel/actor';

/** The same somebody, bound to no city, and also as one of the public: what everybody may do is not kept from those who hold an office. */
export const asAnybody = ({ subject, roles, organization }: Actor): Actor =>
  new Actor({ subject, roles: [...roles, Role.PUBLIC], organization });
