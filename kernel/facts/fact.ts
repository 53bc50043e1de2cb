import type { SubgraphName } from '../subgraph-name';

/** What another register says. */
export interface Known<Value> {
  readonly known: true;
  readonly value: Value;
}

/** What it could not say, and why: in time, at all, or without a fault. */
export interface Unknown {
  readonly known: false;
  readonly subgraph: SubgraphName;
  readonly reason: 'TIMEOUT' | 'UNREACHABLE' | 'FAULT';
}

/** Something of another register that a decision rests on. Whoever reads it decides what not knowing means: never that it is so. */
export type Fact<Value> = Known<Value> | Unknown;

export const known = <Value>(value: Value): Known<Value> => ({ known: true, value });
