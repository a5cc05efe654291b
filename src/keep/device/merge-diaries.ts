// Puts two copies of a diary together, as two tabs or a tab and the device may hold them.
import { emptyDiary, mostKept, nameOf, once, type Diary } from './diary.ts';

/**
 * Puts two copies of a diary together, so that nothing entered in either is lost: what was entered at another moment
 * is another entry. Of the same moment `b` counts, and of one session kept twice the fuller one. An activity is known
 * by its name.
 */
export function mergeDiaries(a: Diary, b: Diary): Diary {
  if (a === emptyDiary) return b;
  if (b === emptyDiary) return a;
  const activities = [...a.activities];
  const newIds = new Map<string, string>();
  for (const { id, name } of b.activities) {
    const known = activities.find((activity) => activity.name === name);
    const ids = [id, ...Array.from({ length: mostKept }, (_, at) => `activity-${at + 1}`)];
    const newId = known?.id ?? ids.find((each) => activities.every((activity) => activity.id !== each));
    if (newId === undefined || (!known && activities.length >= mostKept)) continue;
    if (!known) activities.push({ id: newId, name });
    newIds.set(id, newId);
  }
  const scores = b.scores.flatMap((entry) => {
    const activity = newIds.get(entry.activity);
    return activity === undefined ? [] : [{ ...entry, activity }];
  });
  const sessions = [...a.sessions, ...b.sessions].sort((one, two) => one.items.length - two.items.length);
  return {
    sessions: once(sessions, nameOf.sessions),
    pains: once([...a.pains, ...b.pains], nameOf.pains),
    activities,
    scores: once([...a.scores, ...scores], nameOf.scores),
    changes: once([...a.changes, ...b.changes], nameOf.changes),
    tests: once([...a.tests, ...b.tests], nameOf.tests)
  };
}
