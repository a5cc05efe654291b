// The hazard log as a page of Markdown, from the same data as the page in the app.
import { hazards as rows, riskOf } from '#content/hazards.ts';
import {
  hazards as texts,
  hazardsPage as text,
  likelihoodNames,
  severityNames
} from '#content/text/en/hazards.ts';

/** The whole of `docs/hazards.md`. */
export function hazardLog(): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const columns = [
    '#',
    text.name,
    text.cause,
    text.effect,
    text.before,
    text.control,
    text.heldBy,
    text.after
  ];
  const table = rows.map(({ id, severity, before, after, invariants, tests }, at) => {
    const { hazard, cause, effect, control } = texts[id];
    const risk = (likelihood: keyof typeof likelihoodNames) =>
      `${riskOf(severity, likelihood)} (${severityNames[severity]}, ${likelihoodNames[likelihood]})`;
    const law = invariants.length > 0 ? `; ${text.invariants}: ${invariants.join(', ')}` : '';
    const held = tests.map((test) => `[${test.split('/').at(-1) ?? test}](../${test})`).join(', ') + law;
    return line([String(at + 1), hazard, cause, effect, risk(before), control, held, risk(after)]);
  });
  return [
    `# ${text.title}`,
    '',
    text.lead,
    '',
    text.layout,
    '',
    'Written by `npm run hazards` from `src/content/hazards.ts` and `src/content/text/en/hazards.ts`; change it there.',
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...table,
    ''
  ].join('\n');
}
