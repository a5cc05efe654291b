// What is kept of one session of the plan: answers only, from which the next step of each item follows.

/** During, after and the next morning. Green 0–3; amber 4–5, settled within a day; red 6 or more, or over a day. */
export type TrafficLight = 'green' | 'amber' | 'red';

/** One item as it was done in one session. */
export interface ItemRecord {
  readonly item: string;
  /** `stopped`: ended by a danger sign or strong pain; `skipped`: passed over. */
  readonly light: TrafficLight | 'stopped' | 'skipped';
  /** Worst pain during or after, 0–10; null where it was not said. */
  readonly pain: number | null;
}

/** One session, as the person answered for it. */
export interface SessionRecord {
  /** When it ended: ISO 8601, UTC. */
  readonly at: string;
  readonly items: readonly ItemRecord[];
}
