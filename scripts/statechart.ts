// Draws the interview's statechart from the machine itself: `npm run statechart` writes docs/statechart.md.
import { readFileSync, writeFileSync } from 'node:fs';
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { interviewMachine } from '#interview/interview.machine.ts';

const file = new URL('../docs/statechart.md', import.meta.url);

const named = (part: unknown): string =>
  typeof part === 'string' ? part : String((part as { type?: string } | undefined)?.type ?? '');

/** Every transition of a state and of what stands in it. */
function transitionsOf(node: AnyStateNode): readonly AnyTransitionDefinition[] {
  return [
    ...[...node.transitions.values()].flat(),
    ...(node.always ?? []),
    ...Object.values(node.states).flatMap(transitionsOf)
  ];
}

/** All transitions of the machine, without those by which a compound state enters its first one. */
export const transitions = transitionsOf(interviewMachine.root);

const whole = 'anywhere';
const nameOf = (node: AnyStateNode) => (node.parent ? node.key : whole);

function lineOf(transition: AnyTransitionDefinition): string {
  const { source, target, guard, actions, eventType } = transition;
  const to = target?.[0] ? nameOf(target[0]) : nameOf(source);
  const words = [
    eventType === '' ? 'always' : eventType,
    ...(guard ? [`[${named(guard)}]`] : []),
    ...(actions.length > 0 ? [`/ ${actions.map(named).join(', ')}`] : [])
  ];
  return `  ${nameOf(source)} --> ${to}: ${words.join(' ')}`;
}

function statesOf(node: AnyStateNode, indent: string): readonly string[] {
  return Object.values(node.states).flatMap((state) => {
    const within = Object.keys(state.states).length > 0;
    if (within) return [`${indent}state ${state.key} {`, ...statesOf(state, `${indent}  `), `${indent}}`];
    return [`${indent}${state.key}`, ...(state.type === 'final' ? [`${indent}${state.key} --> [*]`] : [])];
  });
}

/** The chart as Mermaid, which code hosts draw. */
function drawing(): string {
  return [
    'stateDiagram-v2',
    `  [*] --> ${String(interviewMachine.config.initial)}`,
    ...statesOf(interviewMachine.root, '  '),
    ...transitions.map(lineOf)
  ].join('\n');
}

/** The page as it should stand in `docs/`. */
export const statechartPage = `# The interview's statechart

Written by \`npm run statechart\` from \`src/interview/interview.machine.ts\`; change it there.

A state is a mode in which other events are allowed. Which screen comes next is no state: it is a pure function
(\`src/interview/route.ts\`) of the answers and the screen, and both stand in the machine's context. What is drawn from
\`${whole}\` holds in every state but \`left\`. ${transitions.length} transitions.

\`\`\`mermaid
${drawing()}
\`\`\`
`;

if (process.argv[1]?.endsWith('statechart.ts') === true) {
  writeFileSync(file, statechartPage);
  console.log(`Wrote docs/statechart.md: ${transitions.length} transitions.`);
}

/** The page as it stands there. */
export const writtenPage = () => readFileSync(file, 'utf8');
