import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OversightContext } from '../context';
import { Jurisdiction } from './types';
import { workflowIn, workflowsIn } from './workflow-look-up';
import { Workflow } from './workflow-types';

@Resolver(() => Jurisdiction)
export class WorkflowResolver {
  @FieldResolver(() => Workflow, {
    nullable: true,
    description: 'What the city has for one matter, by code or name (查询办理流程).',
  })
  workflow(
    @Root() { code }: Jurisdiction,
    @Arg('name', () => String, { description: 'Code or name, such as SMX-13 or rectification (流程编号或名称).' }) name: string,
    @Ctx() context: OversightContext,
  ): Workflow | null {
    return workflowIn(context, code, name);
  }

  @FieldResolver(() => [Workflow], { description: 'What the city has for every matter (办理流程列表).' })
  workflows(@Root() { code }: Jurisdiction, @Ctx() context: OversightContext): Workflow[] {
    return workflowsIn(context, code);
  }
}
