// Why a line is asked, with examples: what opens beneath it, fetched when somebody opens one.
import type { AxialCriterionId } from '../../axial-criteria.ts';
import type { GateId } from '../../gates.ts';
import type { SignId } from '../../signs.ts';
import type { firstSigns } from './first-signs.ts';

/** By line, in one to three short sentences. What decides stands in the question; lines of the first screens bring their own. */
export const lineHelp = {
  'self-harm-thoughts':
    'Pain that lasts can bring anyone low. We ask so that we can show you people to talk to now. You need not answer, and nothing leaves this device.',
  'bladder-change':
    'For example, you wait a long time for it to start, or leak and do not feel it. Nerves in the low back serve the bladder. A new change needs quick care.',
  'bowel-change':
    'Being blocked up alone is not meant. Nerves in the low back serve the bowel too. A new change needs quick care.',
  'saddle-numb':
    'Think of the skin that would touch a bike seat. Even a small patch counts. Asked because the nerves to it may need quick care.',
  'sexual-change':
    'For example, touch there feels dull. We ask because these nerves also come from the low back. You need not say, and nothing leaves this device.',
  'both-legs':
    'One leg alone is not meant. With both legs, nerves in the low back may need quick care. If you say yes, we ask when it began.',
  'legs-weak-both':
    'For example, your knees fold on the stairs. Asked because nerves in the back that serve both legs may need quick care.',
  'cannot-walk':
    'This is about strength and feeling, not about pain that makes you limp. It needs help at once.',
  'foot-drop':
    'For example, the foot slaps, or catches on rugs. Go by what you have noticed. A big loss of strength needs quick care.',
  'leg-weak-mild':
    'For example, it pushes less well on stairs. Pain alone can feel like weakness, so choose not sure if you cannot tell.',
  'arm-weak-severe':
    'For example, you can no longer lift a full cup. Sudden or growing weakness needs quick care.',
  'arm-weak-mild':
    'For example, jars are harder to open. Pain alone can feel like weakness, so choose not sure if you cannot tell.',
  'unsteady-walk':
    'For example, you hold on to walls or watch each step. Nerves to the legs pass through the neck and back, so it needs a prompt check.',
  'hands-clumsy':
    'For example, a key is hard to turn. Nerves in the neck steer the hands, so it is worth a check.',
  'both-hands':
    'It is like pins and needles on both sides. One side alone is not meant. It may come from the wrists or from the neck.',
  'electric-shock-neck':
    'It is a quick jolt, for example as you look down at your phone. There is no need to test it. Asked because nerves in the neck may be irritated.',
  'band-pain':
    'It may feel like a belt pulled too tight. Nerves from the upper back run around that way, so it is worth a check.',
  'numb-limb': 'It feels like your cheek after the dentist.',
  'numb-arm':
    'It feels like your cheek after the dentist. It is common with a trapped nerve. It matters most when it spreads, or with some other answers.',
  'numb-leg':
    'It feels like your cheek after the dentist. It is common with a trapped nerve. It matters most when it spreads, or with some other answers.',
  'tingle-limb': 'It is mostly harmless.',
  'tingle-arm':
    'It is the prickle of an arm that has gone to sleep. It is mostly harmless. It can come from a nerve in the neck, or nearer the hand.',
  'tingle-leg':
    'It is the prickle of a leg that has gone to sleep. It is mostly harmless. It can come from a nerve in the low back, or nearer the foot.',
  'getting-worse-fast':
    'For example, a foot that was a bit weak yesterday hardly lifts today. Fast change needs quick care.',
  'ctx-cancer': 'It counts even if it was long ago. Pain is then worth an earlier check.',
  'weight-loss':
    'For example, your clothes hang loose, but you eat as before. Asked because it tells us about your whole body, not just the back.',
  'night-pain-no-ease':
    'Both parts must fit. Pain that settles once you turn over is not meant. Waking with pain is very common, so it counts only with other answers.',
  'constant-worsening': 'Pain that comes and goes is not meant. Pain that only gets worse is worth a check.',
  'strain-pain':
    'Straining means bearing down, for example on the toilet. It is common and mostly harmless. With some other answers it matters more.',
  'lung-signs':
    'The top of the lung lies close to the shoulder and neck. So a problem there can feel like shoulder pain.',
  'horner-eye':
    'The pupil is the black dot in the eye. An old photo may help you to tell. Nerves to the eye pass through the neck, so a new change needs quick care.',
  'new-lump':
    'For example, a bump that shows in the mirror. Sore spots that you feel in a muscle are common and something else.',
  'fever-chills':
    'Shaking chills make your teeth chatter, even under a blanket. Asked because an infection may be behind the pain and needs quick care.',
  'ctx-ivdu':
    'Medicine such as insulin is not meant. We ask because germs can get into the blood and reach the spine. You need not say, and nothing leaves this device.',
  'ctx-immune-low': 'Any of these makes it harder to fight germs.',
  'ctx-immune-illness': 'Each of these makes it harder to fight germs. Germs can then reach the spine.',
  'ctx-immune-sugar':
    'High sugar over a long time makes it harder to fight germs. Diabetes that is under control does not count.',
  'ctx-sugar-often-high': 'Your own meter counts too.',
  'ctx-immune-drink': 'Heavy drinking over a long time makes it harder to fight germs.',
  'ctx-recent-infection':
    'A cold that you got over at home is not meant. Draining means that someone let the pus out. Germs can settle in the spine later.',
  'ctx-infection-treated':
    'A cold that you got over at home is not meant. Germs can settle in the spine later.',
  'ctx-infection-deep': 'Germs can settle in the spine later.',
  'ctx-spine-procedure':
    'An epidural is a shot into the back, for example for a birth. A drip is a thin tube into a vein. Rarely, germs or blood can gather near the spine later.',
  'ctx-spine-surgery':
    'An epidural is given, for example, for a birth. Rarely, germs or blood can gather near the spine later.',
  'ctx-long-drip': 'Rarely, germs from it can reach the spine later.',
  'ctx-spine-shot': 'Rarely, germs from the needle can make trouble later.',
  'ctx-tb': 'It counts even if it was long ago. TB is an infection that can reach the spine.',
  'stiff-neck-fever':
    'Go by what you have noticed; there is no need to test it. Any one of these with fever counts. It needs help at once.',
  'fever-stiff-neck': 'Go by what you have noticed. There is no need to test it. It needs help at once.',
  'fever-drowsy': 'For example, it is hard to stay awake or to think. It needs help at once.',
  'fever-light': 'It needs help at once.',
  'rash-no-fade':
    'Press the side of a clear glass on the rash and look through it. It is harder to see on dark skin. Spots that stay need help at once.',
  'throat-danger':
    'For example, you drool, or sound as if your mouth is full. Asked because swelling deep in the neck needs help at once.',
  'hot-joint':
    'Swelling is hard to see there, so look at the other shoulder too. If the joint was replaced, signs can be slow and mild. An infected joint needs quick care.',
  'shingles-rash':
    'It may be shingles, which can look like half a belt of spots. Pain can come first. Treatment works best within 3 days of the rash.',
  'shingles-face':
    'For example, spots on the forehead or the tip of the nose. Near an eye, it needs quick care for your sight.',
  'major-trauma':
    'It does not count if a clinician has checked you since. Asked because a hard hit can hurt a bone, and that needs quick care.',
  'trauma-vehicle': 'A hard hit can hurt a bone, and that needs quick care.',
  'trauma-crash': 'A hard hit can hurt a bone, and that needs quick care.',
  'trauma-fall': 'A hard hit can hurt a bone, and that needs quick care.',
  'minor-trauma':
    'For example, you slipped off a step or picked up a heavy box. It is common. It matters more if your bones may be thin.',
  'neck-no-turn':
    'Do not test it. Go only by what you have already noticed, and choose not sure if you do not know. Asked because the neck bones may need quick care.',
  'tingling-limbs':
    'It is the prickle of an arm or leg that has gone to sleep. After an injury, nerves may need quick care, so we ask.',
  'trauma-48h': 'For example, this morning or yesterday. A fresh injury needs a faster check.',
  'ctx-osteoporosis':
    'For example, you slipped on a rug and broke your wrist. Thin bones are also called osteoporosis. A bone in the back may then crack more easily.',
  'ctx-steroids':
    'Prednisone is one example. An inhaler or a cream is not meant. Steroids can thin the bones and make it harder to fight germs.',
  'sudden-midline-pain':
    'For example, in the very middle, as you sat down. Asked because a thin bone may have cracked.',
  'new-stoop':
    'For example, your trousers or pants have become too long. The bones of the back may have changed shape.',
  'shoulder-deformed':
    'A fit is a seizure. Look at the other shoulder to compare. The joint or a bone may need quick care.',
  'cannot-lift-arm':
    'Your other hand may lift it, too. It can come with no injury at all. Early care can matter here.',
  'arm-swollen':
    'For example, a sleeve feels tight, or the arm looks blue or red beside the other. A blocked vein needs quick care.',
  'belly-injury':
    'For example, from a bike handlebar or a knee in sport. An organ may be hurt, and you may feel that in the shoulder or back.',
  'ctx-aneurysm':
    'The main artery takes blood from the heart down to the legs. If it is weak, new pain needs fast help.',
  'ctx-artery-bulge':
    'The main artery takes blood from the heart down to the legs. If it is weak, new pain needs fast help.',
  'ctx-artery-tissue':
    'It can make the main artery weak. So new pain needs fast help. If you do not know which kind you have, say that you are not sure.',
  'ctx-artery-scanned': 'It runs from the heart down through the belly.',
  'ctx-vascular-risk':
    'An aneurysm is a blood vessel that has grown too wide. One yes is enough. These are common, and count only with some kinds of pain.',
  'ctx-risk-blood':
    'A lot of people say yes here. It counts only with some kinds of pain, and then it can help us to tell what to look for.',
  'ctx-risk-heart': 'It counts only with some kinds of pain.',
  'ctx-risk-family': 'Such a weak spot can run in families. It counts only with some kinds of pain.',
  'sudden-worst':
    'Mostly it is a muscle or joint that catches. Asked because, with some other answers, a blood vessel may need quick care.',
  'belly-pulse':
    'Thin people may feel a normal, light pulse there. A strong beat with pain needs help at once.',
  'severe-flank-waves':
    'For example, you pace or roll about. The kidney, a testicle or a blood vessel may need quick care.',
  'flank-pain':
    'It is about where your hands rest on your waist, towards the back. The kidneys are near, so we ask.',
  'pee-burn-blood': 'Blood may look pink or red. A kidney or the bladder may be behind the pain.',
  'vomit-no-fluids':
    'For example, even small sips of water come back up. You may dry out, so it needs quick care.',
  'belly-pain': 'It is common and mostly harmless. What else comes with it tells us more.',
  'upper-belly-pain':
    'That is the part just below the ribs and breastbone. Organs there can send pain to the back or shoulder and may need quick care.',
  'dark-urine': 'For example, after a very hard workout. It needs quick care to protect the kidneys.',
  jaundice: 'It shows best in daylight. The liver or gallbladder may need quick care.',
  'meal-belly-pain': 'For example, after a rich dinner. The gallbladder can send pain there.',
  'shoulder-tip': 'The tip is where a bag strap slides off. Trouble in the belly or chest can be felt there.',
  'blood-vomit-stool': 'It does not matter how much. Bleeding inside the gut needs quick care.',
  'ctx-could-be-pregnant':
    'A pregnancy test can tell you. Asked because trouble early on can feel like belly or shoulder pain.',
  'ctx-pregnant': 'Then your midwife or doctor comes first. We show no exercises, but signs to look out for.',
  'ctx-postpartum':
    'Then your midwife or doctor comes first. We show no exercises, but signs to look out for.',
  'ctx-postpartum-year':
    'Bones can be thinner for a while after a birth. It is rare that one gives way, and it is often missed.',
  'vag-bleed-pelvic':
    'Low means near the groin. Asked because an early pregnancy in the wrong spot needs quick care.',
  'pain-on-breath':
    'For example, a stab with each deep breath. Mostly it comes from ribs or muscles. Asked because it may come from the lungs.',
  'cough-blood': 'Streaks in the spit count too. It needs quick care to find out why.',
  'calf-swollen':
    'The calf is the back of the lower leg. Look at the other one to compare. A blocked vein needs quick care.',
  'ctx-vte-risk': 'Estrogen is in many birth control pills. All of these make a clot in a vein more likely.',
  'ctx-vte-recent': 'These make a clot in a vein more likely.',
  'ctx-vte-estrogen': 'It makes a clot in a vein more likely.',
  'ctx-vte-clot': 'For example, in the leg or the lung. It counts even if it was long ago.',
  'exertion-pain':
    'For example, on stairs or on the run to a bus. It may come from the heart, so it needs quick care.',
  'pregnancy-danger':
    'Tightening means that your belly goes hard again and again. Any one of these needs quick care.',
  'pregnancy-fluid': 'Your belly goes hard, then soft. Each of these needs quick care.',
  'pregnancy-pressure': 'High blood pressure in pregnancy can do this. It needs quick care.',
  'pregnancy-baby': 'A change in how the baby moves needs quick care.',
  'postpartum-danger': 'For example, you soak one pad after another. Any one of these needs quick care.',
  'postpartum-bleeding': 'For example, you soak one pad after another. Either one needs quick care.',
  'postpartum-legs': 'A clot or a nerve may be behind it. It needs quick care.',
  'new-neck-head-pain':
    'It feels new in kind, not only stronger. Asked because, rarely, a blood vessel in the neck may be behind it.',
  'five-d':
    'For example, your legs just folded under you. Any one of them counts. Blood flow to the brain may need help at once.',
  'five-d-speech':
    'For example, your legs just folded under you. Any one counts. Blood flow to the brain may need help at once.',
  'five-d-face': 'Blood flow to the brain may need help at once.',
  'dizzy-sick': 'For example, the room seems to sway. It is mostly harmless, but worth an early check.',
  'ctx-neck-artery-risk':
    'A jolt can be small, such as a hard stop in a car. Marfan is one tissue disorder. These may strain a blood vessel in the neck.',
  'ctx-neck-jolt':
    'A jolt can be small, such as a hard stop in a car. It may strain a blood vessel in the neck.',
  'ctx-tissue-disorder': 'It may make the blood vessels of the neck weak.',
  'gca-head':
    'For example, it hurts to comb your hair. Asked because swollen blood vessels in the head can harm your sight.',
  'gca-vision': 'It counts if it was in one eye only. Your sight needs quick care.',
  'pmr-pattern':
    'For example, it is hard to get out of bed or into a sleeve. It may be an inflammation, so a check is worth it.',
  'axspa-core':
    'Both parts must fit. Back pain that starts young and lasts is now and then an inflammation. A few more questions help to tell.',
  'red-eye': 'All three must fit. It can go with an inflamed spine, and the eye needs quick care.',
  'ctx-recent-surgery': 'It counts wherever on the body it was. Your surgical team then comes first.',
  'ctx-anticoagulant':
    'Warfarin is one example. After a knock, you may bleed more. Some painkillers and hands-on treatments are then not for you.',
  'ctx-inflam-spine':
    'The first two make joints sore and stiff. Fused means that bones have grown or been joined as one. Your own care team then comes first.',
  'ctx-inflamed-joints': 'Both make joints sore and stiff. Your own care team then comes first.',
  'ctx-spine-fused':
    'It may be from an injury, an illness or an operation. Your own care team then comes first.',
  'ctx-down-syndrome': 'The joints at the top of the neck may be loose. Your own care team then comes first.',
  'ctx-deficit-stable': 'A clinician enters this in the exam room.',
  'painkiller-excess':
    'For example, a cold remedy and a pain pill may hold the same thing. Too much can do harm before you feel ill.',
  'severe-uncontrolled':
    'For example, you pace all night though you took a tablet. A clinician can look for better relief.',
  'rad-one-limb': 'It is common, and often a nerve is irritated.',
  'rad-arm': 'For example, from the neck to the hand. It is common, and often a nerve is irritated.',
  'rad-leg': 'For example, from the buttock to the calf. It is common, and often a nerve is irritated.',
  'not-improving': 'It is about the whole time, not about one bad day. Then a check is worth it.',
  'persist-3wk': 'We work this out from how long it has hurt. You do not need to answer it again.',
  'persist-6wk': 'We work this out from how long it has hurt. You do not need to answer it again.',
  'onset-week': 'We work this out from how long it has hurt. You do not need to answer it again.',
  'pain-new-or-worse':
    'Old pain that has stayed the same is not meant. New pain matters more with some other answers.',
  'not-mechanical':
    'For example, lying down or a walk makes it no better and no worse. Asked because it may then come from an organ.',
  'ctx-smoker': 'It counts even if you stopped long ago. It helps to judge a cough that lasts.',
  'ctx-one-kidney':
    'Some people are born with one, or gave one to someone. An infection then needs faster care.',
  'yf-fear': 'For example, you no longer pick things up. Many people do this, and small steps can help.',
  'yf-outlook': 'Many people wonder about this. We ask so that we can tell you how pain tends to go.',
  'yf-worry':
    'For example, it comes back to you while you work or eat. This is normal, and there are ways to ease it.',
  'yf-mood':
    'For example, you no longer enjoy what you used to like. Pain and mood affect each other, and help is there for both.',
  'yf-sleep': 'For example, you lie awake for long and the next day hurts more. Better sleep can help.',
  'yf-work': 'Work at home counts too. An early talk about changed tasks can help.',
  'yf-support': 'Your pain is real. It may help to bring someone along to a visit.',
  'yf-passive': 'It is easy to feel so after much treatment. We ask so that we can show what you can do too.',
  'gate-nerve':
    'A heavy leg, giving way, tripping and a weak grip count too. If you say yes or not sure, we ask more about it.',
  'gate-feeling': 'Pins and needles count too. If you say yes or not sure, we ask more about it.',
  'gate-shock-or-band':
    'The shock is a quick jolt down the back or a limb. If you say yes or not sure, we ask more about it.',
  'gate-injury': 'Small ones count too, such as a slip. If you say yes or not sure, we ask more about it.',
  'gate-strain':
    'A heavy box or a hard stop in a car may do it. If you say yes or not sure, we ask more about it.',
  'gate-illness':
    'A fever that has passed counts if it came with this pain. If you say yes or not sure, we ask more about it.',
  'gate-rash': 'If you say yes or not sure, we ask more about it.',
  'gate-organs':
    'The side is the part just under the ribs. Steady pain and waves of pain both count. If you say yes or not sure, we ask more about it.',
  'gate-pee-or-gut': 'Bloody or dark pee counts too. If you say yes or not sure, we ask more about it.',
  'axial-before-35': 'Think of the first time it came and stayed. A rough guess will do.',
  'axial-night': 'For example, you wake some hours before it is time to get up.',
  'axial-buttock': 'It can be on one side, on both, or change sides.',
  'axial-moving-helps': 'For example, it eases once you are up and walking.',
  'axial-anti-inflammatory':
    'Ibuprofen is one of these. Go by what you have noticed, and do not take it just to find out.',
  'axial-family':
    'That could be a parent, a brother or a sister. A doctor may have called it ankylosing spondylitis.',
  'axial-arthritis': 'It means swollen, sore joints, for example in a knee or a finger.',
  'axial-heel': 'A tendon ties a muscle to a bone. One example is the cord above your heel.',
  'axial-psoriasis': 'It is a skin condition with red or dark, scaly patches, for example at the elbows.'
} as const satisfies Record<Exclude<SignId, keyof typeof firstSigns> | GateId | AxialCriterionId, string>;
