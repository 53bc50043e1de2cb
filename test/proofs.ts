/** The heavy forms of proofs are asked for by `PROOFS=full`; this is the one place that looks. */
export const provesFully = process.env.PROOFS === 'full';

/** How often a proof is repeated: in every run of the tests, and in its full form. */
export const repeated = <T = number>(usually: T, fully: T): T => (provesFully ? fully : usually);
