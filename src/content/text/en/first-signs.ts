// The danger signs of the first two screens, apart from the rest so that those screens load fast.
import type { firstLists } from '../../safety-lists.ts';
import type { SignText } from '../shape.ts';

type FirstSignId = (typeof firstLists)[number]['lines'][number];

export const firstSigns = {
  'chest-pressure': {
    label: 'Chest pain, pressure or tightness, or new jaw ache',
    stem: 'A jaw ache from teeth or chewing does not count. Now or in the past day, have you had…',
    line: 'pain, pressure or tightness in your chest, or a new jaw ache?',
    meaning:
      'It may feel like a heavy weight, or a belt pulled tight. Women, older people and people with diabetes may feel heart trouble only in the back, jaw or shoulder. It needs help at once.',
    told: 'I have had pain, pressure or tightness in my chest in the past day, or a new ache in my jaw.'
  },
  'new-breathless': {
    label: 'Short of breath in a way new for you',
    stem: 'Have you…',
    line: 'become short of breath in a way that is new for you?',
    meaning:
      'For example, you puff after a few steps, or while you sit still. Asked because the heart or lungs may need help at once.',
    told: 'I am short of breath in a way that is new for me.'
  },
  'sweaty-sick-with-pain': {
    label: 'Sweaty, sick or clammy when this pain came on',
    stem: 'When this pain came on, did you…',
    line: 'turn sweaty, sick or clammy?',
    meaning:
      'Clammy means cold, damp skin. Strong back pain alone can make you feel sick. Asked because the heart or a large blood vessel can do it too.',
    told: 'I turned sweaty, sick or clammy when this pain came on.'
  },
  'faint-or-collapse': {
    label: 'Fainted, or nearly fainted, with this pain',
    stem: 'With this pain, have you…',
    line: 'fainted, or nearly fainted?',
    meaning:
      'Close to it means, for example, that your sight went grey and you had to sit down. With pain, this needs help at once.',
    told: 'I have fainted, or nearly fainted, with this pain.'
  },
  'tearing-sudden-pain': {
    label: 'Sudden worst pain without cause, or ripping, or wandering',
    stem: 'Did or does this pain…',
    line: 'peak within a minute without cause, feel like ripping, or move around?',
    meaning:
      'For example, you sat still and it struck at full force. A catch while you lifted is not meant, unless it rips or wanders. Asked because a large blood vessel may need quick care.',
    told: 'This pain was at its worst within a minute with no cause, or it feels like ripping, or it moves from place to place.'
  },
  'stroke-signs': {
    label: 'Sudden face droop, arm drop, slurred speech or confusion',
    stem: 'Have you suddenly had…',
    line: 'half your face droop, an arm sink down, slurred speech or confusion?',
    meaning:
      'For example, a smile looks crooked, you cannot hold up an arm, or words come out wrong. Any one of them counts. It needs help at once.',
    told: 'I suddenly had a drooping face on one side, an arm I could not hold up, slurred speech or new confusion.'
  },
  'worst-headache-sudden': {
    label: 'Worst headache of your life, all at once',
    stem: 'Have you had…',
    line: 'the worst headache of your life, all at once?',
    meaning:
      'It comes like a clap of thunder, at full force from the start. A headache that builds up slowly is not meant. It needs help at once.',
    told: 'I had the worst headache of my life, and it came all at once.'
  },
  'sepsis-signs': {
    label: 'Very ill: blotchy skin, fast breath, muddled, no pee',
    stem: 'Do you feel very ill, with…',
    line: 'blotchy or blue skin, fast breathing, confusion or no pee all day?',
    meaning:
      'It is much more than feeling run down with a cold. Asked because a bad infection needs help at once.',
    told: 'I feel very ill, with blotchy or blue skin, fast breathing, muddled thinking or no pee all day.'
  },
  'cold-limb': {
    label: 'Whole arm or leg suddenly cold, pale or blue',
    stem: 'Has a whole arm or leg…',
    line: 'suddenly turned cold and pale or blue, and stayed so?',
    meaning:
      'Cold fingers or toes on a cool day are not meant. A limb that stays cold may be short of blood, and that needs help at once.',
    told: 'A whole arm or leg suddenly turned cold and pale or blue, and has stayed so.'
  },
  'cannot-self-answer': {
    label: 'Too ill, upset or drunk to answer clearly',
    stem: 'Are you, or is the person you help,…',
    line: 'too ill, upset or drunk to answer clearly?',
    meaning: 'This may be you, or someone you help. A nurse on the phone can then do more than a list.',
    told: 'I am too ill, upset or drunk to answer clearly, or I am asking for someone who is.'
  }
} as const satisfies Record<FirstSignId, SignText>;
