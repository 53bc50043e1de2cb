import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which department an entry names as the source of an item. */
@Entity('item_source')
export class ItemSourceRow {
  @PrimaryColumn('uuid')
  entry: string;

  @PrimaryColumn('text', { name: 'item_code' })
  itemCode: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  department: string;

  /** Whether it keeps others from collecting the item. */
  @Column('boolean')
  exclusive: boolean;

  @Column('text', { name: 'lawful_exception', nullable: true })
  lawfulException: string | null;
}
