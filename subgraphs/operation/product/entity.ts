import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A product that an operator makes under a contract. */
@Entity('contract_product')
export class ContractProductRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  contract: string;

  @Column('text')
  name: string;

  @Column('uuid', { nullable: true })
  asset: string | null;

  @Column('date', { name: 'named_on' })
  namedOn: string;
}
