import { registerEnumType } from 'type-graphql';

export enum ChildrenOnLeaving {
  REFUSE = 'REFUSE',
  CARRY_OVER = 'CARRY_OVER',
}
registerEnumType(ChildrenOnLeaving, {
  name: 'ChildrenOnLeaving',
  description: 'What becomes of the bodies below one that leaves the register (下级机构的处理方式).',
  valuesConfig: {
    REFUSE: { description: 'It does not leave while bodies stand below it (有下级机构的不予办理).' },
    CARRY_OVER: { description: 'They come to stand below the successor, else below the body above (转隶承继机构或上级机构).' },
  },
});

export enum OfficesOnLeaving {
  REFUSE = 'REFUSE',
  END = 'END',
  CARRY_OVER = 'CARRY_OVER',
}
registerEnumType(OfficesOnLeaving, {
  name: 'OfficesOnLeaving',
  description: 'What becomes of the offices held in a body that leaves the register (任职的处理方式).',
  valuesConfig: {
    REFUSE: { description: 'It does not leave while offices are held (有在任人员的不予办理).' },
    END: { description: 'They end on that day (当日终止).' },
    CARRY_OVER: { description: 'They end, and the same persons serve in the successor from then on (转任承继机构).' },
  },
});

export enum DutiesOnLeaving {
  REFUSE = 'REFUSE',
  CARRY_OVER = 'CARRY_OVER',
}
registerEnumType(DutiesOnLeaving, {
  name: 'DutiesOnLeaving',
  description: 'What becomes of the categories of registration that it is responsible for (登记职责的处理方式).',
  valuesConfig: {
    REFUSE: { description: 'It does not leave while it is responsible (仍承担登记职责的不予办理).' },
    CARRY_OVER: { description: 'The successor is responsible from then on (由承继机构承担).' },
  },
});
