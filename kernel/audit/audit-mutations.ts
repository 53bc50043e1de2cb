import { defaultFieldResolver, type GraphQLSchema } from 'graphql';

/** A context whose commands leave their line. */
interface Commands {
  command<Answer>(operation: string, input: object, work: () => Promise<Answer>): Promise<unknown>;
  /** Throws in a request about the past. */
  demandPresent(): void;
}

/**
 * Sees to it that every mutation of a schema leaves its line in the audit trail, whatever becomes of it, and that none is carried out by a
 * request about the past. Call it last: it stands outermost.
 */
export function auditMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (root, args: { input?: object }, context: Commands, info) =>
      context.command(field.name, args.input ?? args, async () => {
        context.demandPresent();
        return resolve(root, args, context, info);
      });
  }
}
