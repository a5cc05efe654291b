// The address and the interview stand at the same screen: as answers lead on, by Back and Forward, and typed by hand.
import { describe, expect, test } from 'vitest';
import type { InterviewEvent } from '#interview/interview.machine.ts';
import { ScreenAddress } from '../../src/routes/check/screen-address.ts';

/** A history as a browser keeps it: going back is told of by `state`, as the page is told. */
function makeHistory(entries: App.PageState[] = [{}]) {
  let at = entries.length - 1;
  return {
    entries,
    get state() {
      return entries[at] ?? {};
    },
    back: () => void (at -= 1),
    push(address: string, state: App.PageState) {
      expect(address).toBe(`#${state.screen}`);
      entries.splice(at + 1, entries.length, state);
      at += 1;
    },
    replace: (_: string, state: App.PageState) => void (entries[at] = state)
  };
}

/** An interview that goes to any screen but those refused. */
function makeInterview(refused: readonly string[] = []) {
  return {
    place: 'now-1',
    send(event: InterviewEvent) {
      if (event.type === 'review.requested') this.place = 'review';
      if (event.type === 'screen.requested' && !refused.includes(event.screen)) this.place = event.screen;
    }
  };
}

const atOnce = (act: () => void) => act();

/** An interview that has gone through these screens. */
function walked(places: readonly string[], refused: readonly string[] = []) {
  const interview = makeInterview(refused);
  const history = makeHistory();
  const address = new ScreenAddress(interview, history, atOnce);
  for (const place of ['now-1', ...places]) {
    interview.place = place;
    address.follow(place);
  }
  return { interview, history, address };
}

describe('the address follows', () => {
  test('the first place takes the entry of the page, each further one its own', () => {
    const { history } = walked(['now-2', 'you']);
    expect(history.entries).toEqual([
      { screen: 'now-1', depth: 0 },
      { screen: 'now-2', depth: 1 },
      { screen: 'you', depth: 2 }
    ]);
  });

  test('the same place adds nothing, and shows nothing anew', () => {
    const { history, address } = walked(['now-2']);
    expect(address.follow('now-2')).toBe(false);
    expect(history.entries).toHaveLength(2);
  });
});

describe('back and forward', () => {
  test('lead to the screen of the entry', () => {
    const { interview, history, address } = walked(['now-2', 'you']);
    history.back();
    expect(address.obey(history.state.screen)).toBe(true);
    expect(interview.place).toBe('now-2');
    expect(address.follow(interview.place)).toBe(false);
    expect(history.entries).toHaveLength(3);
  });

  test('where the machine refuses, the entry takes the place where it stays', () => {
    const { interview, history, address } = walked(['now-2', 'care'], ['now-2']);
    history.back();
    expect(address.obey(history.state.screen)).toBe(true);
    expect(interview.place).toBe('care');
    expect(history.state).toEqual({ screen: 'care', depth: 1 });
  });

  test('the look at all answers is a place as well', () => {
    const { interview, address } = walked(['now-2']);
    address.obey('review');
    expect(interview.place).toBe('review');
  });
});

describe('back on the screen', () => {
  test('is the browser’s own, where a screen of this visit lies behind', async () => {
    const { history, address } = walked(['now-2']);
    await address.goBack(() => Promise.reject(new Error('asked for')));
    expect(history.state.screen).toBe('now-1');
  });

  test('with none behind it replaces the entry, so that Back does not go round in a ring', async () => {
    const interview = makeInterview();
    interview.place = 'you';
    const history = makeHistory();
    const address = new ScreenAddress(interview, history, atOnce);
    address.follow('you');
    await address.goBack(() => {
      interview.place = 'now-2';
      address.follow('now-2');
      return Promise.resolve();
    });
    expect(history.entries).toEqual([{ screen: 'now-2', depth: 0 }]);
    interview.place = 'you';
    address.follow('you');
    expect(history.entries).toHaveLength(2);
  });
});

test('an address typed by hand asks for its screen, and shows where that led', () => {
  const { interview, history, address } = walked(['now-2'], ['plan']);
  address.typed('plan', (event) => interview.send(event));
  expect(history.state).toEqual({ screen: 'now-2', depth: 1 });
  address.typed('now-1', (event) => interview.send(event));
  expect(history.state).toEqual({ screen: 'now-1', depth: 1 });
});
