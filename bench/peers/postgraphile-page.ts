import type { Request } from 'autocannon';
import { page } from '../questions/page';
import type { Asked, Question } from '../questions/question';

const document = `query Page($after: Cursor!) {
  allAssets(first: 50, after: $after, orderBy: [NAME_ASC, ROW_ID_ASC]) {
    nodes {
      registrationNumber
      name
      ownership { owner { name } }
      contracts(first: 5, orderBy: [ENDS_ON_ASC, ROW_ID_ASC]) { nodes { contractNumber endsOn operatedBy { name } } }
    }
  }
}`;

const walk = `query Walk($after: Cursor) {
  allAssets(first: 1000, after: $after, orderBy: [NAME_ASC, ROW_ID_ASC]) {
    edges { cursor node { rowId } }
    pageInfo { endCursor hasNextPage }
  }
}`;

interface Page {
  allAssets: {
    nodes: {
      ownership: { owner: object };
      contracts: { nodes: { operatedBy: object }[] };
    }[];
  };
}

interface Walked {
  allAssets: { edges: { cursor: string; node: { rowId: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}

const post = (query: string, variables: object) => ({
  method: 'POST' as const,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});

/** The place after each asset in its own words. */
async function cursorsOf(url: string): Promise<Map<string, string>> {
  const cursors = new Map<string, string>();
  for (let after: string | null = null; ; ) {
    const response = await fetch(`${url}/graphql`, post(walk, { after }));
    const { data, errors } = (await response.json()) as { data?: Walked; errors?: unknown };
    if (!data || errors) throw new Error(`PostGraphile answers ${response.status} ${JSON.stringify(errors)}`);
    const { edges, pageInfo } = data.allAssets;
    for (const { cursor, node } of edges) cursors.set(node.rowId, cursor);
    if (!pageInfo.hasNextPage) return cursors;
    after = pageInfo.endCursor;
  }
}

/** As the graph of the register has it. */
function read(data: unknown): unknown {
  const { nodes } = (data as Page).allAssets;
  return {
    dataAssets: {
      nodes: nodes.map(({ ownership, contracts, ...asset }) => ({
        ...asset,
        owner: ownership.owner,
        contracts: { nodes: contracts.nodes.map(({ operatedBy, ...contract }) => ({ ...contract, operator: operatedBy })) },
      })),
    },
  };
}

/** How PostGraphile is asked for the register page, the only question that it is asked. */
export async function askPostGraphile(url: string | undefined) {
  const cursors = url === undefined ? new Map<string, string>() : await cursorsOf(url);
  return {
    read,
    request({ id }: Question, { parameters: [, asset] }: Asked): Request {
      if (id !== page.id) throw new Error(`PostGraphile is not asked: ${id}`);
      return { path: '/graphql', ...post(document, { after: cursors.get(String(asset)) }) };
    },
  };
}
