// What an item is called, and how much of it, in the form in which somebody does it.
import type { ItemText } from '#content/text/shape.ts';
import { hasPlainSteps } from '#reasoning/ways.ts';

/** Its name: of the other way where that is done. @param forms keys of its changed forms */
export const itemName = (text: ItemText, forms: readonly string[]): string =>
  hasPlainSteps(forms) ? text.title : (text.alternativeTitle ?? text.title);

/** How much: for a form that has its own, that. @param forms keys of its changed forms, the most restrictive last */
export const itemDose = ({ dose, doseIn = {} }: ItemText, forms: readonly string[]): string =>
  forms.reduce((said, form) => doseIn[form] ?? said, dose);

/**
 * What is to be done, step by step: who does the other way is told that one.
 * @param forms keys of its changed forms
 */
export const itemSteps = (text: ItemText, forms: readonly string[]): readonly string[] =>
  hasPlainSteps(forms) || text.alternative === null ? text.steps : [text.alternative];

/** What is said of its forms beside the steps; the other way is told by the steps. */
export const itemForms = (text: ItemText, forms: readonly string[]): readonly string[] =>
  forms.flatMap((form) => (form === 'alternative' ? [] : (text.forms[form] ?? [])));
