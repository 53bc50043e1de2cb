/** Nine subgraphs must fit PostgreSQL's 100 connections, with room for administration: 9 × (1 shared + 3 + 4 + 2) = 90. */
export const connectionsPerSubgraph = { read: 3, write: 4, worker: 2 } as const;
