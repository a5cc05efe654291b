// The exam room grows old like any record: after a day all is asked again, and nothing leaves it newer than it is.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { knowledge } from '#content/knowledge.ts';
import { movingScreens, safetyScreens } from '#interview/allowed.ts';
import { lineAnswer } from '#interview/interview-answers.ts';
import { isAnswered } from '#interview/is-answered.ts';
import { ClinicSession } from '../../src/routes/clinic/clinic-session.svelte.ts';

const begin = Date.UTC(2026, 0, 5, 9);
const hourMs = 3_600_000;
const at = (hours: number) => vi.setSystemTime(begin + hours * hourMs);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at(0);
});
afterEach(() => void vi.useRealTimers());

/** A patient of whom everything was asked and answered with no. */
function screened(): ClinicSession {
  const session = new ClinicSession();
  session.change({
    age: 46,
    pregnancy: 'cannot-apply',
    zones: ['low-back'],
    weekBand: 'weeks-2-3',
    floor: true
  });
  for (let turn = 0; turn < 200; turn += 1) {
    const { answers, reading } = session;
    const screens = [...safetyScreens(reading), ...movingScreens(reading)];
    const open = screens.find((screen) => !isAnswered(knowledge, answers, screen));
    const line = open?.lines.find(({ id }) => answers.lines[id] === undefined);
    if (!line) break;
    session.change({ lines: { [line.id]: 'no' } });
  }
  return session;
}

describe('after a day', () => {
  test('the plan is shut and all is asked again, by whichever answer is the oldest', async () => {
    const session = screened();
    expect(session.view).toMatchObject({ kind: 'screened', isPlanReady: true });
    at(20);
    session.change({ lines: { 'caution-fall': 'yes' } });
    await session.lookAgain();
    expect(session.view).toMatchObject({ kind: 'screened', isPlanReady: true });
    expect(session.notice).toBeNull();
    at(26);
    await session.lookAgain();
    expect(session.view.kind).toBe('teaching');
    expect(session.notice).toBe('old');
    expect(session.answers).toMatchObject({ who: 'with-me', lines: {}, zones: [], age: 46 });
    // A yes counts until its line is answered anew.
    expect(session.answers.carried).toMatchObject({ 'caution-fall': 'yes' });
  });

  test('a sign found by hand is tested again, and counts until its line is answered', async () => {
    const session = screened();
    session.find('leg', 'left', { strength: 'clearly-less' });
    at(26);
    await session.lookAgain();
    expect(session.exam.leg.left.strength).toBe('not-tested');
    expect(lineAnswer(session.answers, 'foot-drop')).toBe('yes');
    expect(session.view.kind).toBe('stopped');
  });

  test('so it is where only the finding is old', async () => {
    const session = new ClinicSession();
    session.find('leg', 'left', { strength: 'bit-less' });
    at(26);
    session.change({ lines: { 'saddle-numb': 'no' } });
    await session.lookAgain();
    expect(session.answers.lines).toEqual({});
    expect(lineAnswer(session.answers, 'leg-weak-mild')).toBe('yes');
  });
});

describe('what leaves the room', () => {
  test('is as old as its oldest answer, and as the oldest finding', () => {
    const session = screened();
    at(5);
    session.change({ lines: { 'caution-fall': 'yes' } });
    expect(session.madeAt).toBe(begin);
    const other = new ClinicSession();
    other.find('leg', 'left', { strength: 'usual' });
    at(8);
    other.find('leg', 'left', { strength: 'clearly-less' });
    other.change({ lines: { 'saddle-numb': 'no' } });
    expect(other.madeAt).toBe(begin + 5 * hourMs);
  });
});

test('what is forgotten for the next patient takes moments and findings along', async () => {
  const session = screened();
  session.find('leg', 'left', { strength: 'clearly-less' });
  session.forgetAll();
  expect(session.hasEntries).toBe(false);
  expect(session.view.kind).toBe('teaching');
  at(30);
  await session.lookAgain();
  expect(session.notice).toBeNull();
  session.change({ lines: { 'saddle-numb': 'no' } });
  expect(session.madeAt).toBe(begin + 30 * hourMs);
});

describe('one patient', () => {
  test('is typed for by somebody else, and has no entries to lose', () => {
    const session = new ClinicSession();
    expect(session.answers.who).toBe('with-me');
    expect(session.hasEntries).toBe(false);
    expect(session.view.kind).toBe('teaching');
  });

  test('has entries as soon as anything is answered, found, measured or tested again', () => {
    const entries: readonly ((session: ClinicSession) => void)[] = [
      (session) => session.change({ age: 46 }),
      (session) => session.find('arm', 'right', { strength: 'usual' }),
      (session) => session.measure('neck-turn', { left: 60, right: null }),
      (session) => (session.retest = { ...session.retest, after: '40' })
    ];
    for (const enter of entries) {
      const session = new ClinicSession();
      enter(session);
      expect(session.hasEntries).toBe(true);
      const before = session.patient;
      session.forgetAll();
      expect(session.hasEntries).toBe(false);
      expect(session.patient).toBe(before + 1);
    }
  });

  test('is asked to another screen by a page, and does not move along the way', () => {
    const wanted: string[] = [];
    const session = new ClinicSession((screen) => wanted.push(screen));
    const { screen } = session.context;
    session.send({ type: 'screen.requested', screen: 'map' });
    expect(wanted).toEqual(['map']);
    expect(session.context.screen).toBe(screen);
  });

  test('answers a check by what was measured, and takes it back with the number', () => {
    const session = new ClinicSession();
    session.measure('neck-turn', { left: 70, right: 30 });
    expect(session.answers.tests['neck-turn']).toBeDefined();
    session.measure('neck-turn', { left: null, right: null });
    expect(session.measured).toEqual({});
    expect(session.answers.tests['neck-turn']).toBeUndefined();
  });

  test('keeps what was found on one side when the other is looked at', () => {
    const session = new ClinicSession();
    session.find('leg', 'left', { strength: 'clearly-less' });
    session.find('leg', 'right', { strength: 'usual' });
    expect(session.exam.leg.left.strength).toBe('clearly-less');
    expect(session.exam.leg.right.strength).toBe('usual');
  });

  test('settles a list once something in it is chosen: what is open becomes no', () => {
    const session = new ClinicSession();
    const list = session.screens.find(({ kind, lines }) => kind === 'list' && lines.length > 1);
    const [chosen, other] = list?.lines ?? [];
    if (!list || !chosen || !other) throw new Error('The interview begins with a list.');
    expect(session.settle(list)).toBe(false);
    session.change({ lines: { [chosen.id]: 'unsure' } });
    expect(session.settle(list)).toBe(true);
    expect(session.answers.lines).toMatchObject({ [chosen.id]: 'unsure', [other.id]: 'no' });
  });
});
