// The static "check first" box in front of doses and how-to-press on general pages; it works without script.
import type { CautionId } from '../../cautions.ts';
import type { SignId } from '../../signs.ts';

/** A line of the box. `id` names its sign, context question or caution; the label has nine words or fewer. */
interface CheckLine {
  readonly id: SignId | CautionId | 'under-18';
  readonly label: string;
}

interface CheckGroup {
  readonly id: 'call-now' | 'go-today' | 'ask-first';
  readonly heading: string;
  readonly lines: readonly CheckLine[];
  /** What to do if one fits. */
  readonly action: string;
}

interface CheckFirst {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly CheckGroup[];
  /** Whom to call; the numbers themselves are drawn from the dated list of numbers. */
  readonly whomToCall: readonly string[];
  readonly openLabel: string;
  readonly close: string;
  readonly sources: readonly string[];
}

/** Everything in the box, in the order in which it stands. */
export const checkFirst = {
  title: 'Check first',
  lead: 'Read these before you press, stretch or warm a sore spot. Most people have none of them.',
  groups: [
    {
      id: 'call-now',
      heading: 'Call for help now',
      lines: [
        { id: 'chest-pressure', label: 'Chest pain or pressure today, or new jaw ache' },
        { id: 'new-breathless', label: 'Short of breath in a new way' },
        { id: 'sweaty-sick-with-pain', label: 'Turned sweaty, sick or clammy with this pain' },
        { id: 'faint-or-collapse', label: 'Fainted, or nearly fainted, with this pain' },
        { id: 'tearing-sudden-pain', label: 'Sudden worst or ripping pain, or pain that moves' },
        { id: 'stroke-signs', label: 'Sudden droopy face, weak arm, slurred speech, confusion' },
        { id: 'worst-headache-sudden', label: 'Worst headache of your life, all at once' },
        { id: 'sepsis-signs', label: 'Very ill: blotchy skin, fast breath, muddled, no pee' },
        { id: 'cold-limb', label: 'An arm or leg suddenly cold and pale' }
      ],
      action: 'Call your local emergency number. Do not drive yourself. Unlock the door.'
    },
    {
      id: 'go-today',
      heading: 'Get help today',
      lines: [
        { id: 'saddle-numb', label: 'Numb or tingly skin between your legs' },
        { id: 'bladder-change', label: 'New trouble peeing or holding it' },
        { id: 'bowel-change', label: 'Bowel leaks, or no feeling of needing to go' },
        { id: 'legs-weak-both', label: 'Weak, heavy legs, or both legs tingling' },
        { id: 'arm-weak-severe', label: 'An arm or leg that is losing strength' },
        { id: 'major-trauma', label: 'A hard fall, crash or blow, not checked yet' },
        { id: 'fever-chills', label: 'Fever or shivers with the pain' }
      ],
      action:
        'Go to a hospital emergency department. After a neck injury, keep still and call. For fever alone, speak to a clinician today.'
    },
    {
      id: 'ask-first',
      heading: 'Leave it out, and ask first',
      lines: [
        { id: 'ctx-anticoagulant', label: 'You take blood thinners or bleed easily' },
        { id: 'caution-skin', label: 'The skin there is numb, broken or varicose' },
        { id: 'ctx-osteoporosis', label: 'Thin bones, or a bone broken too easily' },
        { id: 'ctx-steroids', label: 'Steroid tablets for three months or more' },
        { id: 'ctx-pregnant', label: 'Pregnant, maybe pregnant, or birth in six weeks' },
        { id: 'ctx-cancer', label: 'You have, or have had, cancer' },
        { id: 'ctx-immune-low', label: 'A weak immune system' },
        { id: 'caution-surgery', label: 'Operation or broken bone in the last three months' },
        { id: 'ctx-aneurysm', label: 'A known aneurysm or inherited tissue disorder' },
        { id: 'under-18', label: 'You are under 18' }
      ],
      action: 'Do not press and do not use heat. Ask a doctor, physio or pharmacist what is safe for you.'
    }
  ],
  whomToCall: [
    'Danger to life: your local emergency number. Find it under "Emergency help".',
    'Hospital today: get a lift. No lift, dizzy, or weak legs? Call an ambulance.',
    'Today, but not sure where: call your own doctor, a nurse line or the out-of-hours line.',
    'Not urgent: see a doctor, physio, chiropractor or pharmacist.'
  ],
  openLabel: 'None of these fit. Show me how.',
  close: 'Not sure about a line? Treat it as a yes and ask.',
  sources: ['nhs-back-pain', 'girft-2023', 'bartsch-2021', 'ours', 'general-knowledge']
} as const satisfies CheckFirst;
