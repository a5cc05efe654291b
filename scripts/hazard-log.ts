// The hazard log as a page of Markdown, from the same data as the page in the app.
import { hazards as rows, residuals, riskOf } from '#content/hazards.ts';
import {
  hazards as texts,
  hazardsPage as text,
  likelihoodNames,
  residuals as residualTexts,
  severityNames
} from '#text/hazards.ts';
import { textFileOf } from './text-folder.ts';

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
    `Written by \`npm run hazards\` from \`src/content/hazards.ts\` and \`${textFileOf('hazards')}\`; change it there.`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...table,
    '',
    `## ${text.residualsTitle}`,
    '',
    text.residualsLead,
    '',
    ...residuals.map(({ id, level, dueDays }, at) => {
      const said = text.levels[level].replace('{days}', String(dueDays));
      return `${at + 1}. ${text.residual.replace('{story}', residualTexts[id]).replace('{level}', said)}`;
    }),
    ''
  ].join('\n');
}
