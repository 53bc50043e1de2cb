import type { OwnRule } from '../rule';
import { type ActingOnABody, stillThere } from './legal-entity-change';
import { type HoldingOffices, officePeriod } from './legal-entity-registration';

export interface ComingIntoOffice {
  /** Somebody else, or the same person as data steward, would serve at the same time. */
  held: boolean;
}

export interface AppointingAnOfficer extends ActingOnABody, HoldingOffices, ComingIntoOffice {}

export interface EndingAnOffice extends HoldingOffices {
  ended: boolean;
}

export const heldByNobodyElse: OwnRule<ComingIntoOffice> = {
  id: 'OFFICE_HELD_ALREADY',
  path: ['offices'],
  message: '同一职务在同一时期只能由一人担任。',
  messageEn: 'One office is held by one person at a time.',
  holds: ({ held }) => !held,
};

export const appointingAnOfficer: readonly OwnRule<AppointingAnOfficer>[] = [stillThere, officePeriod, heldByNobodyElse];

export const endingAnOffice: readonly OwnRule<EndingAnOffice>[] = [
  {
    id: 'OFFICE_ENDED_ALREADY',
    path: ['id'],
    message: '该任职已经终止。',
    messageEn: 'The office has ended already.',
    holds: ({ ended }) => !ended,
  },
  officePeriod,
];
