// The rule table written down a second time, in its short form and apart from the content: which rule asks for what.
import { contentIds, levelIds } from '#content/ids.ts';
import type { Condition, Rule, SiteId } from '#content/schema.ts';

/**
 * One rule a line: id; level, with days; content; condition. L1 call, L2 hospital, L3 today, L4 soon, L5 self-care,
 * C help lines; content 0 none, 1 comfort, 2 full. A name in capitals stands for its set.
 */
const table = `
SET CES = bladder-change, bowel-change, saddle-numb
SET NEURO = CES, both-legs, legs-weak-both, cannot-walk, foot-drop, leg-weak-mild, arm-weak-severe, arm-weak-mild, unsteady-walk, hands-clumsy, both-hands, numb-limb
SET SUS = night-pain-no-ease, constant-worsening, strain-pain, band-pain, weight-loss, severe-uncontrolled
SET INFRISK = ctx-ivdu, ctx-immune-low, ctx-recent-infection, ctx-spine-procedure, ctx-tb, ctx-recent-surgery, ctx-pregnant, ctx-postpartum
R01; L1; 0; any(chest-pressure, new-breathless, faint-or-collapse)
R02; L1; 0; any(stroke-signs, worst-headache-sudden, sepsis-signs, cold-limb, cannot-walk)
R03; L1; 0; any(sweaty-sick-with-pain) and place(upper-back, neck, shoulder, arm)
R04; L2; 0; any(sweaty-sick-with-pain) and (age>=50 or any(ctx-vascular-risk, ctx-aneurysm, belly-pain, upper-belly-pain, flank-pain, ctx-pregnant, ctx-could-be-pregnant))
R05; L1; 0; any(stiff-neck-fever, rash-no-fade, throat-danger, belly-pulse, five-d)
R06; L1; 0; new(horner-eye)
R07; L3; 0; any(horner-eye)
R08; L1; 0; any(tearing-sudden-pain) and (place(upper-back, neck) or age>=60 or any(ctx-aneurysm, upper-belly-pain, ctx-pregnant, ctx-postpartum))
R09; L2; 0; any(tearing-sudden-pain)
R10; L1; 0; any(ctx-aneurysm) and any(pain-new-or-worse) and (place(low-back, upper-back, leg) or any(upper-belly-pain) or (place(neck) and any(onset-week, not-mechanical, severe-uncontrolled, new-neck-head-pain)))
R11; L4/3; 0; any(ctx-aneurysm)
R12; L2; 0; new(CES)
R13; L3; 0; any(CES)
R14; L2; 0; any(sexual-change) and any(NEURO)
R15; L3; 0; any(sexual-change)
R16; L2; 0; new(both-legs)
R17; L3; 0; any(both-legs)
R18; L2; 0; any(legs-weak-both, foot-drop, arm-weak-severe)
R19; L3; 0; any(leg-weak-mild, arm-weak-mild, unsteady-walk)
R20; L2; 0; any(getting-worse-fast) and any(NEURO)
R21; L3; 0; any(hands-clumsy) and any(unsteady-walk, electric-shock-neck)
R22; L4/7; 0; any(hands-clumsy, electric-shock-neck, band-pain)
R23; L2; 0; any(ctx-cancer, band-pain) and any(NEURO)
R24; L3; 0; any(ctx-cancer) and (any(SUS) or place(upper-back, neck))
R25; L4/3; 0; any(ctx-cancer)
R26; L4/7; 1; any(weight-loss) and (age>=50 or any(night-pain-no-ease, constant-worsening))
R27; L4/14; 1; any(weight-loss)
R28; L4/7; 1; any(constant-worsening)
R29; L4/14; 1; any(new-lump, new-stoop)
R30; L4/14; 1; any(night-pain-no-ease) and (age>=50 or any(persist-3wk))
R31; L4/7; 1; any(lung-signs) and place(shoulder, upper-back, neck, arm) and (any(weight-loss, arm-weak-mild, hands-clumsy, rad-one-limb) or (any(ctx-smoker) and age>=40))
R32; L4/14; 1; any(lung-signs)
R33; L4/7; 1; place(upper-back) and (any(not-mechanical) or (any(pain-new-or-worse) and age>=65))
R34; L4/14; 2; age>=60 and place(low-back, upper-back) and any(persist-3wk)
R35; L2; 0; any(fever-chills) and any(INFRISK, NEURO, jaundice)
R36; L3; 0; any(fever-chills)
R37; L3; 0; (any(ctx-ivdu, ctx-spine-procedure) and any(pain-new-or-worse, constant-worsening, not-mechanical)) or (any(ctx-ivdu) and any(night-pain-no-ease, not-improving)) or (any(ctx-spine-procedure) and any(ctx-immune-low, ctx-recent-infection) and any(not-improving, night-pain-no-ease))
R38; L3; 0; any(ctx-immune-low, ctx-recent-infection, ctx-tb) and any(constant-worsening, night-pain-no-ease, weight-loss)
R39; L4/3; 0; any(ctx-immune-low, ctx-spine-procedure, ctx-recent-surgery)
R40; L4/7; 0; any(ctx-ivdu, ctx-recent-infection)
R41; L4/14; 0; any(ctx-tb)
R42; L1; 0; any(major-trauma) and any(NEURO, tingling-limbs)
R43; L1; 0; any(major-trauma) and any(trauma-48h) and place(neck)
R44; L2; 0; any(major-trauma)
R45; L2; 0; any(minor-trauma) and place(neck) and (age>=65 or any(NEURO, tingling-limbs, neck-no-turn))
R46; L3; 0; any(minor-trauma) and (age>=65 or any(ctx-osteoporosis, ctx-steroids, ctx-cancer))
R47; L2; 0; any(ctx-inflam-spine) and any(minor-trauma, NEURO)
R48; L4/14; 1; any(ctx-inflam-spine)
R49; L4/3; 0; any(sudden-midline-pain) and (age>=70 or any(ctx-osteoporosis, ctx-steroids))
R50; L2; 0; any(ctx-anticoagulant) and any(minor-trauma, tearing-sudden-pain)
R51; L1; 0; any(ctx-anticoagulant) and any(tearing-sudden-pain) and any(NEURO)
R52; L2; 0; age>=60 and any(ctx-vascular-risk) and place(low-back, leg) and any(not-mechanical) and any(onset-week)
R53; L2; 0; any(severe-flank-waves)
R54; L2; 0; any(flank-pain) and any(fever-chills) and any(vomit-no-fluids, ctx-pregnant, ctx-could-be-pregnant, ctx-immune-low, ctx-one-kidney)
R55; L3; 0; any(flank-pain) and any(pee-burn-blood)
R56; L4/3; 0; any(pee-burn-blood)
R57; L4/3; 0; any(flank-pain) and any(not-mechanical)
R58; L2; 0; any(upper-belly-pain, blood-vomit-stool, cough-blood, hot-joint, shoulder-deformed, shingles-face, gca-vision)
R59; L1; 0; any(shoulder-tip) and any(belly-injury, ctx-could-be-pregnant)
R60; L3; 0; any(shoulder-tip, belly-injury)
R61; L2; 0; any(vag-bleed-pelvic) and any(ctx-could-be-pregnant, ctx-pregnant)
R62; L4/3; 0; any(vag-bleed-pelvic)
R63; L4/7; 0; any(ctx-could-be-pregnant)
R64; L1; 0; any(pain-on-breath) and any(cough-blood)
R65; L2; 0; any(pain-on-breath) and any(calf-swollen, ctx-vte-risk, ctx-cancer, ctx-pregnant, ctx-postpartum, ctx-recent-surgery)
R66; L3; 0; any(calf-swollen, arm-swollen, exertion-pain, vomit-no-fluids, jaundice, shingles-rash, red-eye, cannot-lift-arm)
R67; L2; 0; any(pregnancy-danger, postpartum-danger)
R68; L2; 0; any(new-neck-head-pain) and any(ctx-neck-artery-risk, dizzy-sick)
R69; L3; 0; any(new-neck-head-pain)
R70; L4/3; 0; any(dizzy-sick)
R71; L3; 0; age>=50 and any(gca-head)
R72; L4/7; 1; age>=50 and any(pmr-pattern)
R73; L4/7; 1; any(meal-belly-pain)
R74; L4/14; 2; any(axspa-core) and axial-criteria>=3
R75; L4/3; 0; age<18
R76; L3; 0; any(cannot-self-answer)
R77; L4/7; 0; any(ctx-pregnant, ctx-postpartum)
R78; L4/3; 1; any(severe-uncontrolled)
R79; L4/14; 2; any(not-improving)
R80; L4/14; 2; place(leg, arm) and any(persist-6wk)
R81; L4/14; 2; yellow-flags>=3
R82; C; -; any(self-harm-thoughts)
R83; L5; 2; always
R84; L4/7; 1; any(numb-limb)
R85; L4/3; 0; any(belly-pain)
R86; L2; 0; any(belly-pain) and (any(ctx-could-be-pregnant, ctx-pregnant, ctx-aneurysm) or (age>=60 and any(ctx-vascular-risk)))
R87; L3; 0; any(belly-pain) and any(vomit-no-fluids, not-mechanical, severe-uncontrolled)
R88; L2; 0; any(dark-urine)
R89; L3; 0; any(painkiller-excess)
R90; L2; 0; any(painkiller-excess) and any(vomit-no-fluids, jaundice)
R91; L4/7; 1; any(not-mechanical) and any(night-pain-no-ease, constant-worsening)
R92; L2; 0; age>=40 and any(ctx-vascular-risk) and place(upper-back, neck, shoulder, arm) and any(not-mechanical) and any(onset-week)
R93; L3; 0; age>=40 and place(upper-back, neck, shoulder, arm) and any(not-mechanical) and any(onset-week)
R94; L3; 0; age>=60 and any(ctx-vascular-risk) and place(low-back, leg) and any(not-mechanical) and any(pain-new-or-worse)
R95; L4/7; 1; any(not-mechanical) and any(pain-new-or-worse) and age>=50
R96; L4/14; 1; any(not-mechanical) and any(pain-new-or-worse)
R97; L4/7; 1; age>=75 and place(low-back, upper-back) and any(pain-new-or-worse)
R98; L4/3; 0; age>=70 and place(low-back, upper-back) and any(severe-uncontrolled) and any(pain-new-or-worse)
R99; L2; 0; any(minor-trauma) and any(severe-uncontrolled) and (age>=65 or any(ctx-osteoporosis, ctx-steroids))
R100; L2; 0; any(ctx-anticoagulant) and any(pain-new-or-worse) and any(leg-weak-mild, arm-weak-mild, unsteady-walk, both-legs)
R101; L3; 0; any(ctx-anticoagulant) and any(pain-new-or-worse) and any(severe-uncontrolled, not-mechanical, belly-pain, flank-pain)
R102; L4/7; 0; any(both-hands)
R103; L3; 0; any(both-hands) and any(hands-clumsy, electric-shock-neck)
R104; L3; 0; any(ctx-immune-low) and any(severe-uncontrolled) and any(pain-new-or-worse)
R105; L3; 0; any(sudden-worst) and place(upper-back) and (age>=40 or any(ctx-vascular-risk))
R106; L3; 0; any(pain-on-breath) and any(pain-new-or-worse)
R107; L4/7; 1; any(pain-on-breath)
R108; L4/14; 2; place(upper-back) and any(pain-new-or-worse) and age>=50
R109; L3; 0; any(sweaty-sick-with-pain)
R110; L4/7; 1; any(minor-trauma) and any(onset-week) and place(neck)
R111; L2; 0; any(ctx-aneurysm) and any(pain-new-or-worse) and place(neck, shoulder, arm) and any(onset-week, not-mechanical, severe-uncontrolled)
R112; L3; 0; any(ctx-vascular-risk) and place(low-back, leg) and any(severe-uncontrolled) and any(pain-new-or-worse) and (age>=70 or (age>=60 and any(onset-week, flank-pain)))
R113; L4/3; 0; any(ctx-pregnant, ctx-postpartum, ctx-postpartum-year) and place(low-back, upper-back) and any(sudden-midline-pain, new-stoop, severe-uncontrolled)
R114; L3; 0; any(ctx-aneurysm) and any(pain-new-or-worse) and place(neck, shoulder, arm)
R115; L4/7; 1; any(ctx-postpartum-year) and place(low-back, upper-back) and any(night-pain-no-ease)
R116; L4/14; 2; any(tingle-limb) and any(persist-6wk, not-improving)
R117; L3; 0; any(tingle-limb) and any(pain-new-or-worse) and any(ctx-cancer, ctx-inflam-spine, fever-chills, getting-worse-fast)
R118; L4/14; 1; any(ctx-deficit-stable)
`;

