// What the playable guarding loop says: what just happened, and how full each part is, in words.
import { loopModel } from '#text/models.ts';
import { loopNeed } from '#reasoning/guarding-loop.ts';
import type { GuardingLoop, LoopAction } from '#reasoning/guarding-loop.ts';
import { sayAs, sayPair, saySentences } from '#ui/say.ts';

/** What somebody did last; nothing at first. */
export type LastDone = Exclude<LoopAction, 'step'> | null;

const { said, levels, parts } = loopModel;

/**
 * Says what happened.
 * @param loop where the loop stands now
 * @param last what was done last
 * @param isStill whether the loop has come to rest since
 */
export function sayLoop(loop: GuardingLoop, last: LastDone, isStill: boolean): string {
  const hasEnough = loopNeed(loop) === 0;
  if (last === null) return said.start;
  if (last === 'press') {
    if (!isStill) return said.eases;
    return hasEnough ? said.staysEased : said.back;
  }
  if (hasEnough) return isStill ? said.stays : said.letsGo;
  return isStill ? said.lessSore : said.helpsSome;
}

function levelWord(level: number): string {
  if (level < 0.05) return levels.none;
  if (level < 0.35) return levels.little;
  return level < 0.65 ? levels.some : levels.much;
}

/** Every part with how full it is: the picture without the picture. */
export function describeLoop(loop: GuardingLoop): string {
  return saySentences(
    Object.entries(parts).map(([part, word]) =>
      sayAs('ended', sayPair('labelled', word, levelWord(loop[part as keyof GuardingLoop])))
    )
  );
}
