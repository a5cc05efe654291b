// The note for a clinician's record, as plain text to copy.
import { handOver, handOverSummary as words } from '#text/hand-over.ts';
import { caudaEquinaCard, comeBack } from '#text/facts.ts';
import { say, sayApart, sayAs, sayPair } from '#ui/say.ts';
import type { HandOverSummary } from './hand-over-summary.ts';
import type { HandOffExtras } from '../link/hand-off-extras.ts';
import { quotedWords } from './said-words.ts';

const list = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [sayAs('label', heading), ...lines.map((line) => `- ${line}`)];

/**
 * Subjective, findings, explanation given, advice and safety net.
 * Where not all danger signs were asked, it says so and holds no explanation and no plan.
 * @param date as the reader writes it
 * @param isEnteredHere whether the clinician entered it in this very room: of anything that was opened it is a claim
 */
export function recordNote(
  summary: HandOverSummary,
  extras: HandOffExtras,
  date: string,
  isEnteredHere = false
): string {
  const { note } = words;
  const byClinician = isEnteredHere ? handOver.byClinician : handOver.byClinicianClaim;
  const source = extras.isByClinician ? byClinician : note.source;
  const result =
    summary.isScreened || summary.levelId !== 'self-care'
      ? [sayPair('labelled', words.level, summary.level)]
      : [];
  const parts: readonly (readonly string[])[] = [
    [say(note.title, { date }), source],
    [
      note.subjective,
      ...summary.facts.map(({ label, value, isOwnWords }) =>
        sayPair('labelled', label, isOwnWords ? quotedWords(value) : value)
      ),
      ...(extras.ownWords ? [sayPair('labelled', words.words, quotedWords(extras.ownWords))] : []),
      ...(extras.mainQuestion ? [sayPair('labelled', words.question, quotedWords(extras.mainQuestion))] : []),
      ...list(words.yes, summary.yes),
      ...list(words.unsure, summary.unsure),
      ...list(words.declined, summary.declined),
      ...list(
        words.no,
        summary.no.map(({ group, labels }) => sayPair('labelled', group, sayApart(labels)))
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
      ...(summary.plan.length > 0
        ? list(words.plan, summary.plan)
        : [sayPair('labelled', words.plan, words.planNone)])
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
