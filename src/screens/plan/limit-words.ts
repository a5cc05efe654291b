// When to stop, and the traffic light, in numbers for one person: nobody has to add anything up.
import { plan as words } from '#text/plan.ts';
import { isJudgedByChange, painBandsOf, painLimits } from '#reasoning/progression.ts';
import { say, saySentences } from '#ui/say.ts';

/** Usual pain from which there is a number of one's own, up to the last whose limit lies on the scale. */
const usualLevels = Array.from(
  { length: painLimits.most - painLimits.usualFrom },
  (_, at) => painLimits.usualFrom + at
);

/** At which pain to stop. Without a usual pain, a number for each. */
function stopAt(usualPain: number | null): string {
  const { red } = painBandsOf(usualPain);
  if (usualPain === null)
    return saySentences([
      say(words.stop.at, { red }),
      say(words.stop.forUsual, { from: painLimits.usualFrom }),
      ...usualLevels.map((usual) => say(words.stop.ofUsual, { usual, red: painBandsOf(usual).red }))
    ]);
  if (!isJudgedByChange(usualPain)) return say(words.stop.at, { red });
  return red > painLimits.most ? words.stop.worse : say(words.stop.atUsual, { usual: usualPain, red });
}

/**
 * When to stop an item.
 * @param usualPain pain on an ordinary day, 0–10; null where it is not known, or on a page about nobody
 */
export const stopLines = (usualPain: number | null): readonly string[] => [
  words.stop.kinds,
  words.stop.feelings,
  stopAt(usualPain),
  words.stop.danger
];

/** The traffic light. @param usualPain pain on an ordinary day, 0–10; null where it is not known */
export function lightLines(usualPain: number | null): readonly string[] {
  const { amber, red } = painBandsOf(usualPain);
  const { light } = words;
  const top = red - 1;
  return [
    say(light.green, { green: Math.min(amber - 1, painLimits.most) }),
    ...(amber < top
      ? [say(light.amber, { amber, top })]
      : amber === top
        ? [say(light.amberOne, { amber })]
        : []),
    red > painLimits.most
      ? light.redLasting
      : say(red === painLimits.most ? light.redTop : light.red, { red })
  ];
}
