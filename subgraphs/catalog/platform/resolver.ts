import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { CatalogContext } from '../context';
import {
  ConnectSystemInput,
  DataPlatformResult,
  DisconnectSystemInput,
  EnterSystemInput,
  InformationSystemResult,
  RecordProtectionTestInput,
  RegisterPlatformInput,
  RetirePlatformInput,
} from './inputs';
import { connectSystem, disconnectSystem, enterSystem, recordProtectionTest } from './keep-systems';
import { listPlatforms } from './list-platforms';
import { listSystems } from './list-systems';
import { platformOf } from './look-up';
import { registerPlatform, retirePlatform } from './register-platform';
import {
  DataPlatform,
  DataPlatformConnection,
  DataPlatformFilter,
  InformationSystem,
  InformationSystemConnection,
  InformationSystemFilter,
} from './types';

@Resolver(() => DataPlatform)
export class DataPlatformResolver {
  @Query(() => DataPlatformConnection, { description: 'Platforms for sharing and opening (平台列表).' })
  platforms(
    @Arg('filter', () => DataPlatformFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: DataPlatformFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listPlatforms(context, { filter, args, info });
  }

  @FieldResolver(() => DataPlatform, { nullable: true, description: 'Platform that it rests on (上级平台).' })
  parent(@Root() { parentKey }: DataPlatform, @Ctx() context: CatalogContext) {
    return platformOf(context, parentKey);
  }

  @Mutation(() => DataPlatformResult, { description: 'Registers a platform (登记平台).' })
  registerPlatform(
    @Arg('input', () => RegisterPlatformInput, { description: 'The platform (平台登记内容).' }) input: RegisterPlatformInput,
    @Ctx() context: CatalogContext,
  ) {
    return registerPlatform(context, input);
  }

  @Mutation(() => DataPlatformResult, { description: 'Takes a platform out of use (停用平台).' })
  retirePlatform(
    @Arg('input', () => RetirePlatformInput, { description: 'Which, and why (停用内容).' }) input: RetirePlatformInput,
    @Ctx() context: CatalogContext,
  ) {
    return retirePlatform(context, input);
  }
}

@Resolver(() => InformationSystem)
export class InformationSystemResolver {
  @Query(() => InformationSystemConnection, {
    description: 'Information systems and how far they are connected (信息系统列表).',
  })
  informationSystems(
    @Arg('filter', () => InformationSystemFilter, {
      nullable: true,
      description: 'Only those that fit all of this (筛选条件).',
    })
    filter: InformationSystemFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listSystems(context, { filter, args, info });
  }

  @FieldResolver(() => DataPlatform, { nullable: true, description: 'Platform that it is connected to (所接入平台).' })
  platform(@Root() { platformKey }: InformationSystem, @Ctx() context: CatalogContext) {
    return platformOf(context, platformKey);
  }

  @Mutation(() => InformationSystemResult, { description: 'Enters an information system (登记信息系统).' })
  enterSystem(
    @Arg('input', () => EnterSystemInput, { description: 'The system (信息系统).' }) input: EnterSystemInput,
    @Ctx() context: CatalogContext,
  ) {
    return enterSystem(context, input);
  }

  @Mutation(() => InformationSystemResult, { description: 'Records a protection test (登记等级保护测评).' })
  recordProtectionTest(
    @Arg('input', () => RecordProtectionTestInput, { description: 'The test (测评内容).' }) input: RecordProtectionTestInput,
    @Ctx() context: CatalogContext,
  ) {
    return recordProtectionTest(context, input);
  }

  @Mutation(() => InformationSystemResult, { description: 'Connects a system to a platform (接入平台).' })
  connectSystem(
    @Arg('input', () => ConnectSystemInput, { description: 'System and platform (接入内容).' }) input: ConnectSystemInput,
    @Ctx() context: CatalogContext,
  ) {
    return connectSystem(context, input);
  }

  @Mutation(() => InformationSystemResult, { description: 'Disconnects a system (断开接入).' })
  disconnectSystem(
    @Arg('input', () => DisconnectSystemInput, { description: 'Which system (信息系统).' }) input: DisconnectSystemInput,
    @Ctx() context: CatalogContext,
  ) {
    return disconnectSystem(context, input);
  }
}
