// English words for the 17 self-tests.
import type { SelfTestId } from '../../self-tests.ts';
import type { SelfTestText } from '../shape.ts';

export const selfTests = {
  'seated-rotation': {
    title: 'Turn your chest while seated',
    setUp:
      'Sit on a firm chair with your feet flat. Hold a rolled towel between your knees. Cross your arms over your chest.',
    steps: [
      'Picture a clock face lying flat around you. Twelve is straight ahead.',
      'Keep your knees still and the towel in place.',
      'Turn your chest slowly to one side, as far as feels easy.',
      'Note which hour your breastbone points to. Then come back.',
      'Do the same to the other side.'
    ],
    look: 'Watch your breastbone, not your head. Half past one on the right is halfway to the side. On the left, that is half past ten.',
    bands: [
      'Halfway to the side or more (half past one or half past ten)',
      'Nearly that far',
      'Only one hour or less (one or eleven o’clock)',
      'It hurts'
    ],
    notIf:
      'Skip this with thin bones or a past spine break. Skip it after an operation or broken bone in the last 12 weeks, until your surgeon says yes.',
    say: 'A stiff turn is common after days at a desk. Healthy adults often reach about halfway.'
  },
  'wall-angel': {
    title: 'Slide your arms up a wall',
    setUp:
      'Stand with your back to a wall, heels a hand’s width from it (10 cm). Let your head, upper back and hips touch the wall.',
    steps: [
      'Lift your arms out to the sides and bend your elbows, like goal posts.',
      'Rest the backs of your wrists on the wall.',
      'Keep your lower ribs down.',
      'Slide your arms slowly up the wall, then down.'
    ],
    look: 'See what leaves the wall first: your head, your wrists or your low back. The back counts when the gap is deeper than a hand.',
    bands: [
      'Head, wrists and back all stay close',
      'My wrists or head leave the wall',
      'My low back arches away',
      'It hurts'
    ],
    notIf:
      'Skip this with a replaced joint, a flared-up shoulder or hip, or a shoulder that has ever come out of its socket.',
    say: 'This is hard for most adults, and there is no proven normal score. Are you 60 or over, with your head more than 5 cm from the wall? Then a chat about bone health is worth having. It is no cause for alarm.'
  },
  'wall-shoulder-raise': {
    title: 'Raise a straight arm overhead',
    setUp:
      'Stand with your back to a wall, heels a hand’s width from it (10 cm). Let your head, upper back and hips touch. Have a chair close by.',
    steps: [
      'Point one thumb forward and keep that elbow straight.',
      'Raise the arm in front of you and overhead, toward the wall.',
      'Stop when you have to arch your back or shrug. Note the gap between thumb and wall.',
      'If the thumb did not touch, sit down. Raise the arm once more, relaxed.',
      'Now sit as tall as you can and raise it again. Note if it goes clearly further.',
      'Do the same with the other arm.'
    ],
    look: 'The thumb should near the wall with no arch and no shrug.',
    bands: [
      'My thumb touches the wall',
      'It stops within a fist of the wall',
      'It stops further away than that',
      'It stops short, but goes clearly further when I sit tall',
      'It hurts'
    ],
    notIf:
      'Skip this with a replaced or flared-up shoulder, or one that has come out of its socket. Skip it after an operation or broken bone in the last 12 weeks.',
    say: 'Arching and shrugging are helpers, not faults. Judging the angle by eye is rough.'
  },
  'hand-behind-back': {
    title: 'Reach up behind your back',
    setUp: 'Stand or sit with nothing behind you.',
    steps: [
      'Put the back of one hand on your low back.',
      'Slide the thumb up along your spine, as far as feels easy.',
      'Note how high the thumb gets. A helper or a mirror can tell you.',
      'Do the same with the other arm.'
    ],
    look: 'Note the level of your thumb: waist, mid-back (bra line), or between the shoulder blades.',
    bands: ['Between the shoulder blades', 'Mid-back, about the bra line', 'Waist or lower', 'It hurts'],
    notIf:
      'Skip this with a replaced joint, a shoulder that has come out of its socket, or a frozen shoulder that has flared up.',
    say: 'One arm lower than the other is common, often the one you use most. The reach mixes several joints.'
  },
  'wall-push-up': {
    title: 'Push-ups on a wall',
    setUp:
      'Stand at arm’s length from a wall, hands flat on it at chest height. Ask a helper to watch your back, or film it.',
    steps: [
      'Bend your elbows and bring your chest slowly toward the wall.',
      'Push back until your arms are straight.',
      'At the end, push a little more, so that your upper back rounds slightly.',
      'Do ten, slowly.'
    ],
    look: 'Watch the inner edge of each shoulder blade. Does it lift off the ribs? Do you shrug or shake?',
    bands: [
      'Smooth all the way',
      'An inner edge lifts a little',
      'An edge lifts clearly, or I tire early',
      'It hurts'
    ],
    notIf: 'Skip this if a wrist or shoulder has flared up. You may try it on your forearms.',
    say: 'Shoulder blades that move are normal. This check gets the least weight of all: even trained people often differ on what they see.'
  },
  'neck-turn': {
    title: 'Turn your head',
    setUp: 'Sit tall with your shoulders relaxed and level.',
    steps: [
      'Look straight ahead.',
      'Turn your head slowly to one side, as far as feels easy. Keep your shoulders still.',
      'Note where your chin ends up. Then come back.',
      'Do the same to the other side.'
    ],
    look: 'Compare your chin with the tip of your shoulder. Halfway there is about 45 degrees.',
    bands: [
      'Chin near the line of my shoulder',
      'Past halfway',
      'Less than halfway',
      'It hurts',
      'It makes me dizzy'
    ],
    notIf:
      'Skip this with a problem of the neck arteries, a recent neck injury, arthritis that affects the neck, Down syndrome, or dizziness when you turn your head. After a crash or fall, a turn of less than halfway needs an urgent check.',
    say: 'Turning shrinks with age, mostly after 50.'
  },
  'chin-tuck-hold': {
    title: 'Hold your head just off the floor',
    setUp:
      'Lie on your back with your knees bent and feet flat. Have a clock or timer that you can hear or see.',
    steps: [
      'Nod a little, as if to say a small yes.',
      'Keep the nod and lift your head by two finger widths.',
      'Hold it there and keep breathing. Count the seconds.',
      'Stop at 40 seconds, or when your chin pokes up or your head drops.'
    ],
    look: 'The time ends when the chin pokes up or the head sinks.',
    bands: ['30 seconds or more', '15 to 29 seconds', 'Under 15 seconds', 'It hurts'],
    notIf:
      'Skip this when pregnant. Skip it with a problem of the neck arteries, a recent neck injury, arthritis that affects the neck, Down syndrome, or dizziness when you turn your head.',
    say: 'Healthy people vary widely here. Use your time as a mark to train from.'
  },
  'seated-hip-turn-in': {
    title: 'Swing your foot out from a seat',
    setUp: 'Sit on a high, firm seat so that your feet hang free. Hold the edge with both hands.',
    steps: [
      'Keep one thigh still and pointing forward.',
      'Swing that foot out to the side, so that the thigh rolls inward.',
      'Stop when the hip feels tight or your seat starts to lift.',
      'Note how far the shin tilts. Then do the other leg.'
    ],
    look: 'Picture a clock behind your shin, with six straight down. One hour to the side, five or seven o’clock, is 30 degrees. Keep both sides of your seat down.',
    bands: [
      'One full hour or more (30 degrees)',
      'Two thirds of an hour or a bit more (20 to 29 degrees)',
      'Less than that (under 20 degrees)',
      'It hurts in the groin or elsewhere'
    ],
    notIf: 'Skip this with a replaced hip, a hip that has come out of its socket, or one that has flared up.',
    say: 'The shape of your hip sets part of this. You cannot train all of it.'
  },
  'hip-front': {
    title: 'Glide your hips forward',
    setUp:
      'Stand behind a heavy chair or at a counter and hold on. Step one foot well back. Point both feet ahead.',
    steps: [
      'Tuck your tailbone under, so that your low back flattens a little.',
      'Keep the tuck and slide your hips slowly forward.',
      'Stop when the front of the back hip stretches, or when your back wants to arch.',
      'Note where the back thigh is. Then swap legs.'
    ],
    look: 'Does the back thigh pass behind the line of your body before your back arches?',
    bands: [
      'The thigh passes behind me, with a mild stretch',
      'The thigh stays upright',
      'My low back arches first',
      'It hurts'
    ],
    notIf:
      'Skip this if you are unsteady, or with a hip that was replaced, came out of its socket or flared up.',
    say: 'The tuck matters more than the stretch. Without it this check says little.'
  },
  'waiters-bow': {
    title: 'Bow from the hips',
    setUp:
      'Stand with soft knees. Hold a broomstick along your spine. It should touch your head, upper back and tailbone. Film from the side, or ask a helper to watch.',
    steps: [
      'Push your hips back and bow forward slowly.',
      'Keep the stick on all three points.',
      'Stop when one point lifts off, or when your knees take over.',
      'Stand up again the same way.'
    ],
    look: 'How far can you bow while the stick still touches all three points? About 50 degrees is just past halfway to level.',
    bands: [
      'Just past halfway to level, all three points touch',
      'My back rounds early',
      'My knees take over',
      'It hurts'
    ],
    notIf: 'Skip this if bending brings on pain, tingling or numbness in a leg.',
    say: 'This is a skill, like a dance step. Rounding your back is not dangerous.'
  },
  'one-leg-stand': {
    title: 'Stand on one leg',
    setUp: 'Stand beside a kitchen counter that you can grab. Keep your eyes open. Have a timer ready.',
    steps: [
      'Lift one foot off the floor.',
      'Count the seconds. Hover a hand over the counter.',
      'Stop at 30 seconds, or when you touch down, grab or hop.',
      'Do the same on the other leg.'
    ],
    look: 'Note the time, and if one hip shifts out to the side.',
    bands: [
      'The time for my age: 30 seconds under 60, 20 in my 60s, 10 from 70 on',
      'At least 10 seconds, but short of that',
      'Under 10 seconds',
      'It hurts'
    ],
    notIf: 'Skip this if you fall often or feel unsteady.',
    say: 'Balance can be trained at any age. Women over 50 who cannot hold 10 seconds should ask about preventing falls. The times for each age are our own choice.'
  },
  'bridge-hold': {
    title: 'Hold a bridge',
    setUp: 'Lie on your back with your knees bent and feet flat, hip width apart. Have a timer ready.',
    steps: [
      'Squeeze your seat and lift your hips until shoulders, hips and knees are in line.',
      'Hold and keep breathing. Count the seconds.',
      'Stop at 60 seconds, or when your hips sink, a leg cramps or your back arches.',
      'Lower slowly.'
    ],
    look: 'The time ends when the hips sink, a muscle cramps or the back arches.',
    bands: ['60 seconds', '30 to 59 seconds', 'Under 30 seconds', 'It hurts'],
    notIf:
      'Skip this when pregnant. Skip it with blood pressure that is not under control, heart trouble, glaucoma or a hernia.',
    say: 'This is a snapshot of how long your muscles last today. The cut-offs are our own choice.'
  },
  'front-plank-hold': {
    title: 'Hold a front plank',
    setUp:
      'Lie on your front and prop up on your forearms, elbows under your shoulders. Choose knees or toes, and note which.',
    steps: [
      'Lift your hips until your body is in one line.',
      'Hold and keep breathing. Count the seconds.',
      'Stop at 45 seconds, or when your hips sink or rise.',
      'Next time, use the same version.'
    ],
    look: 'The time ends when the line is lost.',
    bands: ['40 seconds or more', '20 to 39 seconds', 'Under 20 seconds', 'It hurts'],
    notIf:
      'Skip this when pregnant or when a shoulder has flared up. Skip it with blood pressure that is not under control, heart trouble, glaucoma or a hernia.',
    say: 'The arms often quit first. That is fine.'
  },
  'side-plank-hold': {
    title: 'Hold a side plank',
    setUp:
      'Lie on one side with your knees bent. Prop up on that forearm, elbow under your shoulder. Have a timer ready.',
    steps: [
      'Lift your hips so that knees, hips and shoulders are in line.',
      'Hold and keep breathing. Count the seconds.',
      'Stop at 45 seconds, or when your hips sink.',
      'Rest, then do the other side.'
    ],
    look: 'The time ends when the hips sink. Compare the two sides: a quarter less on one side counts as uneven.',
    bands: ['45 seconds', '20 to 44 seconds', 'Under 20 seconds', 'It hurts'],
    notIf: 'Skip this if a shoulder hurts.',
    say: 'The arms often quit first. Many people stop for that reason.'
  },
  'knee-to-wall': {
    title: 'Bring your knee to the wall',
    setUp: 'Stand facing a wall with one foot in front. Have a ruler, or use your fist (about 10 cm).',
    steps: [
      'Keep the heel down and bend the front knee until it touches the wall.',
      'If it touches with ease, slide that foot back a little and try again.',
      'Find the furthest spot where the knee still touches and the heel stays down.',
      'Measure from your big toe to the wall. Then do the other foot.'
    ],
    look: 'The heel must stay down and the knee must point over the toes.',
    bands: ['10 cm or more, about a fist', '5 to 9 cm', 'Under 5 cm', 'It hurts'],
    notIf:
      'Skip this after a recent ankle injury. Skip it after an operation or broken bone in the last 12 weeks.',
    say: 'This matters for squatting more than for pain. Small differences from left to right are natural.'
  },
  'press-up-response': {
    title: 'Does bending back ease it?',
    setUp:
      'Lie on your front with your hands beside your shoulders. If the floor is hard for you, stand with your hands on your hips.',
    steps: [
      'Note how strong your pain is, and how far it spreads.',
      'Push your chest up slowly and let your hips stay down. Standing, lean back gently.',
      'Come back. Do ten, slowly.',
      'Stop at once if pain or tingling moves down a leg.',
      'Wait a minute and compare with the start.'
    ],
    look: 'Note whether the pain eases, shrinks toward the middle of your back, grows, or moves down a leg.',
    bands: [
      'It eases, or moves toward the middle of my back',
      'No change',
      'It gets worse and stays worse',
      'It moves down my leg, or my leg tingles'
    ],
    notIf:
      'Skip this when pregnant, with thin bones or a past spine break, or after a recent operation. Skip it if pain in a leg grows when you walk upright.',
    say: 'This tests a direction, not a disc. Pain that moves toward the middle tends to be a good sign. If it moves down your leg, stop and see someone.'
  },
  'toe-touch': {
    title: 'Reach for your toes',
    setUp: 'Stand with your feet hip width apart and soft knees. Have a chair or counter close by.',
    steps: [
      'Let your chin drop and roll or hinge slowly down.',
      'Let your arms hang. Stop when you feel a clear stretch.',
      'Note how low your fingertips get.',
      'Come up slowly.'
    ],
    look: 'Note where your fingertips end up, with knees only a little bent.',
    bands: [
      'Both palms flat on the floor with ease',
      'Fingers reach the floor',
      'Fingers reach the ankles',
      'Fingers reach the shins or knees',
      'It hurts'
    ],
    notIf:
      'Skip this with thin bones, a past spine break or strong leg pain, if bending makes you dizzy, or from age 75 on.',
    say: 'Compare with your own last time, not with others. A change under 5 cm means little.'
  }
} as const satisfies Record<SelfTestId, SelfTestText>;
