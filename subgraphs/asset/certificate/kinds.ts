import { registerEnumType } from 'type-graphql';

export enum CertificateLapse {
  EXPIRED = 'EXPIRED',
  DEREGISTERED = 'DEREGISTERED',
  REPLACED = 'REPLACED',
}
registerEnumType(CertificateLapse, {
  name: 'CertificateLapse',
  description: 'Why a certificate no longer holds (证书失效原因).',
  valuesConfig: {
    EXPIRED: { description: 'The registration has run out (登记到期).' },
    DEREGISTERED: { description: 'The asset was taken off the register (已注销).' },
    REPLACED: { description: 'A later certificate has taken its place (已换发新证书).' },
  },
});
