// What the pages of exercises say beside how to do them: what one needs, and how good the evidence is.
import type { ItemId } from '../../items.ts';
import type { ItemProofText } from '../shape.ts';

export const itemProof = {
  'ball-wall': {
    kit: 'A tennis or lacrosse ball, a long sock, a wall',
    evidence:
      'Grade B, and disputed: small studies. In one, 40 adults who pressed and stretched at home for 5 days had less pain and tenderness than those who just moved. They were in pain for just as much of the day. Other studies found no clear gain over a control. How it may work is still argued about.'
  },
  'ball-floor-hip': {
    kit: 'A tennis or lacrosse ball, floor space',
    evidence:
      'Grade C here: borrowed from small studies on other muscles. They point both ways. Treat it as a trial of two weeks.'
  },
  heat: {
    kit: 'A warm pack or a heat wrap',
    evidence:
      'Grade B: a review found fair evidence of a small, short gain for low-back pain that is new or a few weeks old.'
  },
  'breath-90-90': {
    kit: 'A chair, floor space',
    evidence: 'Grade B (small or less certain studies): five neck-pain trials, with low certainty.'
  },
  'relax-scan': {
    kit: 'Nothing',
    evidence:
      'Grade C: it rests on general knowledge and less direct studies. It is low in risk and easy to try.'
  },
  'neck-side-stretch': {
    kit: 'A chair',
    evidence:
      'Grade B: one smaller study, of 96 office workers. After 4 weeks the stretch group had 1.4 points less pain out of 10 than a group with a leaflet. Three or more times a week worked better.'
  },
  'back-bend': {
    kit: 'Nothing',
    evidence:
      'Grade C (indirect). Across studies it did no better on average than a sham. It may suit people whose pain eases this way.'
  },
  'knee-rock': {
    kit: 'Nothing. A bed works too.',
    evidence: 'Grade D: common practice, not proof. We found no study of it.'
  },
  'open-book': {
    kit: 'A pillow or two, a bed or floor space',
    evidence:
      'Grade B (small or less certain studies) for this family of moves: freeing the upper back helps the neck for a short time, in small, mixed studies. This very move was not tested alone.'
  },
  'thread-needle': {
    kit: 'A mat',
    evidence: 'Grade C: indirect. It is one of several ways to turn the upper back.'
  },
  'quadruped-turn': {
    kit: 'A mat',
    evidence:
      'Grade C: indirect. Testers can measure the upper back well in this position. That does not show that it eases pain.'
  },
  'seated-turn': {
    kit: 'A chair and a towel',
    evidence: 'Grade C: indirect. It has not been tested alone for pain.'
  },
  'chair-extension': {
    kit: 'A firm chair with a low back',
    evidence:
      'Grade B: a few small studies. One session with taped balls showed no clear gain over a sham in 52 people. In 26 office workers, upper-back exercise did as well as hands-on care.'
  },
  'cat-camel': {
    kit: 'A mat',
    evidence: 'Grade C: indirect. It is a gentle way to get the back moving.'
  },
  'hip-90-90': {
    kit: 'A mat',
    evidence: 'Grade C (indirect): stiff hips and back pain are linked. But the proof is very weak.'
  },
  'hip-front-stretch': {
    kit: 'A cushion and a chair',
    evidence:
      'Grade C (indirect): in one study, hips moved back less in people with long-lasting back pain. That does not show that the stretch eases it.'
  },
  'figure-4': {
    kit: 'Nothing. A bed works too.',
    evidence: 'Grade D, close to C: mostly common practice. It is thinly tested for back pain.'
  },
  'ankle-rock': {
    kit: 'A wall',
    evidence: 'Grade C (indirect): it may help with squats and stairs. The link with back pain is weak.'
  },
  'neck-turn-towel': {
    kit: 'A towel',
    evidence:
      'Grade C for plain stiffness: indirect. For headaches that come from the neck it is B: in one study of 32 people, turning grew by 15 degrees against 5. Headaches were lower after 4 weeks and 12 months.'
  },
  'dead-bug': {
    kit: 'A mat',
    evidence:
      'Grade C for this drill alone: indirect. Exercise as a whole is grade A. It helps long-lasting back pain, and no type wins clearly.'
  },
  'bird-dog': {
    kit: 'A mat',
    evidence:
      'Grade C for this drill alone: indirect. Exercise as a whole is grade A. It helps long-lasting back pain, and no type wins clearly.'
  },
  'side-plank': {
    kit: 'A mat',
    evidence:
      'Grade C for this drill alone: indirect. Exercise as a whole is grade A. It helps long-lasting back pain, and no type wins clearly.'
  },
  'curl-up': {
    kit: 'A mat',
    evidence:
      'Grade C for this drill alone: indirect. Exercise as a whole is grade A. It helps long-lasting back pain, and no type wins clearly.'
  },
  'glute-bridge': {
    kit: 'Nothing. A bed works too.',
    evidence:
      'Grade C for this drill alone; exercise as a whole is grade A. In one study of 70 people, adding hip strength work gave no extra gain. Reviews are mixed.'
  },
  'sit-to-stand': {
    kit: 'A firm chair',
    evidence:
      'Grade C for this drill alone: indirect. Exercise as a whole is grade A. It helps long-lasting back pain, and no type wins clearly.'
  },
  'hip-hinge': {
    kit: 'A broomstick',
    evidence:
      'Grade C: indirect. Exercise as a whole helps, and no type wins clearly. Rounding is not harmful.'
  },
  'dns-3-month': {
    kit: 'A chair, floor space',
    evidence:
      'Grade B, with low certainty: eight small trials with 289 people had good results but differed widely. They were coached. Doing it alone is not the same.'
  },
  'dns-side-sit': {
    kit: 'A mat',
    evidence: 'Grade C here: the family of moves has small, coached trials. This one was not tested alone.'
  },
  'dns-kneel': {
    kit: 'A cushion',
    evidence: 'Grade C here: the family of moves has small, coached trials. This one was not tested alone.'
  },
  'bear-shift': {
    kit: 'A mat',
    evidence: 'Grade C: indirect. Exercise as a whole helps, and no type wins clearly.'
  },
  'wall-slide': {
    kit: 'A wall',
    evidence:
      'Grade C (indirect): lab tests show that it works the muscle that holds the shoulder blade. Programmes like this eased shoulder pain by under 1 point out of 10, with low certainty.'
  },
  'band-er': {
    kit: 'An exercise band and a towel',
    evidence: 'Grade C, close to B: common practice with indirect support.'
  },
  'push-up-plus': {
    kit: 'A wall',
    evidence:
      'Grade C (indirect): lab tests of how hard muscles work back it. In long-lasting neck pain, work on the shoulder blades eased pain. It did not change what people could do.'
  },
  'band-side-raise': {
    kit: 'An exercise band',
    evidence:
      'Grade A (a sound trial and a solid review): 198 workers took part. Two minutes a day cut pain by 1.4 points out of 10, compared with advice only. Twelve minutes cut it by 1.9. That their drill was this very raise is our understanding. The review backs strength work for neck and shoulders.'
  },
  'chin-nod': {
    kit: 'A towel, and the floor or a bed',
    evidence:
      'Grade B (small or less certain studies): neck drills like this helped somewhat in the short to medium term. In the long term they did not.'
  },
  'suitcase-carry': {
    kit: 'A bag you can load',
    evidence: 'Grade D, close to C: common practice, thinly tested.'
  },
  'movement-break': {
    kit: 'Nothing',
    evidence:
      'Grade B: one smaller study, of 193 office workers at risk, over 6 months. New neck pain came to 17 in 100 with breaks or shifts, against 44 in 100. New low-back pain came to 7 to 9, against 33. A device prompted them. How often to get up is our own choice.'
  },
  'desk-setup': {
    kit: 'Your desk and chair. A few books to raise the screen.',
    evidence:
      'Grade D for pain (custom more than proof): posture and pain are only weakly linked. Do it for comfort.'
  },
  'walking-plan': {
    kit: 'Comfortable shoes',
    evidence:
      'Grade A (a large, sound trial) for keeping back pain away. There, 701 adults had just got over an episode. With the plan it took 208 days to come back, against 112 without. They also had six physio sessions.'
  },
  'sleep-position': {
    kit: 'Two pillows',
    evidence:
      'Grade C (indirect or thin): in four studies, lying on the side with support mostly did best. Try what suits you.'
  },
  lifting: {
    kit: 'Nothing',
    evidence:
      'Grade C (indirect): studies do not show that rounding your back as you lift brings on pain, at least up to about 12 kg. They were of low quality.'
  },
  pacing: {
    kit: 'A clock',
    evidence:
      'Grade B (small or less sure studies). Doing a little more each week was about 6 points out of 100 better than little care. It was about as good as other moves. A newer look is much less sure.'
  }
} as const satisfies Record<ItemId, ItemProofText>;
