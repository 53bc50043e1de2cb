import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person_facet')
export class PersonFacetRow {
  @PrimaryColumn('uuid')
  person: string;

  @PrimaryColumn('text')
  category: string;

  @Column('text')
  department: string;

  @Column('date', { nullable: true })
  since: string | null;

  /** First day on which it is no longer kept. */
  @Column('date', { nullable: true })
  until: string | null;
}

/** Which department is responsible for a category in a city. */
@Entity('facet_category')
export class FacetCategoryRow {
  @PrimaryColumn('text')
  jurisdiction: string;

  @PrimaryColumn('text')
  category: string;

  @Column('text')
  department: string;
}
