import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { isAsked } from './asked';
import { allColumns, type Columns, columnsAsked } from './columns';
import { LARGEST_TOTAL, type Page, type PageArgs, pageBounds, SortDirection } from './connection';
import type { Reader } from './database';
import { badInput } from './errors';
import { empty, raw, type Sql, sql } from './sql';

/** By what a list can be sorted: an SQL expression that is never null, and its type for the cursor's way back. */
export interface Sort {
  readonly by: string;
  readonly type: 'text' | 'date' | 'timestamptz' | 'numeric' | 'bigint';
}

/** A list that a slice offers. All texts are the slice's own SQL, never input. */
export interface Listing {
  readonly from: string;
  readonly columns: string | Columns;
  /** Unique text-like tie-breaker, e.g. `a.id`, with its type. */
  readonly key: string;
  readonly keyType: 'text' | 'uuid' | 'bigint';
  readonly sorts: Readonly<Record<string, Sort>>;
}

export interface PageRequest {
  readonly listing: Listing;
  /** Rows in the place of the listing's `from`, under the same names, where which ones there are hangs on who asks. */
  readonly from?: Sql;
  /** Condition on the rows; relations name their parent as `k.parent` (text). */
  readonly where: Sql;
  readonly sort: { by: string; direction?: SortDirection };
  readonly args: PageArgs;
  readonly info: GraphQLResolveInfo;
  /** The slice's loader of these rows by key, if it has one: a gateway that comes back for one of them costs no statement. */
  readonly remember?: DataLoader<string, unknown>;
}

type PageLoader = DataLoader<string, Page<unknown>>;

/** A page with what of it is read. */
type Asked = PageRequest & { readonly withTotal: boolean; readonly columns: string };

/** A row as the statement gives it: the slice’s own columns, and where it stands. */
type Fetched = Record<string, unknown> & { _n: string; _sort: string | null; _key: string | null; _total: string | null };

/** Marks the cursors of one list in one order: in another they would be places by chance. */
const markOf = (listing: Listing, sort: Sort): string =>
  createHash('sha256').update(`${listing.from} ${sort.by}`).digest('base64url').slice(0, 6);

const encodeCursor = (mark: string, sort: string, key: string) =>
  Buffer.from(JSON.stringify([mark, sort, key])).toString('base64url');

function decodeCursor(cursor: string, mark: string, field: string): [string, string] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 3 && parts.every(part => typeof part === 'string') && parts[0] === mark)
      return parts.slice(1) as [string, string];
  } catch {
    // falls through to the refusal below
  }
  throw notACursor(field);
}

const notACursor = (field: string) => badInput('CURSOR', field, '不是本列表的游标。', 'This is not a cursor of this list.');

/** Keyset pages of lists and relations: one statement per list and level, however many parents ask. */
export class Pages {
  private readonly loaders = new Map<string, PageLoader>();
  private readonly ofFields = new Map<FieldNode, { readonly type: unknown; readonly loader: PageLoader }>();

  constructor(private readonly reader: Reader) {}

  /** A page of a list of its own. */
  list<Row>(request: PageRequest): Promise<Page<Row>> {
    return this.of<Row>('', request);
  }

  /** A page of a parent's relation; parents asking alike in one tick share the statement. */
  of<Row>(parent: string, request: PageRequest): Promise<Page<Row>> {
    return this.loaderOf(this.asked(request)).load(parent) as Promise<Page<Row>>;
  }

  /**
   * A page of a parent's relation that is asked of many parents alike, put together once for a field of an operation.
   * @param request nothing in it may hang on the parent, which its condition calls `k.parent`
   */
  ofEach<Row>(parent: string, info: GraphQLResolveInfo, request: () => PageRequest): Promise<Page<Row>> {
    const [node] = info.fieldNodes;
    if (!node || info.fieldNodes.length > 1) return this.of<Row>(parent, request());
    const known = this.ofFields.get(node);
    if (known?.type === info.parentType) return known.loader.load(parent) as Promise<Page<Row>>;
    const loader = this.loaderOf(this.asked(request()));
    this.ofFields.set(node, { type: info.parentType, loader });
    return loader.load(parent) as Promise<Page<Row>>;
  }

