import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that waits for somebody, as its subgraph told of it last; written by `project-tasks.ts` alone. */
@Entity('task')
export class TaskRow {
  /** Global id of the thing that waits. */
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  workflow: string;

  @Column('text')
  state: string;

  @Column('text')
  title: string;

  @Column('text')
  jurisdiction: string;

  @Column('text', { nullable: true })
  parameter: string | null;

  @Column('text', { nullable: true })
  article: string | null;

  @Column('date', { name: 'started_on', nullable: true })
  startedOn: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('boolean')
  binding: boolean;

  @Column('boolean')
  overdue: boolean;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;

  @Column('bigint')
  version: string;
}

/** For whom a task waits. */
export interface TaskWaiting {
  task: string;
  role: string;
  organization: string | null;
  events: string[];
}
