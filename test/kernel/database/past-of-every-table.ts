/** Of every subgraph: what the kernel needs to run, which no question about the past reads. */
const everywhere = {
  migration: 'which steps were applied, for the program alone',
  idempotency: 'answers to keys of commands, for as long as they may come again',
  import_act: 'what was imported, for whoever runs the register',
  outbox: 'a queue of what is still to be told',
  outbox_delivery: 'a queue of what is still to be told',
  subscription: 'who is told',
  inbox: 'what of others was heard up to now',
  inbox_source: 'until when others were heard: an answer says so as of now, also in a question about the past',
  audit_offset: 'where sealing goes on',
  suspended_access: 'who is let in is decided by what holds now, whatever moment is asked about',
} as const;

/**
 * Tables whose past cannot be read, and why that is right: everything else keeps its history or is only ever added to.
 * Whoever adds a table to this list says what a question about the past answers instead.
 */
export const withoutPast: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  asset: everywhere,
  budget: everywhere,
  catalog: {
    ...everywhere,
    catalog_code_sequence: 'the next number to give',
    list_counter: 'the next number to give',
    known_agreement: 'read by commands alone, which act in the present',
    known_security_regime: 'read by commands alone, which act in the present',
  },
  exchange: {
    ...everywhere,
    call_count: 'counts of a day against a limit, for calls alone',
    dataset_record: 'the data itself, sealed: data of the past is not given out',
    bulk_export_part: 'the data itself, sealed: parts go when they were taken',
    derivation: 'read by commands alone, which act in the present',
    gone_body: 'read by commands alone, which act in the present',
    known_commission: 'read by commands alone, which act in the present',
    known_system: 'read by commands alone, which act in the present',
    restricted_entity: 'read by commands alone, which act in the present',
    task: 'what waits now: a question about the past is refused',
    task_waiting: 'what waits now: a question about the past is refused',
  },
  'legal-entity': everywhere,
  lineage: everywhere,
  'natural-person': {
    ...everywhere,
    person_identity: 'sealed; read unmasked in the present alone',
    person_index: 'finds a person by a document, for commands alone',
    person_key: 'which keys stand',
    person_quota: 'counts of a day against a limit',
  },
  operation: {
    ...everywhere,
    gone_body: 'read by commands alone, which act in the present',
    request_series: 'the next number to give',
  },
  oversight: {
    ...everywhere,
    change_position: 'the next number to give',
    known_grant: 'read by commands alone, which act in the present',
    known_platform: 'read by commands alone, which act in the present',
  },
};
