// The words of the explanations, in English: what may be happening, its rivals, and how sure anyone can be.
import type { PatternId } from '../../patterns.ts';
import type { PatternText } from '../shape.ts';

/** By pattern id. Every sentence is general and hedged: an idea to test, not a finding about one person. */
export const patterns = {
  'stiff-thorax-low-back': {
    title: 'An upper back that leaves the turning to the low back',
    inShort: 'A stiff upper back may leave your low back with more of the turning.',
    mechanism: [
      'Your low back turns a little; your hips and upper back do most of it.',
      'If the upper back gives less, the low back and hips may give more.',
      'That may add load to the low back when you turn a lot.'
    ],
    lookAlikes:
      'It could also be stiff hips, or long spells of sitting. If pain runs below the knee, a sore disc (a cushion between spine bones) or nerve is more likely.',
    evidenceFor:
      'In a small trial of 24 people with back pain, upper-back exercise cut the turning of the low back more than a pretend treatment did; the gain in pain was less clear. In another, people with lasting pain used relatively more spine when they turned.',
    evidenceAgainst:
      'In 90 people, hands-on upper-back care with exercise did no better than a pretend treatment with the same exercise. Many people have a stiff upper back and no pain.',
    unknown: 'Nobody knows if the stiff part comes first, follows the pain, or just goes along with it.',
    helps: 'Moving your upper back and hips, and building up turning step by step, may help.'
  },
  'loose-shoulder-inner-blade': {
    title: 'A shoulder that asks its blade for help',
    inShort: 'A very mobile shoulder may ask the muscles by the blade for extra work.',
    mechanism: [
      'A shoulder that slips or feels loose may need more help to stay steady.',
      'Muscles between the blade and the spine may tense to protect it.',
      'They can feel tight and tender; this usually settles, and is one possible reason.'
    ],
    lookAlikes:
      'It could also come from the neck, the ribs, or arms held up for hours. Lungs, heart or gallbladder can send pain here too. Get help now for chest pain or if it is hard to breathe.',
    evidenceFor:
      'A review of 13 studies found that loose shoulders use their muscles and blade in other ways. Bendy people report more neck and shoulder pain. In five studies, athletes with an uneven blade got shoulder pain later 1.43 times as often (1.05 to 1.93).',
    evidenceAgainst:
      'No study ties a loose shoulder to a sore spot by the blade. A blade that moves its own way is also seen in 42 of 100 athletes without pain.',
    unknown: 'Nobody knows how often a sore spot by the blade starts at the shoulder.',
    helps:
      'Building strength and control of the shoulder may help; pressing the spot often feels easier for a while.'
  },
  'stiff-hips-low-back': {
    title: 'Hips that leave the work to the low back',
    inShort: 'Stiff hips may leave your low back with more of the turning or leaning back.',
    mechanism: [
      'Your hips do a big part of turning, bending and striding.',
      'If a hip turns or swings back less, the low back may give more.',
      'That may add load to the low back in sport, walking or lifting.'
    ],
    lookAlikes:
      'It could also be hip joint pain, often felt in the groin. It could be long standing, or a sore joint at the back of the pelvis.',
    evidenceFor:
      'Golf and judo players with back pain had about ten degrees less turn in a hip. In 25 people, a new hip joint went with less back pain too.',
    evidenceAgainst:
      'These studies cannot say which came first. A big look at golf found links only with age, body weight and past pain.',
    unknown: 'Nobody knows if freeing a stiff hip keeps back pain away.',
    helps: 'Moving and strengthening your hips, and bending from them, may help.'
  },
  'stiff-thorax-neck': {
    title: 'An upper back that leaves the turning to the neck',
    inShort: 'A stiff upper back may leave your neck with more of the turning.',
    mechanism: [
      'When you look round, the upper back turns along with your neck.',
      'If the top of the upper back gives less, parts of the neck may give more.',
      'That may add load to the neck, above all when one position is held long.'
    ],
    lookAlikes:
      'It could also be pain that starts in the lower neck, arms held still for hours, or a kind of headache.',
    evidenceFor:
      'In a study of 20 people, those with neck pain shared the turn in another way. Over 14 trials, care aimed at the upper back eased neck pain for a short time.',
    evidenceAgainst:
      'The study of 20 cannot say which came first, and the trials were often weak and short. Looking down at phones was not linked with neck pain in some studies.',
    unknown: 'Nobody knows if a stiff upper back starts neck pain or comes after it.',
    helps: 'Turning your upper back, strength work for the neck and shoulders, and short breaks may help.'
  },
  'stiff-thorax-shoulder': {
    title: 'An upper back that leaves the reaching to the shoulder',
    inShort: 'An upper back that leans back little may leave the shoulder with more of the reach.',
    mechanism: [
      'When you reach up, your upper back leans back a little to help.',
      'If it stays rounded, the arm has less room to go up.',
      'The shoulder joint may then work nearer to its end.'
    ],
    lookAlikes:
      'It could also be the shoulder itself, such as a sore tendon. A frozen shoulder loses its outward turn. A loose shoulder is another idea.',
    evidenceFor:
      'There is strong evidence that the arm goes up further when you sit tall than when you slump.',
    evidenceAgainst:
      'More range is not the same as less pain: people with and without shoulder pain had much the same upper-back curve. Quick hands-on pushes to the upper back did about as well as a pretend treatment.',
    unknown: 'Nobody knows who would have less pain from a freer upper back.',
    helps: 'Leaning your upper back over a chair, and building up reaching step by step, may help.'
  },
  'neck-refers-to-blades': {
    title: 'A neck that speaks between the shoulder blades',
    inShort: 'Pain in the shoulder, by its blade or in the arm may come from the lower neck.',
    mechanism: [
      'Nerves, discs and joints of the lower neck can be sore or sensitive.',
      'The pain may then be felt by the blade or down the arm.',
      'So the spot that hurts may be fine, while the neck sends the message.'
    ],
    lookAlikes:
      'It could also be a shoulder that asks for help, sore ribs, or trouble in the chest or belly. Get medical help today if an arm gets weak or your hands get clumsy.',
    evidenceFor:
      'It is well shown that this can happen. In people with lower-neck nerve trouble, pain by the blade came before arm signs in 70 of 100.',
    evidenceAgainst: 'Those people had surgery, so they may not be like most people with this pain.',
    unknown: 'Nobody knows how often pain by the blade comes from the neck in daily life.',
    helps: 'Warmth, gentle turns with the head still, and changing position often may ease it.'
  },
  'static-arm-work-trap': {
    title: 'Shoulder muscles that hold on for hours',
    inShort: 'Muscles that hold your arms up for hours may get tired, tight and tender.',
    mechanism: [
      'At a desk or phone, the muscles by your neck hold your arms for hours.',
      'With few breaks, and with stress, they may stay tense for longer.',
      'They can feel tight and sore; moving more often helps for a while.'
    ],
    lookAlikes:
      'It could also be a stiff upper back, pain from the lower neck, or nerves that warn too easily.',
    evidenceFor:
      'People who report long sitting at work also report more neck and shoulder pain. In a small trial, pressing the sore spot went with less pain for three months.',
    evidenceAgainst:
      'Such surveys cannot say what came first. That small trial had no untreated group, so time alone may have helped.',
    unknown: 'Nobody knows how many hours are too many, or just what makes the spots tender.',
    helps: 'Short breaks, resting your arms, and building shoulder strength may help.'
  },
  'load-spike': {
    title: 'More load than you were used to',
    inShort: 'You may have done more, or something newer, than your body was ready for.',
    mechanism: [
      'Bodies adapt to what they do often, but that takes time.',
      'When the load rises fast, the parts that were used may get sore.',
      'Nothing needs to be stiff or loose for this to happen.'
    ],
    lookAlikes:
      'It could also be a strain. Sore bone at one spot, in runners or teens who arch a lot, needs a clinician.',
    evidenceFor:
      'In sport, a fast rise above what people are used to goes with more injury. Jobs with much heavy lifting or deep bending go with somewhat more back pain.',
    evidenceAgainst:
      'The sums used to measure a rise in load have flaws. Few of these studies looked at the spine.',
    unknown: 'Nobody knows how fast is too fast for one person.',
    helps: 'Doing less for a short time, then building up in small steps, may help.'
  },
  'sitting-flexion-low-back': {
    title: 'A low back held bent for long',
    inShort: 'Sitting or bending for long may leave your low back sore for a while.',
    mechanism: [
      'When you stay bent, the soft parts at the back get longer bit by bit.',
      'They loosen for a while, and may get sensitive to more bending.',
      'Time out of the bend lets them get firm again.'
    ],
    lookAlikes:
      'If pain runs below the knee, a sore disc (a cushion between spine bones) or nerve is more likely. It could also be nerves that warn too easily.',
    evidenceFor:
      'It is well shown that a back held bent loosens: after 20 minutes it went about five degrees further, and took longer than that to recover. People who report long sitting at work also report more back pain.',
    evidenceAgainst:
      'When sitting was measured in manual workers, it did not go with more pain. Standing up to work instead did no better.',
    unknown: 'Nobody knows if the loosening itself leads to pain.',
    helps: 'Changing position often, short walks, and bending from the hips may help.'
  },
  'extension-standing-low-back': {
    title: 'A low back that tires of standing',
    inShort: 'Standing or walking may keep your low back arched and busy for too long.',
    mechanism: [
      'When you stand still, the low back stays in one slight arch.',
      'If your hips swing back little, the low back may arch more.',
      'Its muscles may tense together and tire, until you sit or bend.'
    ],
    lookAlikes:
      'It could also be sore joints of the spine. Over 60, leg ache that eases when you sit may mean a tight nerve passage. In young athletes it can be a stress injury. See a clinician for either.',
    lookAlikeForYou:
      'Over 60, a leg ache that eases when you sit may come from a tight passage for the nerves in the low back. No picture here shows that. Ask a clinician about it, and say that sitting eases it.',
    evidenceFor:
      'In tests of long standing, about four to five of ten people get back pain. It went with more arch and more muscles tensing together.',
    evidenceAgainst: 'That was pain brought on in a test. Much less is known about lasting pain.',
    unknown: 'Nobody knows if standing pain in a test leads to lasting pain.',
    helps: 'Short walks with sits between, easy forward bends and hip strength may help.'
  },
  'loose-low-back': {
    title: 'A low back that wants more support',
    inShort: 'Your low back may be working hard, and be ready for more strength and control.',
    mechanism: [
      'In the middle of a bend, muscles do most of the steering.',
      'If they steer less well, one part of the back may do more than its share.',
      'Muscles may then tense to protect it, and you may feel a catch.'
    ],
    lookAlikes:
      'It could also be long sitting or bending, a sore pelvis joint, or very bendy joints all over.',
    evidenceFor: 'In moving X-rays, backs with lasting pain shared the bend less evenly from bone to bone.',
    evidenceAgainst:
      'Loose joints were not more common in lasting back pain. Exercise for deep muscles has no clear long-term edge over other exercise.',
    unknown: 'Nobody knows if uneven sharing starts the pain or comes from it.',
    helps: 'Building strength and control in the middle of your range, with walking, may help.'
  },
  'ankle-foot-chain': {
    title: 'An ankle that leaves the bending to hips and back',
    inShort: 'A stiff ankle may leave your hips and low back with more of the bend.',
    mechanism: [
      'In a squat, on stairs and in running, the ankle bends first.',
      'If it bends less, the hips and low back may bend more.',
      'That may add load to the low back, the hip or the knee.'
    ],
    lookAlikes: 'It could also be stiff hips, or a low back that is held bent for long.',
    evidenceFor:
      'When ankles are blocked in a study, people lift in another way. So joints do share the work of a lift.',
    evidenceAgainst: 'The link from a stiff ankle to back pain is thin.',
    unknown: 'Nobody knows if a freer ankle means less back pain.',
    helps: 'Rocking your knee over your foot, and practising sit to stand, may help.'
  },
  'one-sided-carry': {
    title: 'One side that does the carrying',
    inShort: 'Carrying on one side may ask too much of the same few muscles.',
    mechanism: [
      'A load on one side makes the muscles by that shoulder hold it up.',
      'The muscles on the far side of your trunk work to keep you upright.',
      'With few swaps or breaks, they may get tired and sore.'
    ],
    lookAlikes: 'It could also be arms held still for hours, or pain that starts in the lower neck.',
    evidenceFor:
      'Among 316 young women, 62 of 100 had shoulder pain, and they carried heavier bags. In a lab study, a bag worn across the body asked less of the muscles.',
    evidenceAgainst:
      'That was one look in time, so the bags may not be the reason. The bags were also light, at about 4 percent of body weight.',
    unknown: 'Nobody knows how much load on one side is too much.',
    helps: 'Swapping sides, splitting the load and building up strength may help.'
  },
  'ribs-breathing': {
    title: 'Ribs that are sore to move',
    inShort: 'The joints and muscles of your ribs may be sore, so that breathing hurts.',
    mechanism: [
      'Your ribs move with each breath and each turn.',
      'After a long cough, or in a tense time, their joints and muscles may get sore.',
      'Muscles of the neck may then do extra work to help you breathe.'
    ],
    lookAlikes:
      'It could also come from the neck, lungs or heart, from shingles, or from a broken rib. Get help now for sudden chest pain, chest pain when you are active, trouble breathing or fever.',
    evidenceFor: 'Reviews have looked at how breathing and pain of the back or neck go together.',
    evidenceAgainst: 'The evidence is limited, and says little about sore ribs as a reason.',
    unknown: 'Nobody knows how often pain in the upper back starts at the ribs.',
    helps: 'Slow, easy breathing, warmth and small turns may help once a clinician has checked you.'
  },
  'pelvis-si': {
    title: 'A sore joint at the back of the pelvis (not out of place)',
    inShort: 'A joint at the back of your pelvis may be sore when load passes through it.',
    mechanism: [
      'This joint passes load from your trunk to your legs.',
      'It moves only one to two degrees, so it is built to hold.',
      'It may get sore when you stand on one leg or roll in bed.'
    ],
    lookAlikes:
      'It could also be stiff hips. If you are under 45, stiff for long each morning and wake at night with pain, ask a clinician to check for inflamed joints.',
    evidenceFor:
      'Support for this idea is limited. It rests mostly on which movements of this area bring on the pain.',
    evidenceAgainst:
      'The joint moves so little that hands cannot feel it. No good evidence shows that it shifts and needs to be put back.',
    unknown: 'Nobody can be sure from questions alone that this joint is the sore part.',
    helps: 'Building hip and trunk strength on both legs, and a good position for sleep, may help.'
  },
  'no-single-source-sensitised': {
    title: 'The alarm is turned up',
    inShort: 'Your nervous system may be more protective than it needs to be right now.',
    mechanism: [
      'Pain is an alarm; it is made in the nervous system to protect you.',
      'Poor sleep, stress and long pain may turn the alarm up.',
      'Then everyday moves can hurt, and the sore place may shift from day to day.'
    ],
    lookAlikes:
      'It could also be inflamed joints, thyroid trouble or an effect of a medicine. A clinician can check these.',
    evidenceFor:
      'People who sleep poorly get lasting pain more often later on. Learning how pain works helps some when it comes with exercise.',
    evidenceAgainst:
      'Pain also spoils sleep, so it works both ways. Learning about pain with no exercise did little for the pain.',
    unknown: 'Nobody can measure how far up the alarm is in one person.',
    helps: 'Calm breathing, an exercise you like, walking and steady pacing may help; the alarm can change.'
  },
  'deconditioned-underslept': {
    title: 'More asked of you than rest gives back',
    inShort: 'Everyday load may be more than your sleep and strength can make up for now.',
    mechanism: [
      'Your body can do more after good sleep and regular activity.',
      'With little of either, normal days may take all you have.',
      'Muscles may then ache late in the day or week.'
    ],
    lookAlikes:
      'It could also be a fast rise in load, or nerves that warn too easily. It could be anaemia (a low blood count) or depression (a long low mood).',
    evidenceFor:
      'After a night of under six hours, people feel more pain the next day. Exercise helps lasting back pain on the whole.',
    evidenceAgainst:
      'Pain also spoils sleep, so it works both ways. Which exercise you choose seems to matter little.',
    unknown: 'Nobody knows how much sleep or exercise one person needs.',
    helps: 'Moving often, a little strength work, walking and better sleep may help.'
  },
  'low-back-refers-to-leg': {
    title: 'A nerve in the low back that speaks in the leg',
    inShort: 'Pain in your leg may come from a sore nerve or joint in your low back.',
    mechanism: [
      'Nerves run from your low back down into your leg.',
      'If one is irritated near the spine, you may feel it in the leg.',
      'So the leg that hurts may be fine, while the back sends the message.'
    ],
    lookAlikes:
      'It could also be the hip, a pelvis joint, a tight nerve passage or poor blood flow. Get help now for new weakness, signs in both legs, or numb skin between your legs.',
    evidenceFor: 'It is well shown that this happens; it is often called sciatica.',
    evidenceAgainst: 'Not all leg pain starts in the back, and questions alone cannot be sure.',
    unknown: 'Nobody can say for one person how long it will take to ease.',
    helps: 'Warmth, short walks often, and doing a little less for now may ease it.'
  },
  'shoulder-itself': {
    title: 'The shoulder itself',
    inShort: 'The sore place and the source may be the same: your shoulder.',
    mechanism: [
      'Tendons and the joint lining of the shoulder can get sore.',
      'Then lifting, reaching or lying on it may hurt.',
      'No other place needs to be the reason.'
    ],
    lookAlikes:
      'It could also be a stiff upper back, a loose shoulder, or pain from the neck. A shoulder that is stiff in every direction may be a frozen shoulder.',
    evidenceFor:
      'People with and without shoulder pain had much the same upper-back curve. Upper-back hands-on care did about as well as a pretend treatment, so the shoulder may be the place to start.',
    evidenceAgainst: 'Sitting tall does let the arm go up further, so the neighbours play a part in range.',
    unknown: 'Nobody can say from questions alone which part of the shoulder is sore.',
    helps: 'Warmth, easy shoulder strength and pacing may help; look again after two weeks.'
  }
} as const satisfies Record<PatternId, PatternText>;
