import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A duty of a department, in its list. */
@Entity('department_duty')
export class DepartmentDutyRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  department: string;

  @Column('text')
  code: string;

  @Column('text')
  title: string;

  /** The text that gives it the duty. */
  @Column('text')
  basis: string;

  @Column('date')
  since: string;

  /** First day on which it is no longer its duty. */
  @Column('date', { nullable: true })
  until: string | null;

  @VersionColumn()
  version: number;
}