  /** Rows of which only some columns are read are not remembered as whole ones. */
  private asked({ remember, ...request }: PageRequest): Asked {
    const { listing, info } = request;
    const few = columnsAsked(listing.columns, info);
    const withTotal = isAsked(info, 'totalCount', 'totalIsCapped');
    return few === undefined
      ? { ...request, remember, withTotal, columns: allColumns(listing.columns) }
      : { ...request, withTotal, columns: few };
  }

  private loaderOf(asked: Asked): PageLoader {
    const { listing, from, where, sort, args, withTotal, columns } = asked;
    // texts as they are: writing them as JSON would cost more than the rest of it
    const texts = `${listing.from} ${from?.sql} ${where.sql} ${columns}`;
    const key = `${texts} ${JSON.stringify([from?.values, where.values, sort, args, withTotal])}`;
    let loader = this.loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader(parents => this.fetch(parents, asked), { cache: false });
      this.loaders.set(key, loader);
    }
    return loader;
  }

  private async fetch(parents: readonly string[], request: Asked): Promise<Page<unknown>[]> {
    const { listing, columns, where, args, withTotal } = request;
    const from = request.from ?? raw(listing.from);
    const { size, backwards } = pageBounds(args);
    const sort = listing.sorts[request.sort.by] as Sort;
    const descending = request.sort.direction === SortDirection.DESC;
    const way = raw(descending !== backwards ? 'desc' : 'asc');
    const total = withTotal
      ? sql`left join lateral (select count(*) as _total from (select 1 from ${from} where ${where} limit ${LARGEST_TOTAL + 1}) counted) t on true`
      : sql`cross join (select null::bigint as _total) t`;
    const statement = sql`
      select k.n as _n, t._total, p.*
      from unnest(${parents}::text[]) with ordinality k(parent, n)
      ${total}
      left join lateral (
        select ${raw(columns)}, (${raw(sort.by)})::text as _sort, (${raw(listing.key)})::text as _key
        from ${from}
        where ${where} ${beyond(listing, sort, descending, args)}
        order by ${raw(sort.by)} ${way}, ${raw(listing.key)} ${way}
        limit ${size + 1}
      ) p on true`;
    const byParent = new Map<number, Fetched[]>();
    for (const row of await this.rows(statement, args)) {
      if (row._key !== null) request.remember?.prime(row._key, row);
      const n = Number(row._n);
      const mine = byParent.get(n);
      if (mine) mine.push(row);
      else byParent.set(n, [row]);
    }
    let mark: string | undefined;
    const cursorOf = (row: Fetched): string => {
      mark ??= markOf(listing, sort);
      return encodeCursor(mark, row._sort as string, row._key as string);
    };
    return parents.map((_, index) => pageFrom(byParent.get(index + 1) ?? [], cursorOf, size, backwards, args));
  }

  private async rows(statement: Sql, args: PageArgs): Promise<Fetched[]> {
    try {
      return await this.reader.rows<Fetched>(statement);
    } catch (error) {
      const isDataFault = String((error as { code?: unknown }).code).startsWith('22');
      if (isDataFault && args.after) throw notACursor('after');
      if (isDataFault && args.before) throw notACursor('before');
      throw error;
    }
  }
}

/** The keyset condition: what follows `after`, or precedes `before`, in the order of the list. */
function beyond(listing: Listing, sort: Sort, descending: boolean, args: PageArgs): Sql {
  const field = args.after != null ? 'after' : 'before';
  const cursor = args[field];
  if (cursor == null) return empty;
  const [value, key] = decodeCursor(cursor, markOf(listing, sort), field);
  const sign = raw((field === 'after') !== descending ? '>' : '<');
  return sql`and (${raw(sort.by)}, ${raw(listing.key)}) ${sign} (${value}::${raw(sort.type)}, ${key}::${raw(listing.keyType)})`;
}

function pageFrom(
  mine: Fetched[],
  cursorOf: (row: Fetched) => string,
  size: number,
  backwards: boolean,
  args: PageArgs,
): Page<unknown> {
  const found = mine.filter(row => row._key !== null);
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (backwards) rows.reverse();
  const total = mine[0]?._total;
  return {
    rows,
    cursorOf: index => cursorOf(rows[index] as Fetched),
    hasNext: Boolean(args.before) || (!backwards && more),
    hasPrevious: Boolean(args.after) || (backwards && more),
    total: total == null ? undefined : Number(total),
  };
}
