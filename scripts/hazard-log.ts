// The hazard log as a page of Markdown, from the same data as the page in the app.
import { hazards as rows, residuals, riskOf } from '#content/hazards.ts';
import { say } from '#ui/say.ts';
import {
  hazards as texts,
  hazardsPage as text,
  likelihoodNames,
  residuals as residualTexts,
  severityNames
} from '#text/hazards.ts';
import { tableOf } from './table.ts';
import { textFileOf } from './text-folder.ts';

type Hazard = (typeof rows)[number];

/** The whole of `docs/hazards.md`. */
export function hazardLog(): string {
  const risk = ({ severity }: Hazard, likelihood: keyof typeof likelihoodNames) =>
    `${riskOf(severity, likelihood)} (${severityNames[severity]}, ${likelihoodNames[likelihood]})`;
  const held = ({ tests, invariants }: Hazard) => {
    const law = invariants.length > 0 ? `; ${text.invariants}: ${invariants.join(', ')}` : '';
    return tests.map((test) => `[${test.split('/').at(-1) ?? test}](../${test})`).join(', ') + law;
  };
  const table = tableOf(rows, {
    '#': (row) => rows.indexOf(row) + 1,
    [text.name]: ({ id }) => texts[id].hazard,
    [text.cause]: ({ id }) => texts[id].cause,
    [text.effect]: ({ id }) => texts[id].effect,
    [text.before]: (row) => risk(row, row.before),
    [text.control]: ({ id }) => texts[id].control,
    [text.heldBy]: held,
    [text.after]: (row) => risk(row, row.after)
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
    table,
    '',
    `## ${text.residualsTitle}`,
    '',
    text.residualsLead,
    '',
    ...residuals.map(({ id, level, dueDays }, at) => {
      const said = level === 'soon' ? say(text.levels.soon, { days: dueDays }) : text.levels[level];
      return `${at + 1}. ${say(text.residual, { story: residualTexts[id], level: said })}`;
    }),
    ''
  ].join('\n');
}