const lines = table.trim().split('\n');
const sets = new Map(
  lines.flatMap((line) => {
    const [, name, members] = /^SET (\w+) = (.+)$/.exec(line) ?? [];
    return name === undefined || members === undefined ? [] : [[name, members.split(', ')] as const];
  })
);

/** Sign ids, with each set replaced by its members; a set may name another. */
const membersOf = (list: string): readonly string[] =>
  list.split(', ').flatMap((name) => sets.get(name)?.flatMap(membersOf) ?? [name]);

/** The parts between a word that stands outside all brackets. */
function splitAt(text: string, word: ' and ' | ' or '): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0 && text.startsWith(word, at)) {
      parts.push(text.slice(from, at));
      from = at + word.length;
    }
  }
  return [...parts, text.slice(from)];
}

/** @throws if a part is of no known kind */
function conditionOf(text: string): Condition {
  const either = splitAt(text, ' or ');
  if (either.length > 1) return { or: either.map(conditionOf) };
  const every = splitAt(text, ' and ');
  if (every.length > 1) return { all: every.map(conditionOf) };
  if (text.startsWith('(')) return conditionOf(text.slice(1, -1));
  const [, kind, list] = /^(any|new|place)\((.+)\)$/.exec(text) ?? [];
  if (kind === 'any') return { any: membersOf(list ?? '') };
  if (kind === 'new') return { new: membersOf(list ?? '') };
  if (kind === 'place') return { place: (list ?? '').split(', ') as SiteId[] };
  const [, what, sign, number] = /^(age|axial-criteria|yellow-flags)(>=|<)(\d+)$/.exec(text) ?? [];
  if (what === 'age') return sign === '<' ? { ageBelow: Number(number) } : { ageAtLeast: Number(number) };
  if (what === 'axial-criteria' || what === 'yellow-flags') return { count: what, atLeast: Number(number) };
  if (text === 'always') return { always: true };
  throw new Error(`The rule table says "${text}", which is of no known kind.`);
}

/** The rules as the table has them, in its order. */
export const tabledRules: readonly Rule[] = lines
  .filter((line) => /^R\d/.test(line))
  .map((line) => {
    const [id = '', care = '', content = '', condition = ''] = line.split('; ');
    const [code = '', days] = care.split('/');
    return {
      id,
      level: code === 'C' ? 'crisis' : (levelIds[Number(code.slice(1)) - 1] ?? 'self-care'),
      ...(days === undefined ? {} : { dueDays: Number(days) as 3 | 7 | 14 }),
      content: contentIds[Number(content)] ?? null,
      when: conditionOf(condition)
    };
  });
