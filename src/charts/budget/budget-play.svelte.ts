// What the reader of a motion budget has set, and what follows from it.
import { movements, type MovementId } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import type { Movement } from '#content/schema.ts';
import { budgetMotion, type PartId, type Stiffness } from '#reasoning/motion-budget.ts';
import { budgetSentence } from './budget-sentence.ts';
import { exampleOf } from './motion-budget.geometry.ts';

/** How stiff the part of an example is: half as free. */
const exampleStiffness = 0.5;

const same = (a: Stiffness, b: Stiffness, parts: readonly PartId[]) =>
  parts.every((part) => (a[part] ?? 0) === (b[part] ?? 0));

/** A movement, how stiff each part is, and the ways to change both. */
export class BudgetPlay {
  readonly #start: () => MovementId;
  readonly #age: () => number | null;
  /** What the answers said, where there are answers. */
  readonly #told: () => Stiffness | undefined;
  #picked = $state.raw<MovementId>();
  #set = $state.raw<Stiffness>();
  /** What was set before the last swap. */
  #aside = $state.raw<Stiffness>();

  constructor(start: () => MovementId, age: () => number | null, told: () => Stiffness | undefined) {
    this.#start = start;
    this.#age = age;
    this.#told = told;
  }

  readonly movementId = $derived.by(() => this.#picked ?? this.#start());
  readonly movement: Movement & { readonly id: MovementId } = $derived.by(
    () => movements.find(({ id }) => id === this.movementId) ?? movements[0]
  );
  readonly stiffness: Stiffness = $derived.by(() => this.#set ?? this.#told() ?? {});
  readonly usual = $derived.by(() =>
    budgetMotion(this.movement, { stiffness: {}, age: this.#age() }, ageFactors)
  );
  readonly now = $derived.by(() =>
    budgetMotion(this.movement, { stiffness: this.stiffness, age: this.#age() }, ageFactors)
  );
  readonly sentence = $derived.by(() =>
    budgetSentence(this.movement.plane, this.usual, this.now, this.stiffness)
  );
  readonly #parts = $derived.by(() => this.movement.parts.map(({ part }) => part));
  /** The part that an example would stiffen; none where the answers already say which. */
  readonly examplePart = $derived.by(() => (this.#told() ? undefined : exampleOf(this.usual)));
  readonly #preset: Stiffness = $derived.by(
    () => this.#told() ?? (this.examplePart ? { [this.examplePart]: exampleStiffness } : {})
  );
  readonly isUsual = $derived.by(() => same(this.stiffness, {}, this.#parts));
  readonly isPreset = $derived.by(() => !this.isUsual && same(this.stiffness, this.#preset, this.#parts));

  pick = (id: MovementId): void => {
    this.#picked = id;
  };
  stiffen = (part: PartId, stiffness: number): void => {
    this.#set = { ...this.stiffness, [part]: stiffness };
  };
  beUsual = (): void => {
    if (!this.isUsual) this.#aside = this.stiffness;
    this.#set = {};
  };
  bePreset = (): void => {
    this.#set = this.#preset;
  };
  /** Back and forth between most people and what was set. */
  swap = (): void => {
    if (this.isUsual) this.#set = this.#aside ?? this.#preset;
    else this.beUsual();
  };
  reset = (): void => {
    this.#picked = undefined;
    this.#set = undefined;
    this.#aside = undefined;
  };
}
