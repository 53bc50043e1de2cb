import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import {
  escalatingAnOrder,
  exempting,
  issuingAnOrder,
  rejectingCorrection,
  reportingCorrection,
  settingALimit,
  transferringACase,
} from '../../../rulebook/rules/rectification';
import { RectificationOrderRow } from './entity';

/** What other subgraphs may know of an order: that there is one, between whom, and where it stands. */
export const orderChanged = (row: RectificationOrderRow): Event => ({
  aggregate: globalId('rectification', row.id),
  sequence: row.version,
  kind: 'rectification.changed',
  payload: {
    id: globalId('rectification', row.id),
    jurisdiction: row.jurisdiction,
    addressee: row.addressee,
    issuer: row.issuer,
    ground: row.ground,
    orderStatus: row.orderStatus,
    issuedOn: row.issuedOn,
    dueOn: row.dueOn,
  },
});

/** How orders go through the machine of their city. */
export const rectification = defineWorkflow<RectificationOrderRow>({
  id: 'SMX-13',
  register: 'rectification',
  entity: RectificationOrderRow,
  state: 'orderStatus',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ issuer, addressee, supervisor }) => ({ issuer, addressee, supervisor }),
  title: ({ groundText }) => `限期整改：${groundText}`,
  key: ({ id }) => id,
  changed: orderChanged,
  facts: ({ issuer, addressee, serious }) => ({ issuer, addressee, serious }),
  guards: {
    issuingARectification: [...issuingAnOrder, ...settingALimit],
    submittingARectification: reportingCorrection,
    rejectingARectification: [...rejectingCorrection, ...settingALimit],
    // past due: the machine's states say so
    markingARectificationOverdue: [],
    escalatingARectification: escalatingAnOrder,
    criticisingTheAddressee: [],
    transferringACase,
    exemptingTheAddressee: exempting,
  },
});
