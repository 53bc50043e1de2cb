import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { workflowsOf } from '../../../rulebook/workflow';
import type { OversightContext } from '../context';
import { Jurisdiction } from './types';
import { presentWorkflow } from './workflow-present';
import { Workflow } from './workflow-types';

@Resolver(() => Jurisdiction)
export class WorkflowResolver {
  @FieldResolver(() => Workflow, {
    nullable: true,
    description: 'What the city has for one matter, by code or name (查询办理流程).',
  })
  workflow(
    @Root() { code, slug }: Jurisdiction,
    @Arg('name', () => String, { description: 'Code or name, such as SMX-13 or rectification (流程编号或名称).' }) name: string,
    @Ctx() context: OversightContext,
  ): Workflow | null {
    const found = workflowsOf(context.law(code)).find(matter => matter.id === name || matter.name === name);
    return found ? presentWorkflow(slug, found) : null;
  }

  @FieldResolver(() => [Workflow], { description: 'What the city has for every matter (办理流程列表).' })
  workflows(@Root() { code, slug }: Jurisdiction, @Ctx() context: OversightContext): Workflow[] {
    return workflowsOf(context.law(code)).map(matter => presentWorkflow(slug, matter));
  }
}
