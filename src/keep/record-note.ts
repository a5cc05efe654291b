// The note for a clinician's record, as plain text to copy.
import { handOver, handOverSummary as words } from '#content/text/en/hand-over.ts';
import { caudaEquinaCard, comeBack } from '#content/text/en/facts.ts';
import type { HandOverSummary } from './hand-over-summary.ts';
import type { HandOffExtras } from './hand-off.ts';

const list = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `- ${line}`)];

/**
 * Subjective, findings, explanation given, advice and safety net.
 * Where not all danger signs were asked, it says so and holds no explanation and no plan.
 * @param date as the reader writes it
 */
export function recordNote(summary: HandOverSummary, extras: HandOffExtras, date: string): string {
  const { note } = words;
  const result =
    summary.isScreened || summary.levelId !== 'self-care' ? [`${words.level}: ${summary.level}`] : [];
  const parts: readonly (readonly string[])[] = [
    [note.title.replace('{date}', date), extras.isByClinician ? handOver.byClinician : note.source],
    [
      note.subjective,
      ...summary.facts.map(({ label, value }) => `${label}: ${value}`),
      ...(extras.ownWords ? [`${words.words}: "${extras.ownWords}"`] : []),
      ...(extras.mainQuestion ? [`${words.question}: "${extras.mainQuestion}"`] : []),
      ...list(words.yes, summary.yes),
      ...list(words.unsure, summary.unsure),
      ...list(words.declined, summary.declined),
      ...list(
        words.no,
        summary.no.map(({ group, labels }) => `${group}: ${labels.join('; ')}`)
      ),
      words.notAsked,
      ...list(words.features, summary.features)
    ],
    [note.findings, ...(summary.tests.length > 0 ? list(words.tests, summary.tests) : [words.noneNamed])],
    [
      note.explanation,
      ...(summary.ideas.length > 0 ? summary.ideas.map((idea) => `- ${idea}`) : [words.noneNamed])
    ],
    [
      note.advice,
      ...(summary.isScreened ? [] : [handOver.unscreened]),
      ...result,
      ...(summary.isCrisis ? [words.crisis] : []),
      ...(summary.plan.length > 0 ? list(words.plan, summary.plan) : [`${words.plan}: ${words.planNone}`])
    ],
    [
      note.safetyNet,
      comeBack.lead,
      ...comeBack.lines.map(({ text }) => `- ${text}`),
      comeBack.close,
      ...list(
        caudaEquinaCard.title,
        caudaEquinaCard.signs.map(({ text }) => text)
      )
    ]
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}
