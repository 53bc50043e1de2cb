import { GraphQLError } from 'graphql';
import { registerEnumType } from 'type-graphql';

/** Who may ask, as SECURITY names them; `rulebook` maps the actors of the five texts to these. */
export enum Role {
  AUTHORITY = 'AUTHORITY',
  PROVIDER = 'PROVIDER',
  CONSUMER = 'CONSUMER',
  FINANCE = 'FINANCE',
  OPERATOR = 'OPERATOR',
  PLATFORM = 'PLATFORM',
  GOVERNMENT = 'GOVERNMENT',
  PRINCIPAL = 'PRINCIPAL',
  EXPERT = 'EXPERT',
  AUDITOR = 'AUDITOR',
  INSPECTOR = 'INSPECTOR',
  ANALYST = 'ANALYST',
  INTEGRATOR = 'INTEGRATOR',
  PUBLIC = 'PUBLIC',
  SERVICE = 'SERVICE',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'The capacity in which somebody acts (角色).',
  valuesConfig: {
    AUTHORITY: { description: 'The data authority of a city (主管部门).' },
    PROVIDER: { description: 'A department that supplies data (数源部门).' },
    CONSUMER: { description: 'A body that uses data (数据使用部门).' },
    FINANCE: { description: 'The finance department (财政部门).' },
    OPERATOR: { description: 'An authorized operator (授权运营方).' },
    PLATFORM: { description: 'Who runs the platform (平台运维).' },
    GOVERNMENT: { description: 'The government of the city (本级政府).' },
    PRINCIPAL: { description: 'The head of a body (主要负责人).' },
    EXPERT: { description: 'An expert who is asked (专家).' },
    AUDITOR: { description: 'An auditor (审计).' },
    INSPECTOR: { description: 'A security or secrecy body, of what it inspects (安全保密检查单位).' },
    ANALYST: { description: 'Reads the registers, never personal data (分析人员).' },
    INTEGRATOR: { description: 'A client application (接入应用).' },
    PUBLIC: { description: 'Anybody (社会公众).' },
    SERVICE: { description: 'Another part of the register (内部服务).' },
  },
});

/** What a verified token says of its bearer. Plain JSON, so that it travels to another process unchanged. */
export interface ActorClaims {
  readonly subject: string;
  readonly roles: readonly Role[];
  /** Unified social credit code of the organization acted for; none for city-wide roles. */
  readonly organization?: string;
  /** GB/T 2260 code that narrows what a city-wide role sees. */
  readonly jurisdiction?: string;
  /** Opaque id of the natural person asking for their own record. */
  readonly person?: string;
}

/** Whoever asks, for one request. */
export class Actor implements ActorClaims {
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly organization?: string;
  readonly jurisdiction?: string;
  readonly person?: string;

  constructor(claims: ActorClaims) {
    this.subject = claims.subject;
    this.roles = claims.roles;
    // whoever comes as the public speaks for no organization, whatever the token says
    this.organization = this.isPublic ? undefined : claims.organization;
    this.jurisdiction = claims.jurisdiction;
    this.person = claims.person;
  }

  /** True when the actor holds one of the roles. */
  is(...roles: readonly Role[]): boolean {
    return roles.some(role => this.roles.includes(role));
  }

  /** True when the actor holds no role but that of the public. */
  get isPublic(): boolean {
    return this.roles.every(role => role === Role.PUBLIC);
  }

  /** True when the actor is not narrowed to another jurisdiction. */
  covers(jurisdiction: string): boolean {
    return this.jurisdiction === undefined || this.jurisdiction === jurisdiction;
  }

  /** Somebody with no token: sees what the public sees. */
  static readonly nobody = new Actor({ subject: 'anonymous', roles: [Role.PUBLIC] });
}

/** UNAUTHENTICATED for nobody, FORBIDDEN for somebody else. */
export function forbidden(actor: Actor): GraphQLError {
  const anonymous = actor.subject === Actor.nobody.subject;
  return new GraphQLError(anonymous ? '请先登录 Sign in first.' : '无权执行此操作 You may not do this.', {
    extensions: { code: anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN' },
  });
}

/**
 * Stops a command that the actor may not give.
 * @throws GraphQLError UNAUTHENTICATED for nobody, FORBIDDEN for somebody else.
 */
export function demand(permitted: boolean, actor: Actor): void {
  if (!permitted) throw forbidden(actor);
}
