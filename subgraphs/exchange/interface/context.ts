import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { DataInterfaceRow } from './entity';

export const interfaceColumns = `i.id, i.jurisdiction, i.entry, i.provider, i.scenario, i.demanded_by as "demandedBy",
  i.demanded_on::text as "demandedOn", i.agreed_on::text as "agreedOn", i.system, i.specification, i.call_description as "callDescription",
  i.submitted_on::text as "submittedOn", i.wrapped_on::text as "wrappedOn", i.wrapped_by as "wrappedBy", i.published_on::text as "publishedOn",
  i.published_by as "publishedBy", i.delay_asked_until::text as "delayAskedUntil", i.delay_reason as "delayReason",
  i.delayed_until::text as "delayedUntil", i.delay_approved_by as "delayApprovedBy", i.interface_status as "interfaceStatus", i.version`;

/** Interfaces by the day they were asked for. */
export const interfaces: Listing = {
  from: 'data_interface i',
  columns: interfaceColumns,
  key: 'i.id',
  keyType: 'uuid',
  sorts: { DEMANDED_ON: { by: 'i.demanded_on', type: 'date' } },
};

export const interfaceLoaders = ({ reader }: { reader: Reader }) => ({
  dataInterface: oneByKey<DataInterfaceRow>(
    ids => reader.rows(sql`select ${raw(interfaceColumns)} from data_interface i where i.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
