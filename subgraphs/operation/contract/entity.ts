import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type {
  AssessmentConclusion,
  ContractClause,
  ContractMode,
  ContractStatus,
  SelectionMethod,
  SuspensionCause,
  UsePurpose,
} from './kinds';

@Entity('operation_contract')
export class ContractRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text', { name: 'contract_number' })
  contractNumber: string;

  @Column('text', { name: 'contract_status' })
  contractStatus: ContractStatus;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  grantor: string;

  @Column('text')
  operator: string;

  @Column('text', { array: true })
  domains: string[];

  @Column('boolean')
  exclusive: boolean;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  /** First day without the right. */
  @Column('date', { name: 'ends_on' })
  endsOn: string;

  @Column('text')
  purpose: UsePurpose;

  /** CNY, exact; null where none was agreed. */
  @Column('numeric', { precision: 22, scale: 4, nullable: true })
  price: string | null;

  @Column('text', { name: 'price_basis', nullable: true })
  priceBasis: string | null;

  @Column('numeric', { name: 'expected_revenue_per_year', precision: 22, scale: 4, nullable: true })
  expectedRevenuePerYear: string | null;

  /** Concluded before the register began, and taken over as it stood. */
  @Column('boolean', { name: 'taken_over' })
  takenOver: boolean;

  @Column('text', { nullable: true })
  mode: ContractMode | null;

  @Column('text', { nullable: true })
  conditions: string | null;

  @Column('text', { name: 'price_justification', nullable: true })
  priceJustification: string | null;

  @Column('text', { array: true })
  obligations: string[];

  @Column('text', { array: true })
  clauses: ContractClause[];

  @Column('text', { name: 'rule_version', nullable: true })
  ruleVersion: string | null;

  @Column('text', { name: 'request_number', nullable: true })
  requestNumber: string | null;

  @Column('text', { name: 'selection_method', nullable: true })
  selectionMethod: SelectionMethod | null;

  @Column('text', { name: 'selection_reference', nullable: true })
  selectionReference: string | null;

  @Column('date', { name: 'selection_decided_on', nullable: true })
  selectionDecidedOn: string | null;

  /** Key of the contract whose right it grants again. */
  @Column('uuid', { nullable: true })
  renews: string | null;

  /** Credit codes of the departments whose data it is, as they were asked. */
  @Column('text', { array: true })
  sources: string[];

  /** Those of them that have not spoken. */
  @Column('integer', { name: 'opinions_awaited' })
  opinionsAwaited: number;

  @Column('text', { name: 'assessment_conclusion', nullable: true })
  assessmentConclusion: AssessmentConclusion | null;

  @Column('text', { name: 'assessment_reference', nullable: true })
  assessmentReference: string | null;

  @Column('date', { name: 'assessed_on', nullable: true })
  assessedOn: string | null;

  @Column('text', { name: 'suspended_for', nullable: true })
  suspendedFor: SuspensionCause | null;

  @Column('uuid', { name: 'violation_case', nullable: true })
  violationCase: string | null;

  /** Whether it has been in force: the database says so, whoever writes. */
  @Column('boolean', { default: false })
  begun: boolean;

  /** Credit code of the operator that is gone, where the contract stands still for that. */
  @Column('text', { name: 'gone_body', nullable: true })
  goneBody: string | null;

  @VersionColumn()
  version: number;
}

@Entity('contract_asset')
export class ContractAssetRow {
  @PrimaryColumn('uuid')
  contract: string;

  @PrimaryColumn('uuid')
  asset: string;

  @Column('boolean')
  exclusive: boolean;

  /** The contract is made or about to be, and did not end early: its exclusive right keeps others out. */
  @Column('boolean')
  binding: boolean;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Column('date', { name: 'ends_on' })
  endsOn: string;
}
