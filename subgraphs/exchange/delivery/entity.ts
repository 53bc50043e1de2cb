import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { DeliveryChannel, DeliveryClass, SignatureCheck } from './kinds';

@Entity('delivery')
export class DeliveryRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  entry: string;

  @Column('text')
  provider: string;

  @Column('uuid', { name: 'access_grant' })
  accessGrant: string;

  @Column('text', { nullable: true })
  recipient: string | null;

  /** The user as tokens name them, where no body receives it. */
  @Column('text', { name: 'recipient_subject', nullable: true })
  recipientSubject: string | null;

  @Column('text', { name: 'delivery_class' })
  deliveryClass: DeliveryClass;

  @Column('text')
  title: string;

  @Column('text', { name: 'seal_ref', nullable: true })
  sealRef: string | null;

  @Column('text', { name: 'signature_check', nullable: true })
  signatureCheck: SignatureCheck | null;

  /** Null of what was delivered before this was asked. */
  @Column('text', { nullable: true })
  channel: DeliveryChannel | null;

  /** The rule of the state or of a superior department by which it went over a private network. */
  @Column('text', { name: 'superior_rule', nullable: true })
  superiorRule: string | null;

  @Column('date', { name: 'delivered_on' })
  deliveredOn: string;

  @VersionColumn()
  version: number;
}

/** As it is read: with the register of the request that it follows. */
export type ReadDelivery = DeliveryRow & { groundRegister: string; groundKey: string };
