import type { OwnRule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';

/** What a change or an entry does to a person of the register. */
export interface TouchingAPerson {
  /** Null where there is none of this id in the city. */
  person: { closedOn: LocalDate | null } | null;
}

const personUnknown: OwnRule<TouchingAPerson> = {
  id: 'PERSON_UNKNOWN',
  path: ['person'],
  message: '本地区人口库中没有此自然人。',
  messageEn: 'The register of this city has no such person.',
  holds: ({ person }) => person !== null,
};

const personClosed: OwnRule<TouchingAPerson> = {
  id: 'PERSON_CLOSED',
  path: ['person'],
  message: '该自然人记录已注销，不再变更。',
  messageEn: 'The record of this person is closed and no longer changes.',
  holds: ({ person }) => !person?.closedOn,
};

/** Entering a new name or document (变更登记). */
export interface ChangingAPerson extends TouchingAPerson {
  name?: string | null;
  documentNumber?: string | null;
  documentType?: string | null;
  basis: string;
}

export const changingAPerson: readonly OwnRule<ChangingAPerson>[] = [
  personUnknown,
  personClosed,
  {
    id: 'CHANGE_EMPTY',
    path: ['name'],
    message: '应写明变更后的姓名或证件。',
    messageEn: 'A change states the new name or the new document.',
    holds: ({ name, documentNumber }) => Boolean(name) || Boolean(documentNumber),
  },
  {
    id: 'DOCUMENT_INCOMPLETE',
    path: ['documentType'],
    articles: { jiyuan: '第二十条第2款' },
    message: '变更证件应同时写明证件类型和号码。',
    messageEn: 'A new document is stated by its type and its number.',
    holds: ({ documentNumber, documentType }) => Boolean(documentNumber) === Boolean(documentType),
  },
  {
    id: 'CHANGE_BASIS_MISSING',
    path: ['basis'],
    message: '应写明变更依据。',
    messageEn: 'The basis of the change is stated.',
    holds: ({ basis }) => !isBlank(basis),
  },
];

/** Closing the record of somebody who died or emigrated (注销登记). */
export interface ClosingAPerson extends TouchingAPerson {
  closedOn: LocalDate;
  today: LocalDate;
}

export const closingAPerson: readonly OwnRule<ClosingAPerson>[] = [
  personUnknown,
  personClosed,
  {
    id: 'CLOSED_IN_FUTURE',
    path: ['closedOn'],
    message: '注销日期不得晚于今日。',
    messageEn: 'A record is not closed on a day to come.',
    holds: ({ closedOn, today }) => closedOn <= today,
  },
];

/** Entering that the department responsible keeps a category of records on a person (登记信息类别). */
export interface RecordingAFacet extends TouchingAPerson {
  since?: LocalDate | null;
  today: LocalDate;
}

export const recordingAFacet: readonly OwnRule<RecordingAFacet>[] = [
  personUnknown,
  personClosed,
  {
    id: 'FACET_IN_FUTURE',
    path: ['since'],
    message: '起始日不得晚于今日。',
    messageEn: 'A category is not kept from a day to come.',
    holds: ({ since, today }) => !since || since <= today,
  },
];

/** Entering that it no longer does (终止信息类别). */
export interface EndingAFacet extends TouchingAPerson {
  /** Null where no such category is kept on the person now. */
  facet: { since: LocalDate | null } | null;
  until: LocalDate;
  today: LocalDate;
}

export const endingAFacet: readonly OwnRule<EndingAFacet>[] = [
  personUnknown,
  {
    id: 'FACET_UNKNOWN',
    path: ['category'],
    message: '该自然人没有此类在册信息。',
    messageEn: 'No such category is kept on this person now.',
    holds: ({ person, facet }) => person === null || facet !== null,
  },
  {
    id: 'FACET_PERIOD',
    path: ['until'],
    message: '终止日应晚于起始日，不得晚于今日。',
    messageEn: 'The end lies after the beginning and not after today.',
    holds: ({ facet, until, today }) => until <= today && (!facet?.since || until > facet.since),
  },
];
