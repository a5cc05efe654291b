// What the reader of a motion budget has set, and what follows from it. It opens as measured, else as in most people.
import { suggestedStiffness } from '#content/budget-presets.ts';
import { movements, type MovementId } from '#content/movements.ts';
import { ageFactors } from '#content/regions.ts';
import type { Movement } from '#content/schema.ts';
import { budgetMotion, type PartId, type Stiffness } from '#reasoning/motion-budget.ts';
import { exampleOf } from './motion-budget.geometry.ts';

const same = (a: Stiffness, b: Stiffness, parts: readonly PartId[]) =>
  parts.every((part) => (a[part] ?? 0) === (b[part] ?? 0));

/** A movement, how stiff each part is, and the ways to change both. */
export class BudgetPlay {
  readonly #start: () => MovementId;
  readonly #age: () => number | null;
  /** Which parts an idea takes for stiff, where there is an idea. */
  readonly #idea: () => readonly PartId[];
  /** How stiff parts are by measured degrees. */
  readonly #measured: () => Stiffness;
  #picked = $state.raw<MovementId>();
  /** What the reader has set; undefined before that. */
  #set = $state.raw<Stiffness>();

  constructor(
    start: () => MovementId,
    age: () => number | null,
    idea: () => readonly PartId[],
    measured: () => Stiffness = () => ({})
  ) {
    this.#measured = measured;
    this.#start = start;
    this.#age = age;
    this.#idea = idea;
  }

  readonly movementId = $derived.by(() => this.#picked ?? this.#start());
  readonly movement: Movement & { readonly id: MovementId } = $derived.by(
    () => movements.find(({ id }) => id === this.movementId) ?? movements[0]
  );
  readonly stiffness: Stiffness = $derived.by(() => this.#set ?? this.#measured());
  readonly usual = $derived.by(() =>
    budgetMotion(this.movement, { stiffness: {}, age: this.#age() }, ageFactors)
  );
  readonly now = $derived.by(() =>
    budgetMotion(this.movement, { stiffness: this.stiffness, age: this.#age() }, ageFactors)
  );
  readonly #parts = $derived.by(() => this.movement.parts.map(({ part }) => part));
  /** The parts of this movement that the idea is about. */
  readonly ideaParts = $derived.by(() => this.#idea().filter((part) => this.#parts.includes(part)));
  /** The part whose slider stands beneath the picture. */
  readonly leadPart: PartId = $derived.by(
    () => this.ideaParts[0] ?? exampleOf(this.usual) ?? this.#parts[0] ?? 'lumbar'
  );
  readonly #preset: Stiffness = $derived.by(() =>
    Object.fromEntries(
      (this.ideaParts.length > 0 ? this.ideaParts : [this.leadPart]).map((part) => [part, suggestedStiffness])
    )
  );
  /** Whether a part of this movement was measured, and is stiff by that. */
  readonly isAnyMeasured = $derived.by(() => this.#parts.some((part) => (this.#measured()[part] ?? 0) > 0));
  readonly isAsMeasured = $derived.by(() => same(this.stiffness, this.#measured(), this.#parts));
  readonly isUsual = $derived.by(() => same(this.stiffness, {}, this.#parts));
  readonly isPreset = $derived.by(() => !this.isUsual && same(this.stiffness, this.#preset, this.#parts));

  pick = (id: MovementId): void => {
    this.#picked = id;
  };
  stiffen = (part: PartId, stiffness: number): void => {
    this.#set = { ...this.stiffness, [part]: stiffness };
  };
  beUsual = (): void => {
    this.#set = {};
  };
  beMeasured = (): void => {
    this.#set = this.#measured();
  };
  bePreset = (): void => {
    this.#set = this.#preset;
  };
}
