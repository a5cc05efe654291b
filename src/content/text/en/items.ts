// English words for the self-care items.
import type { ItemId } from '../../items.ts';
import type { ItemText } from '../shape.ts';

/** Where no ball belongs. */
const neverPress =
  'Never press on the front or side of the neck, throat, collarbone hollow, armpit, breast, spine itself, low ribs or kidneys, groin, or behind the knee.';
const neverAsleep = 'Never use it while you sleep.';

export const items = {
  'ball-wall': {
    title: 'Ball against the wall',
    goal: 'Relief · upper back, shoulder blade, top of shoulder',
    steps: [
      'Put the ball in a long sock and hang it over your shoulder.',
      'Stand with your back to a wall. Place the ball between the wall and the muscle beside your spine or shoulder blade, on the sore side.',
      'Bend your knees a little and lean in, until it feels like a good sort of sore: 3 to 5 out of 10.',
      'Stay still and breathe slowly. Wait for it to ease, 90 seconds at most.',
      'Step away from the wall to let go. The soreness should fade within minutes. Then try the next spot, up to 3.'
    ],
    dose: '30 to 60 seconds a spot, 5 minutes in all, once or twice a day.',
    easier: 'Use a softer ball or a rolled towel, or lean in less.',
    harder: 'Use a firmer ball, or lift that arm slowly while you press.',
    alternative:
      'Sit in a chair with a high back. Put the ball between the chair back and the muscle, and lean into it.',
    alternativeTitle: 'Ball behind you, on a chair',
    forms: {
      gentle: 'Late in pregnancy, press gently. Use a soft ball and a light lean.',
      'no-ball': 'Use a firmly rolled towel in place of the ball.',
      alternative: 'Do it seated. Lean into the ball against a high chair back.'
    },
    never: neverPress,
    caution: `${neverPress} Leave it out with blood thinners, a bleeding or clot problem, thin bones, neck artery trouble, or sore or numb skin. Leave it out after recent surgery. No lasting change after two weeks? Then drop it and keep the active items.`
  },
  'ball-floor-hip': {
    title: 'Ball under the hip',
    goal: 'Relief · buttock',
    steps: [
      'Sit on the floor with your knees bent and your hands behind you.',
      'Put the ball under the fleshy outer part of one buttock.',
      'Lean onto it slowly, until it feels like a good sort of sore: 3 to 5 out of 10.',
      'Stay still and breathe. Wait for it to ease, 90 seconds at most.',
      'Lean away to let go. Try up to 3 spots, then do the other side.'
    ],
    dose: '30 to 60 seconds a spot, 5 minutes in all, once or twice a day.',
    easier: 'Stand and press the ball against a wall.',
    harder: 'Use a firmer ball.',
    alternative: 'Sit on a firm chair with the ball under the outer buttock. Shift your weight onto it.',
    alternativeTitle: 'Ball under the hip, on a chair',
    forms: {
      gentle: 'Late in pregnancy, press gently. Use a soft ball and only part of your weight.',
      'no-ball': 'Use a firmly rolled towel in place of the ball.',
      alternative: 'Do it on a firm chair. Shift your weight onto the ball.'
    },
    never: neverPress,
    caution: `Stop if the leg tingles or goes numb. ${neverPress} Leave it out with tingling, numbness or weakness in a leg, blood thinners, a bleeding or clot problem, neck artery trouble, or thin bones. Leave it out with sore or numb skin, or after recent surgery.`
  },
  heat: {
    title: 'A warm pack',
    goal: 'Relief · where it hurts',
    steps: [
      'Warm the pack until it feels pleasant, not hot.',
      'Keep a layer of clothing between the pack and your skin.',
      'Rest it on the sore place and settle in comfort.',
      'Take it off after the set time. With a heat wrap, follow its label. Look at your skin and then move a little.'
    ],
    dose: '15 to 20 minutes, up to 3 or 4 times a day.',
    easier: 'Use less warmth or a thicker layer.',
    harder: 'Nothing to add. It is for comfort.',
    alternative: null,
    alternativeTitle: null,
    forms: {
      'not-belly': 'In pregnancy, keep the pack on the back or shoulders. Do not put it on your belly.'
    },
    never: neverAsleep,
    caution: `${neverAsleep} Leave it out where skin is numb, broken, infected or has varicose veins. Leave it out on a fresh swelling.`
  },
  'breath-90-90': {
    title: 'Slow breathing with legs up',
    goal: 'Relief and control · trunk',
    steps: [
      'Lie on your back. Rest your calves on a chair seat, hips and knees at right angles.',
      'Breathe in through your nose for 4 seconds. Feel your ribs widen at the front, sides and back.',
      'Breathe out for 6 seconds and let your ribs sink.',
      'Keep your neck and jaw soft.'
    ],
    dose: '5 minutes, once or twice a day.',
    easier: 'Do it sitting in a chair.',
    harder: 'Reach both arms toward the ceiling as you breathe out.',
    alternative:
      'Sit well back in a chair with your feet flat and your hands on your low ribs. Breathe the same way.',
    alternativeTitle: 'Slow breathing, on a chair',
    forms: { alternative: 'Do it seated, with your hands on your low ribs.' },
    caution: 'Leave it out in pregnancy or when you are short of breath.'
  },
  'relax-scan': {
    title: 'Tense and let go',
    goal: 'Relief · whole body',
    steps: [
      'Sit or lie in comfort and close your eyes if you like.',
      'Curl your toes and tense your feet for 5 seconds.',
      'Let go for 10 seconds and notice the change.',
      'Move up: calves, thighs, seat, belly, hands, arms, shoulders, face.',
      'Breathe the whole time.'
    ],
    dose: '10 minutes a day, or at bedtime.',
    easier: 'Do fewer parts of the body.',
    harder: 'Nothing to add. It is for comfort.',
    alternative: null,
    alternativeTitle: null,
    forms: {
      'light-effort': 'Tense only lightly. Do not hold your breath.'
    },
    caution:
      'Tense only lightly if your blood pressure is not under control, or with heart trouble, glaucoma or a hernia. Skip any part where tensing hurts.'
  },
  'neck-side-stretch': {
    title: 'Side neck stretch',
    goal: 'Relief · top of shoulder',
    steps: [
      'Sit tall and hold the seat of your chair with one hand.',
      'Tip your head away from that hand, ear toward the other shoulder.',
      'Stop at a mild stretch. Rest your free hand on your head, but do not pull.',
      'Hold, breathe, and come back slowly.',
      'For the back of the neck, turn your nose toward your armpit instead. Then swap sides.'
    ],
    dose: '20 to 30 seconds, 2 or 3 times a side, 5 days a week.',
    easier: 'Do it with no hand on your head.',
    harder: 'Go from 2 to 3 times a side, then from 20 to 30 seconds.',
    alternative: null,
    alternativeTitle: null,
    forms: {},
    caution:
      'Leave it out with arm tingling, numbness or weakness, neck artery trouble, a recent neck injury, or dizziness when you turn. Leave it out with very bendy joints, after recent surgery, or from age 75 on.'
  },
  'back-bend': {
    title: 'Gentle back-bend',
    goal: 'Relief · low back',
    steps: [
      'Do this only if bending back eased your pain in the self-check.',
      'Lie on your front with your hands beside your shoulders.',
      'Push your chest up slowly. Let your hips and legs stay heavy.',
      'Pause at the top for a breath, then lower.',
      'Stop at once if pain moves down a leg.'
    ],
    dose: '10 slow ones, 2 to 4 times a day, for 2 weeks.',
    easier: 'Just lie propped on your elbows.',
    harder: 'Go from 2 toward 4 times a day.',
    alternative: 'Stand with your hands on the back of your hips. Lean back slowly, then come back.',
    alternativeTitle: 'Gentle back-bend, standing',
    forms: { alternative: 'Do it standing, with your hands on the back of your hips.' },
    caution:
      'Leave it out in pregnancy, with thin bones, or with tingling, numbness or weakness in a leg. Leave it out if you have a narrow spinal canal, if arching or looking up makes it worse, or if sitting eases it. Leave it out with very bendy joints, after recent surgery, or from age 75 on.'
  },
  'knee-rock': {
    title: 'Knee rocks',
    goal: 'Relief · low back',
    steps: [
      'Lie on your back with your knees bent and together, feet flat.',
      'Let both knees drift a little to one side.',
      'Bring them back and go to the other side.',
      'Keep it small, slow and easy.'
    ],
    dose: '10 to 15 a side, 1 to 3 times a day.',
    easier: 'Make the rocks smaller.',
    harder: 'Go from 10 to 15 a side. Keep them small.',
    alternative: 'Sit on a chair with your feet flat. Cross your arms and make tiny turns from side to side.',
    alternativeTitle: 'Tiny turns, on a chair',
    forms: { alternative: 'Do it seated, with tiny turns from side to side.' },
    caution:
      'Leave it out in pregnancy or after recent surgery. Leave it out for now if your pain is newer than 6 weeks and both sitting and bending make it worse.'
  },
  'open-book': {
    title: 'Open book',
    goal: 'Mobility · upper back',
    steps: [
      'Lie on your side with a pillow under your head. Bend your knees up and rest them on a pillow.',
      'Put both arms straight out in front, palms together.',
      'Lift the top arm up and over, like turning a page. Follow the hand with your eyes.',
      'Keep your knees together. Stay open for two breaths.',
      'Close the page slowly. Roll over for the other side.'
    ],
    dose: '6 to 10 a side, every day.',
    easier: 'Rest the top hand on your ribs and just turn your chest.',
    harder: 'Reach the top arm further away from you.',
    alternative:
      'Stand side-on to a wall, arms straight ahead and palms together. Sweep the arm nearest the wall back along it as your chest turns.',
    alternativeTitle: 'Open book, standing at a wall',
    forms: {
      small: 'Open only a little way, short of a stretch. Breathe slowly.',
      alternative: 'Do it standing side-on to a wall.'
    },
    caution:
      'Leave it out with thin bones or a past spine break, very bendy joints, after recent surgery, or from age 75 on. Leave it out while a shoulder has flared up.'
  },
  'thread-needle': {
    title: 'Thread the needle',
    goal: 'Mobility · upper back',
    steps: [
      'Kneel on all fours, hands under shoulders, knees under hips.',
      'Slide one arm along the floor under your chest, palm up.',
      'Let that shoulder sink and your chest turn.',
      'Come back, then reach the same arm up toward the ceiling.',
      'Finish one side, then swap.'
    ],
    dose: '6 to 8 a side.',
    easier: 'Rest your support hand on a block or a thick book.',
    harder: 'Pause at each end.',
    alternative:
      'Stand at a table and lean on one hand. Slide the other arm under your chest, then reach it up to the side.',
    alternativeTitle: 'Thread the needle, at a table',
    forms: { alternative: 'Do it standing at a table edge.' },
    caution:
      'Leave it out with thin bones or a past spine break, very bendy joints, or after recent surgery. Leave it out if a wrist or knee is sore under load.'
  },
  'quadruped-turn': {
    title: 'Turn on all fours',
    goal: 'Mobility · upper back',
    steps: [
      'Kneel on all fours. Sit your hips back toward your heels, so that your low back stays quiet.',
      'Put one hand behind your head.',
      'Bring that elbow down toward the other arm.',
      'Then turn your chest and point the elbow up as far as is easy.',
      'Finish one side, then swap.'
    ],
    dose: '8 to 10 a side, 3 to 7 days a week.',
    easier: 'Turn less far, and do a third fewer.',
    harder: 'Go from 8 to 10 a side.',
    alternative:
      'Sit on a firm chair with a towel between your knees and arms crossed. Turn your chest slowly each way.',
    alternativeTitle: 'Chest turn, on a chair',
    forms: { alternative: 'Do the seated chest turn instead: towel between the knees, arms crossed.' },
    caution:
      'Leave it out with thin bones or a past spine break, very bendy joints, or after recent surgery. Leave it out if a wrist or knee is sore under load.'
  },
  'seated-turn': {
    title: 'Seated chest turn',
    goal: 'Mobility · upper back',
    steps: [
      'Sit tall on a chair with your feet flat. Hold a rolled towel between your knees.',
      'Cross your arms over your chest.',
      'Turn your chest slowly to one side. Keep your knees still.',
      'Breathe out at the end, then come back.',
      'Turn to the other side.'
    ],
    dose: '8 a side, several times a day.',
    easier: 'Turn only as far as is easy.',
    harder: 'Hold a stick across your shoulders.',
    alternative: null,
    alternativeTitle: null,
    forms: {
      'small-range': 'Turn only a little each way, slowly, and well short of the end.',
      'head-still': 'Keep your face pointing straight ahead. Only your chest turns under your head.'
    },
    caution:
      'With thin bones or a past spine break, stay small and slow. Leave it out with very bendy joints or after recent surgery.'
  },
  'chair-extension': {
    title: 'Lean back over a chair',
    goal: 'Mobility · upper back',
    steps: [
      'Sit with your hips well back. The top of the chair back should meet your upper back.',
      'Put your hands behind your neck to hold your head. Point your elbows forward.',
      'Lean your upper back over the chair edge, slowly.',
      'Keep your low ribs down, so that the low back does not arch.',
      'Breathe out, then come back up.'
    ],
    dose: '8 to 10, once or twice, every day.',
    easier: 'Lean back less far.',
    harder: 'Lie over a foam roll on the floor, or over two balls taped together.',
    alternative: null,
    alternativeTitle: null,
    forms: {
      'mid-range': 'Cross your arms on your chest in place of holding your neck. Lean back only a little.'
    },
    caution:
      'Leave it out with thin bones or a past spine break, neck artery trouble, a recent neck injury, or dizziness when you turn. Leave it out if looking up or arching makes it worse, or if sitting eases it. Leave it out with very bendy joints, after recent surgery, or from age 75 on. It is fine in pregnancy.'
  },
  'cat-camel': {
    title: 'Cat and camel',
    goal: 'Mobility · whole spine',
    steps: [
      'Kneel on all fours, hands under shoulders, knees under hips.',
      'Round your back gently toward the ceiling and let your head drop.',
      'Then let your back hollow gently and lift your gaze.',
      'Move slowly between the two. Stay short of the ends.'
    ],
    dose: '6 to 8 slow ones, every day.',
    easier: 'Make the moves smaller.',
    harder: 'Go from 6 to 8.',
    alternative:
      'Sit with your hands on your thighs, or stand with your hands on a table. Round and hollow your back gently.',
    alternativeTitle: 'Cat and camel, on a chair or at a table',
    forms: {
      'mid-range': 'Move only in the middle of your range. Do not round or hollow to the end.',
      alternative: 'Do it seated, or with your hands on a table.'
    },
    caution:
      'With thin bones or a past spine break, stay in the middle range. Leave it out with very bendy joints or after recent surgery.'
  },
  'hip-90-90': {
    title: 'Hip drops from side to side',
    goal: 'Mobility · hips',
    steps: [
      'Sit on the floor with your knees bent and your feet wide apart.',
      'Lean back on your hands behind you.',
      'Drop both knees to one side, as far as is easy.',
      'Pause for a breath, then drop them to the other side.'
    ],
    dose: '8 to 10, every day.',
    easier: 'Lean back more, or make the drops smaller.',
    harder: 'Do it without your hands.',
    alternative:
      'Sit on a chair and let one thigh stay still. Swing that foot out, then in. Then do the other leg.',
    alternativeTitle: 'Hip turns, on a chair',
    forms: { alternative: 'Do it on a chair: swing one foot out and in.' },
    caution:
      'Leave it out with a replaced hip, a hip that came out of its socket or has flared up, or pelvic pain. Leave it out with very bendy joints or after recent surgery.'
  },
  'hip-front-stretch': {
    title: 'Front of hip stretch',
    goal: 'Mobility · hips',
    steps: [
      'Kneel on one knee on a cushion, the other foot flat in front. Hold a chair for balance.',
      'Tuck your tailbone under.',
      'Keep the tuck and glide your hips slowly forward.',
      'Stop at a mild stretch at the front of the kneeling hip. Hold and breathe.',
      'Swap legs.'
    ],
    dose: '30 seconds, 2 or 3 times a side, 5 days a week.',
    easier: 'Glide less, and keep the tuck.',
    harder: 'Reach the arm of the kneeling side overhead.',
    alternative:
      'Stand in a long step and hold a wall or counter. Tuck your tailbone and glide your hips forward.',
    alternativeTitle: 'Front of hip stretch, standing',
    forms: { alternative: 'Do it standing in a long step, with a firm hold on a wall or counter.' },
    caution:
      'If you are unsteady, use the standing way with a firm hold. Leave it out with a replaced hip, or one that came out of its socket or flared up. Leave it out with very bendy joints, after recent surgery, or from age 75 on.'
  },
  'figure-4': {
    title: 'Figure-4 stretch',
    goal: 'Mobility · outer hip',
    steps: [
      'Lie on your back with your knees bent.',
      'Rest one ankle on the opposite knee.',
      'Hold behind the thigh of the lower leg and draw it toward you.',
      'Stop at a mild stretch in the outer hip. Hold and breathe.',
      'Swap legs.'
    ],
    dose: '30 seconds, 2 or 3 times a side.',
    easier: 'Draw the legs in less.',
    harder: 'Go from 2 to 3 times a side.',
    alternative: 'Sit on a chair with one ankle on the other knee. Lean forward with a long back.',
    alternativeTitle: 'Figure-4 stretch, on a chair',
    forms: { alternative: 'Do it on a chair: ankle on knee, then lean forward.' },
    caution:
      'Leave it out with a replaced hip, or one that came out of its socket or flared up. In pregnancy, do not do it on your back; your plan leaves it out. Leave it out if your pain is newer than 6 weeks and both sitting and bending make it worse. Leave it out with very bendy joints, after recent surgery, or from age 75 on.'
  },
  'ankle-rock': {
    title: 'Ankle rocks',
    goal: 'Mobility · ankle',
    steps: [
      'Face a wall with your hands on it. Put one foot a step ahead.',
      'Keep the front heel down.',
      'Bend the front knee forward over your toes, toward the wall.',
      'Rock back and repeat. Then swap feet.'
    ],
    dose: '10 to 15 a side, every day.',
    easier: 'Make the rocks smaller.',
    harder: 'Go from 10 to 15 a side.',
    alternative:
      'Sit on any firm seat with your feet flat. Slide one foot back under you and keep the heel down.',
    alternativeTitle: 'Heel slides, on a chair',
    forms: { alternative: 'Do it seated: slide one foot back and keep the heel down.' },
    caution: 'If you are unsteady, do it seated. Leave it out with very bendy joints or after recent surgery.'
  },
  'neck-turn-towel': {
    title: 'Neck turn with a towel',
    goal: 'Mobility · neck',
    steps: [
      'This should be taught by a clinician first. Do not start it from these words alone.',
      'Sit tall. Lay the edge of a towel round the back of your neck at the stiff level.',
      'Hold one end in each hand. Pull gently forward and up, toward the line of your eyes.',
      'Keep the pull as you turn your head slowly.',
      'It must be painless. Stop if it hurts or you feel dizzy.'
    ],
    dose: '5 or 6 a side, once or twice a day, for 2 weeks.',
    easier: 'Do plain head turns with no towel.',
    harder: 'Do not pull harder. Go from 5 to 6 a side at most.',
    alternative: null,
    alternativeTitle: null,
    forms: {},
    caution:
      'Never do it with neck artery trouble, a recent neck injury, arthritis that affects the neck, Down syndrome, or dizziness when you turn. Leave it out with thin bones, very bendy joints, after recent surgery, or from age 75 on.'
  },
  'dead-bug': {
    title: 'Dead bug',
    goal: 'Stability · trunk',
    steps: [
      'Lie on your back with your arms up. Lift your legs, hips and knees at right angles.',
      'Tense your belly lightly, as before a cough.',
      'Lower one arm and the opposite leg toward the floor.',
      'Keep your low back quiet. Bring them back and swap sides.'
    ],
    dose: '5 to 8 a side, 2 rounds, 3 days a week.',
    easier: 'Keep your arms still and just tap one heel down.',
    harder: 'Straighten the leg more as it goes down.',
    alternative: 'Sit tall near the front of a chair. Lift one knee a little, then the other, like a march.',
    alternativeTitle: 'Slow march, on a chair',
    forms: { alternative: 'Do it seated, as a slow march with a quiet back.' },
    caution:
      'Do not hold your breath. Leave it out in pregnancy, after recent surgery, or with blood pressure that is not under control, heart trouble, glaucoma or a hernia.'
  },
  'bird-dog': {
    title: 'Bird dog',
    goal: 'Stability · trunk and hips',
    steps: [
      'Kneel on all fours, hands under shoulders, knees under hips.',
      'Tense your belly lightly, as before a cough.',
      'Reach one arm ahead and the opposite leg back.',
      'Hold without swaying and keep breathing.',
      'Come back slowly and swap sides.'
    ],
    dose: '5 or 6 a side, hold 8 to 10 seconds, 3 to 5 days a week.',
    easier: 'Move the leg only.',
    harder: 'Draw small squares with the hand and foot.',
    alternative: 'Stand with your hands on a counter. Reach one arm ahead and the opposite leg back.',
    alternativeTitle: 'Bird dog, at a counter',
    forms: {
      'mid-range': 'Lift the arm and leg only part of the way. Keep your back level, with no arch.',
      alternative: 'Do it standing with your hands on a counter.'
    },
    caution: 'Use the counter if a wrist or knee is sore under load. Leave it out after recent surgery.'
  },
  'side-plank': {
    title: 'Side plank',
    goal: 'Stability · side of trunk and hip',
    steps: [
      'Lie on one side with your knees bent. Prop up on that forearm, elbow under your shoulder.',
      'Lift your hips until knees, hips and shoulders are in line.',
      'Hold and keep breathing.',
      'Lower slowly. Finish one side, then swap.'
    ],
    dose: '4 to 6 a side, hold 8 to 10 seconds.',
    easier: 'Stand and lean on a wall with your forearm.',
    harder: 'Straighten your legs and rest on your feet.',
    alternative: 'Stand side-on to a wall. Lean on your forearm, body straight, and hold.',
    alternativeTitle: 'Side plank, at a wall',
    forms: {
      'mid-range': 'Lift only until you are straight, not higher. Choose the wall if you sway.',
      alternative: 'Do it standing, with your forearm on a wall.'
    },
    caution:
      'Leave it out if a shoulder hurts, in pregnancy, or after recent surgery. Leave it out with blood pressure that is not under control, heart trouble, glaucoma or a hernia.'
  },
  'curl-up': {
    title: 'Small curl-up',
    goal: 'Stability · front of trunk',
    steps: [
      'Lie on your back with one knee bent and the other leg straight.',
      'Slide your hands under your low back.',
      'Tense your belly lightly, as before a cough.',
      'Lift your head and shoulders a little, as one piece. Do not tuck your chin.',
      'Hold, breathe, and lower. Rest between the rounds.'
    ],
    dose: '6, then 4, then 2, each held 8 to 10 seconds.',
    easier: 'Just tense your belly lightly and keep your head down.',
    harder: 'Hold for 10 seconds instead of 8.',
    alternative: 'Sit tall in a chair. Tense your belly lightly, hold, breathe, and let go.',
    alternativeTitle: 'Belly hold, on a chair',
    forms: { alternative: 'Do it seated: tense your belly lightly, hold, and let go.' },
    caution:
      'Leave it out with thin bones, in pregnancy, with a gap in the belly muscles, or with neck artery trouble. Leave it out if your pain is newer than 6 weeks and both sitting and bending make it worse. Leave it out after recent surgery or from age 75 on.'
  },
  'glute-bridge': {
    title: 'Bridge',
    goal: 'Stability · hips and back',
    steps: [
      'Lie on your back with your knees bent and feet flat.',
      'Squeeze your seat.',
      'Lift your hips until shoulders, hips and knees are in line.',
      'Hold for 3 seconds, then lower slowly.'
    ],
    dose: '8 to 12, held 3 seconds, 2 or 3 rounds.',
    easier: 'Lift only a little.',
    harder: 'March on the spot at the top, or use one leg.',
    alternative: 'Stand up from a chair and sit down again, slowly. Use any firm seat.',
    alternativeTitle: 'Stand up and sit down, for the bridge',
    forms: {
      'both-feet': 'Keep both feet down. Leave out the step with one leg.',
      small: 'Lift your hips only a little. Stop before your back arches.',
      alternative: 'Stand up from a firm seat and sit down slowly instead.',
      steady: 'Choose a high, firm seat and keep a hand on something solid.'
    },
    caution:
      'Do not hold your breath. Leave it out in pregnancy, after recent surgery, or with blood pressure that is not under control, heart trouble, glaucoma or a hernia.'
  },
  'sit-to-stand': {
    title: 'Stand up and sit down',
    goal: 'Stability · hips, thighs and back',
    steps: [
      'Sit near the front of a chair with your feet under your knees.',
      'Lean forward from your hips.',
      'Push through your feet and stand tall.',
      'Reach your hips back and sit down slowly.'
    ],
    dose: '8 to 10, 2 rounds, 3 days a week.',
    easier: 'Push with your hands, or use a higher seat.',
    harder: 'Go slower, or hold a weight.',
    alternative:
      'Use any firm seat, such as a bed, beside a counter. Keep a hand on the counter, and choose a high seat.',
    alternativeTitle: 'Stand up and sit down, with a hand on a counter',
    forms: { alternative: 'Use a high, firm seat and keep a hand on something solid.' },
    caution:
      'If you are unsteady, use your hands and a firm support. Go easy while a knee has flared up. Leave it out after recent surgery.'
  },
  'hip-hinge': {
    title: 'Hip hinge',
    goal: 'Stability · low back and hips',
    steps: [
      'Stand with soft knees. Hold a stick along your spine. It touches your head, upper back and tailbone.',
      'Push your hips back and let your chest come forward.',
      'Keep the stick on all three points.',
      'Stop when one point lifts. Then stand tall again.'
    ],
    dose: '8 to 10, 2 rounds. Practise it daily as a skill.',
    easier: 'Slide your hands down your thighs, or hinge while seated.',
    harder: 'Add a light load, then try one leg.',
    alternative: 'Sit on the edge of a seat. Bow forward from your hips with a long back, then sit tall.',
    alternativeTitle: 'Hip hinge, on a chair',
    forms: {
      'mid-range': 'Hinge only part of the way, slowly, and stop well before the end.',
      alternative: 'Do it seated: bow forward from your hips with a long back.'
    },
    caution:
      'If you are unsteady, do it seated. Leave it out if bending brings on pain, tingling or numbness in a leg. Leave it out after recent surgery.'
  },
  'dns-3-month': {
    title: 'Belly breath with legs up',
    goal: 'Stability · trunk and breath',
    steps: [
      'Lie on your back. Rest your calves on a chair seat, hips and knees at right angles.',
      'Keep your chin level and your neck long.',
      'Breathe in low and wide, so that belly, sides and low back fill.',
      'Breathe out slowly and stay gently firm all round.',
      'When that is easy, make your feet light on the chair.'
    ],
    dose: '5 breaths, 3 rounds, every day.',
    easier: 'Leave your legs heavy on the chair.',
    harder: 'Lift your feet off, then reach your arms up.',
    alternative: 'Sit tall with your feet flat. Breathe low and wide in the same way.',
    alternativeTitle: 'Belly breath, on a chair',
    forms: { alternative: 'Do it sitting tall, with low and wide breaths.' },
    caution:
      'Do not hold your breath. Leave it out in pregnancy, after recent surgery, or with blood pressure that is not under control, heart trouble, glaucoma or a hernia.'
  },
  'dns-side-sit': {
    title: 'Side prop',
    goal: 'Stability · shoulder and hip support',
    steps: [
      'Lie on one side, propped on your forearm. Bend your knees.',
      'Push the floor away so that your ribs lift.',
      'Keep your shoulder away from your ear.',
      'Hold, breathe, and lower. Then swap sides.',
      'Later, prop on your hand instead of your forearm.'
    ],
    dose: '3 to 5 a side, hold 5 seconds.',
    easier: 'Rest your forearm on a sofa seat.',
    harder: 'Prop on your hand.',
    alternative: 'Stand side-on to a wall. Lean on your forearm and push the wall away.',
    alternativeTitle: 'Side prop, at a wall',
    forms: { alternative: 'Do it standing: forearm on a wall, and push away.' },
    caution:
      'Leave it out if the shoulder hurts, or with a replaced, loose or flared-up hip or shoulder. Leave it out after recent surgery.'
  },
  'dns-kneel': {
    title: 'Tall kneel and sit back',
    goal: 'Stability · trunk over hips',
    steps: [
      'Kneel tall on a cushion with your knees hip width apart.',
      'Sit your hips back toward your heels.',
      'Rise again until you are tall.',
      'Reach both arms ahead and hold for a breath.'
    ],
    dose: '6 to 8, 2 rounds.',
    easier: 'Sit back only a little.',
    harder: 'Do it half-kneeling, one foot in front.',
    alternative: 'Stand up from a firm seat and sit down slowly. Use your hands if you need to.',
    alternativeTitle: 'Stand up and sit down, for the tall kneel',
    forms: {
      alternative: 'Stand up from a firm seat and sit down slowly instead.',
      steady: 'Choose a high, firm seat and keep a hand on something solid.'
    },
    caution:
      'If you are unsteady or your knees are sore, use the seat version. Leave it out after recent surgery.'
  },
  'bear-shift': {
    title: 'Rock on all fours',
    goal: 'Stability · shoulders and trunk',
    steps: [
      'Kneel on all fours, hands under shoulders, knees under hips.',
      'Push the floor away and keep your back level.',
      'Rock your body a little forward over your hands.',
      'Rock back toward your heels. Keep breathing.'
    ],
    dose: '6 to 8 rocks.',
    easier: 'Make the rocks small.',
    harder: 'Lift your knees 3 cm off the floor. Hold 5 to 10 seconds, 3 times.',
    alternative: 'Stand with your hands on a counter. Rock forward and back over your hands.',
    alternativeTitle: 'Rock forward and back, at a counter',
    forms: { alternative: 'Do it standing with your hands on a counter.' },
    caution:
      'Do not hold your breath. Leave it out after recent surgery, or with blood pressure that is not under control, heart trouble, glaucoma or a hernia. Use the counter if a wrist is sore.'
  },
  'wall-slide': {
    title: 'Wall slides',
    goal: 'Stability · shoulder blades',
    steps: [
      'Face a wall. Put both forearms on it, elbows at shoulder height.',
      'Slide your forearms slowly up the wall.',
      'Push gently into the wall as you go.',
      'Slide back down with control.'
    ],
    dose: '8 to 12, 2 rounds, 3 days a week.',
    easier: 'Slide only to the height that is easy.',
    harder: 'Put a band round your wrists.',
    alternative: 'Sit at a table with your forearms on it. Slide them forward, then back.',
    alternativeTitle: 'Forearm slides, at a table',
    forms: {
      easier: 'Slide only as high as is easy, and press lightly.',
      alternative: 'Do it seated: slide your forearms forward on a table.',
      'mid-range': 'Slide only to chest height, well short of the end of your reach.'
    },
    caution: 'Slide lower or stop while a shoulder has flared up. Leave it out after recent surgery.'
  },
  'band-er': {
    title: 'Turn out with a band',
    goal: 'Stability · shoulder',
    steps: [
      'Stand or sit with your elbows bent at your sides. Put a rolled towel under the working elbow.',
      'Hold the band in both hands, palms up.',
      'Turn your forearm outward against the band. Keep the elbow on the towel.',
      'Come back slowly. Then swap arms.'
    ],
    dose: '10 to 15, 2 or 3 rounds, 3 days a week.',
    easier: 'Use a lighter band, or turn less far.',
    harder: 'Use a stronger band.',
    alternative: null,
    alternativeTitle: null,
    forms: { easier: 'Use a very light band, and turn only as far as is easy.' },
    caution:
      'Leave it out with a replaced shoulder, or one that came out of its socket or flared up. Leave it out after recent surgery.'
  },
  'push-up-plus': {
    title: 'Wall push-up with an extra push',
    goal: 'Stability · shoulder blades',
    steps: [
      'Stand at arm’s length from a wall, hands flat at chest height.',
      'Bend your elbows and bring your chest toward the wall.',
      'Push back until your arms are straight.',
      'At the end, push a little more, so that your upper back rounds slightly.'
    ],
    dose: '8 to 12, 2 rounds.',
    easier: 'Stand closer to the wall.',
    harder: 'Use a counter, then the floor.',
    alternative: null,
    alternativeTitle: null,
    forms: {
      'mid-range': 'Bend your elbows only a little, and leave out the deep end of the push-up.'
    },
    caution: 'Leave it out while a wrist or shoulder has flared up, or after recent surgery.'
  },
  'band-side-raise': {
    title: 'Side raises',
    goal: 'Stability · neck and shoulders',
    steps: [
      'Stand or sit tall. With a band, stand on its middle and hold one end in each hand.',
      'Raise both arms out and slightly forward, to shoulder height.',
      'Keep your shoulders away from your ears.',
      'Lower over about 3 seconds. Go on until you are nearly tired.'
    ],
    dose: '2 minutes a day, 5 days a week, for 10 weeks.',
    easier: 'Do it with no band.',
    harder: 'Use a stronger band.',
    alternative: null,
    alternativeTitle: null,
    forms: {
      'no-band': 'Raise your empty arms to shoulder height, slowly. This is the first step, so it counts.',
      'mid-range': 'Raise your arms only half way to shoulder height.'
    },
    caution:
      'Leave it out while a shoulder has flared up, or after recent surgery. Leave it out with blood pressure that is not under control, heart trouble, glaucoma or a hernia.'
  },
  'chin-nod': {
    title: 'Tiny chin nod',
    goal: 'Stability · front of neck',
    steps: [
      'Lie on your back with your knees bent, your head on the floor or a thin towel.',
      'Let your jaw hang loose.',
      'Nod a tiny yes, until the front of your neck works gently.',
      'Hold and breathe, then let go.'
    ],
    dose: '10, held 5 to 10 seconds, every day for 6 weeks.',
    easier: 'Fold a towel under your head for support.',
    harder: 'Keep the nod and lift your head 1 cm.',
    alternative: 'Sit tall. Glide your head straight back a little, as if making a soft double chin.',
    alternativeTitle: 'Chin glide, sitting',
    forms: { alternative: 'Do it sitting tall: glide your head back a little.' },
    caution:
      'Leave it out with neck artery trouble, a recent neck injury, arthritis that affects the neck, Down syndrome, or dizziness when you turn. Leave it out after recent surgery.'
  },
  'suitcase-carry': {
    title: 'One-hand carry',
    goal: 'Stability · side of trunk, grip',
    steps: [
      'Hold a bag in one hand at your side.',
      'Stand tall. Do not lean to either side.',
      'Walk slowly and keep breathing.',
      'Put the bag down, rest, and swap hands.'
    ],
    dose: '20 to 30 m, 2 or 3 times a side.',
    easier: 'Use a bag of about one twentieth of your body weight.',
    harder: 'Use a heavier bag.',
    alternative: 'Hold a counter with one hand and a light bag in the other. March on the spot.',
    alternativeTitle: 'March on the spot, with a bag',
    forms: { alternative: 'March on the spot, with one hand on a counter.' },
    caution:
      'If you are unsteady, march on the spot and hold on. Leave it out in pregnancy, after recent surgery, or with blood pressure that is not under control, heart trouble, glaucoma or a hernia.'
  },
  'movement-break': {
    title: 'Movement breaks',
    goal: 'Habit · everywhere',
    steps: [
      'Set a gentle reminder, or use a cue such as a call or a drink.',
      'Stand up. Reach up, turn a little each way, and walk a few steps.',
      'Between breaks, shift in your seat.',
      'Go back to what you were doing.'
    ],
    dose: '1 or 2 minutes, every 30 to 60 minutes.',
    easier: 'Just shift in your seat.',
    harder: 'Walk for the whole break.',
    alternative: null,
    alternativeTitle: null,
    forms: {},
    caution:
      'Move in ways that feel easy. After a recent operation or broken bone, ask your surgeon what is fine.'
  },
  'desk-setup': {
    title: 'Set up your desk',
    goal: 'Habit · neck and upper back',
    steps: [
      'Put the top of the screen at eye height or just below.',
      'Keep it about an arm’s length away, 45 to 75 cm.',
      'Let your elbows rest at a right angle or a bit wider.',
      'Support your feet and your back.',
      'Change how you sit often. No one way of sitting is right.'
    ],
    dose: 'Once, then check again each month.',
    easier: 'Change just one thing: screen height or foot support.',
    harder: 'Switch between sitting and standing.',
    alternative: null,
    alternativeTitle: null,
    forms: {},
    caution:
      'With bifocals, lower the screen so that your chin stays level. Ask first after a recent operation.'
  },
  'walking-plan': {
    title: 'Walking plan',
    goal: 'Habit · low back and whole body',
    steps: [
      'Walk for as long as you can in comfort. That is your start.',
      'Keep a pace that feels easy.',
      'Each week, walk a little longer: 5 minutes become 6, and 20 become 22 to 24.',
      'Head for 30 minutes, 5 days a week, within about 6 months.'
    ],
    dose: '10 minutes today, or your own start. Next week 11 or 12.',
    easier: 'Split it into walks of 5 to 10 minutes.',
    harder: 'Walk longer, then a little faster.',
    alternative: 'Walk in a pool, or pedal with your arms while you sit.',
    alternativeTitle: 'Water walk or arm cycle',
    doseIn: {
      easiest: '5 minutes or less, a few times today. Next week 6.',
      'with-sits': '5 minutes or less, then sit. A few times today. Next week 6.',
      'cycling-or-split': '5 minutes or less at a time, a few times today. Next week 6.'
    },
    forms: {
      easiest: 'Walk little and often. A few minutes, several times a day, counts. Stay well inside comfort.',
      'with-sits': 'Take short walks and sit down before the ache builds. Then go on.',
      'cycling-or-split': 'Cycle instead, or split the walk into short parts with a sit between.',
      alternative: 'Walk in a pool, or pedal with your arms while you sit.'
    },
    caution:
      'If you are unsteady, choose the pool or the seated way. With heart trouble, ask how much is right for you. Ask first after a recent operation.'
  },
  'sleep-position': {
    title: 'Sleep with support',
    goal: 'Habit · everywhere',
    steps: [
      'On your side: use a pillow that fills the gap from ear to shoulder. Put one between your knees.',
      'On your back: put a pillow under your knees.',
      'Try one for some nights, then the other.',
      'Keep whichever lets you wake least stiff.'
    ],
    dose: 'A 2-week trial.',
    easier: 'Add just one pillow.',
    harder: 'Nothing to add. Keep what works.',
    alternative: 'Lie on your side, with one pillow for your head and one between your knees.',
    alternativeTitle: 'Sleep on your side, with support',
    forms: { alternative: 'Late in pregnancy, lie on your side, with a pillow between your knees.' },
    caution: 'Late in pregnancy, use the side. After a recent operation, ask your surgeon how to lie.'
  },
  lifting: {
    title: 'Lift with ease',
    goal: 'Habit · low back',
    steps: [
      'Stand close to the load with your feet wide.',
      'Bend at your hips and knees as you like. Take hold close to your body.',
      'Breathe out as you lift.',
      'Split heavy loads, and build up over weeks. Vary how you lift.'
    ],
    dose: 'Each time you lift. Is your load 10 kg now? Next week it may be 11 kg.',
    easier: 'Lift less at once, from a higher place.',
    harder: 'Add a little load each week, at most 1 kg to each 10 kg.',
    alternative: null,
    alternativeTitle: null,
    forms: {
      'split-load': 'Switch sides often, or split the load into two bags.'
    },
    caution:
      'With thin bones or a past spine break, ask first. Ask first too after a recent operation or broken bone.'
  },
  pacing: {
    title: 'Pace by the clock',
    goal: 'Habit · everywhere',
    steps: [
      'Pick one activity. Find how much you can do on a bad day. That is your start.',
      'Do that much by the clock, on good days and bad days.',
      'Stop when the time is up, even if you could do more.',
      'Raise it a little each week.'
    ],
    dose: 'The same time each day. 10 minutes now? Next week 11.',
    easier: 'In a flare, do half for 2 days. Then go back up.',
    harder: 'Raise it each week, but only a little.',
    alternative: null,
    alternativeTitle: null,
    forms: {},
    caution: 'Nobody has to leave this out. Go by the clock and not by the pain.'
  }
} as const satisfies Record<ItemId, ItemText>;
