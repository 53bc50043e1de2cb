import { jurisdictions } from '../../rulebook/jurisdictions';
import { lawOf } from '../../rulebook/law';
import { workflowOf, workflowsOf } from '../../rulebook/workflow';
import { diagramOf } from '../../rulebook/workflow-diagram';

const on = '2026-01-01';
const line = {
  state: /^ {2}state "([^"]+)" as ([A-Z_]+)$/,
  arrow: /^ {2}(\[\*\]|[A-Z_]+) --> ([A-Z_]+) : ([^:;]+?) ([a-zA-Z]+)(?: \[([a-z_]+)\])?$/,
  end: /^ {2}([A-Z_]+) --> \[\*\]$/,
};

/** Reads the part of the Mermaid grammar that the diagrams use; throws on any other line. */
function read(diagram: string) {
  const [head, ...lines] = diagram.trimEnd().split('\n');
  expect(head).toBe('stateDiagram-v2');
  const states = new Map<string, string>();
  const arrows: { from: string; to: string; event: string; deadline: string | null }[] = [];
  const ends: string[] = [];
  for (const text of lines) {
    const state = line.state.exec(text);
    const arrow = line.arrow.exec(text);
    const end = line.end.exec(text);
    if (state) states.set(state[2] as string, state[1] as string);
    else if (arrow) {
      const [, from, to, , event, deadline = null] = arrow as unknown as [string, string, string, string, string, string?];
      arrows.push({ from, to, event, deadline });
    } else if (end) ends.push(end[1] as string);
    else throw new Error(`not Mermaid: ${text}`);
  }
  return { states, arrows, ends };
}

describe.each(jurisdictions.map(({ slug }) => slug))('%s', slug => {
  test('a diagram has every state, arrow and end of its machine and no other', () => {
    for (const { definition } of workflowsOf(lawOf(slug, on))) {
      if (typeof definition === 'string') continue;
      const { states, arrows, ends } = read(diagramOf(definition));
      expect([...states]).toEqual(definition.states.map(({ name, title, titleEn }) => [name, `${title} ${titleEn}`]));
      expect(arrows).toEqual(
        definition.transitions.flatMap(({ event, from, to, deadline }) =>
          (from.length === 0 ? ['[*]'] : from).map(place => ({ from: place, to, event, deadline })),
        ),
      );
      expect(ends).toEqual(definition.states.filter(({ terminal }) => terminal).map(({ name }) => name));
    }
  });

  test('the same machine gives the same diagram', () => {
    const drawn = () => workflowsOf(lawOf(slug, on)).map(({ definition }) => diagramOf(definition));
    expect(drawn()).toEqual(drawn());
  });
});

test('where a city has no machine, the diagram is empty and says why', () => {
  expect(diagramOf('NOT_REGULATED')).toBe('stateDiagram-v2\n  %% 本地文件未作规定 not regulated\n');
  expect(diagramOf('INCOMPLETE')).toBe('stateDiagram-v2\n  %% 本地文件未列明 announced, not named\n');
});

test('the order to rectify in 玉林 reads as drawn', () => {
  expect(diagramOf(workflowOf(lawOf('yulin', on), 'SMX-13'))).toBe(`stateDiagram-v2
  state "已责令整改 Issued" as ISSUED
  state "已报整改结果 Rectification reported" as RECTIFIED
  state "已办结 Closed" as CLOSED
  state "已移送处理 Transferred" as TRANSFERRED
  state "已免责 Exempted" as EXEMPTED
  [*] --> ISSUED : 责令整改 issueRectification
  ISSUED --> RECTIFIED : 报送整改结果 submitRectification
  RECTIFIED --> CLOSED : 确认整改 confirmRectification
  RECTIFIED --> ISSUED : 退回整改 rejectRectification
  ISSUED --> TRANSFERRED : 移送处理 transferCase
  ISSUED --> EXEMPTED : 免责 exempt
  CLOSED --> [*]
  TRANSFERRED --> [*]
  EXEMPTED --> [*]
`);
});
