// The words of the safety questions: danger signs, context signs and gates.
import type { AxialCriterionId } from '../../axial-criteria.ts';
import type { GateId } from '../../gates.ts';
import type { SignId } from '../../signs.ts';
import type { GateText, SignText } from '../shape.ts';
import { firstSigns } from './first-signs.ts';

/** Every sign, as asked, explained and told to a clinician. */
export const signs = {
  ...firstSigns,
  'self-harm-thoughts': {
    label: 'Thoughts of ending your life',
    question: 'Are you thinking about ending your life?',
    meaning:
      'Pain that lasts can bring anyone low. We ask so that we can show you people to talk to now. You need not answer, and nothing leaves this device.',
    told: 'I am having thoughts of ending my life.'
  },
  'bladder-change': {
    label: 'Hard to start, feel or hold your pee',
    question:
      'Has peeing changed from what is normal for you? Is it hard to get started, to feel it flow, or to hold it?',
    meaning:
      'For example, you wait a long time for it to start, or leak and do not feel it. Nerves in the low back serve the bladder. A new change needs quick care.',
    told: 'It is hard for me to start peeing, to feel it or to hold it, and that is not normal for me.'
  },
  'bowel-change': {
    label: 'Cannot feel when to poo, or have leaked poo',
    question: 'Have you lost the feeling that tells you it is time to poo? Or has some leaked out?',
    meaning:
      'Being blocked up alone is not meant. Nerves in the low back serve the bowel too. A new change needs quick care.',
    told: 'I no longer feel when I need to poo, or I have leaked.'
  },
  'saddle-numb': {
    label: 'Numb or tingly skin between your legs or bottom',
    question:
      'Between your legs or around your bottom, does the skin feel numb or tingly? Does it feel different when you wipe?',
    meaning:
      'Think of the skin that would touch a bike seat. Even a small patch counts. Asked because the nerves to it may need quick care.',
    told: 'The skin between my legs or around my bottom is numb or tingly, or wiping feels different.'
  },
  'sexual-change': {
    label: 'New loss of genital feeling or new sexual trouble',
    question:
      'Since this pain started, have you lost feeling in your genitals? Or is there new trouble with sex?',
    meaning:
      'For example, touch there feels dull. We ask because these nerves also come from the low back. You need not say, and nothing leaves this device.',
    told: 'Since this pain began, I have lost feeling in my genitals or had new sexual trouble.'
  },
  'both-legs': {
    label: 'Pain, tingling or numbness down both legs',
    question: 'Does pain, tingling or numbness run down both of your legs?',
    meaning:
      'One leg alone is not meant. With both legs, nerves in the low back may need quick care. If you say yes, we ask when it began.',
    told: 'I have pain, tingling or numbness going down both legs.'
  },
  'legs-weak-both': {
    label: 'Both legs weak, heavy or giving way',
    question: 'Do both legs feel weak or heavy, or do they give way under you?',
    meaning:
      'For example, your knees fold on the stairs. Asked because nerves in the back that serve both legs may need quick care.',
    told: 'Both my legs are weak, heavy or giving way.'
  },
  'cannot-walk': {
    label: 'Legs too weak or numb to stand or walk',
    question: 'Are your legs so weak or numb that you can no longer stand or walk?',
    meaning: 'This is about strength and feeling, not about pain that makes you limp. It needs help at once.',
    told: 'I can no longer stand or walk because my legs are weak or numb.'
  },
  'foot-drop': {
    label: 'One foot drags, or cannot lift toes or tiptoe',
    question:
      'Does one foot drag along the ground? Or can you not pull your toes up, or not rise onto your toes?',
    meaning:
      'For example, the foot slaps, or catches on rugs. Go by what you have noticed. A big loss of strength needs quick care.',
    told: 'One foot drags, or I cannot lift my toes or rise on tiptoe.'
  },
  'leg-weak-mild': {
    label: 'One leg a bit weaker than usual',
    question: 'Does one leg have a bit less strength than it normally has?',
    meaning:
      'For example, it pushes less well on stairs. Pain alone can feel like weakness, so choose not sure if you cannot tell.',
    told: 'One of my legs is a bit weaker than usual.'
  },
  'arm-weak-severe': {
    label: 'Arm or hand suddenly weak or numb, or weakening',
    question:
      'Did strength or feeling suddenly go from an arm or a hand? Or does it lose more strength as time passes?',
    meaning: 'For example, you can no longer lift a full cup. Sudden or growing weakness needs quick care.',
    told: 'My arm or hand suddenly lost strength or feeling, or it is getting weaker.'
  },
  'arm-weak-mild': {
    label: 'Arm or grip a bit weaker than usual',
    question: 'Does your arm or your grip have a bit less strength than it normally has?',
    meaning:
      'For example, jars are harder to open. Pain alone can feel like weakness, so choose not sure if you cannot tell.',
    told: 'My arm or grip is a bit weaker than usual.'
  },
  'unsteady-walk': {
    label: 'Unsteady, tripping or dragging feet more than before',
    question:
      'Are you less steady on your feet, or do you trip or drag your feet more than you used to? Just stiff joints do not count.',
    meaning:
      'For example, you hold on to walls or watch each step. Nerves to the legs pass through the neck and back, so it needs a prompt check.',
    told: 'I am unsteady, or I trip or drag my feet more than I used to.'
  },
  'hands-clumsy': {
    label: 'Clumsy hands: fumbling with buttons or dropping things',
    question: 'Have your hands become clumsy? Do things slip from them, or are buttons hard to do up?',
    meaning:
      'For example, a key is hard to turn. Nerves in the neck steer the hands, so it is worth a check.',
    told: 'My hands are clumsy. I fumble with buttons or drop things.'
  },
  'both-hands': {
    label: 'Both hands or both arms numb or tingling',
    question: 'Is there numbness or tingling in both hands, or in both arms?',
    meaning:
      'It is like pins and needles on both sides. One side alone is not meant. It may come from the wrists or from the neck.',
    told: 'Both my hands or both my arms are numb or tingling.'
  },
  'electric-shock-neck': {
    label: 'Electric shock down back or limbs on bending neck',
    question:
      'When you bend your neck, does a feeling like an electric shock run down your back, arms or legs?',
    meaning:
      'It is a quick jolt, for example as you look down at your phone. There is no need to test it. Asked because nerves in the neck may be irritated.',
    told: 'When I bend my neck, I feel an electric shock down my back or limbs.'
  },
  'band-pain': {
    label: 'Tight band of pain around chest or belly',
    question: 'Does pain sit around your chest or belly like a tight band?',
    meaning:
      'It may feel like a belt pulled too tight. Nerves from the upper back run around that way, so it is worth a check.',
    told: 'I have a tight band of pain around my chest or belly.'
  },
  'numb-limb': {
    label: 'Newly numb part of arm or leg, or spreading',
    question: 'Is a patch of an arm or leg newly numb, or is numbness there spreading?',
    meaning: 'It feels like your cheek after the dentist.',
    told: 'Part of my arm or leg is newly numb, or numbness is spreading.'
  },
  'numb-arm': {
    label: 'Patch of arm or hand newly numb, or spreading',
    question: 'Is a patch of one arm or hand newly numb, or is numbness there spreading?',
    meaning:
      'It feels like your cheek after the dentist. It is common with a trapped nerve. It matters most when it spreads, or with some other answers.',
    told: 'A patch of my arm or hand is newly numb, or numbness there is spreading.'
  },
  'numb-leg': {
    label: 'Patch of leg or foot newly numb, or spreading',
    question: 'Is a patch of one leg or foot newly numb, or is numbness there spreading?',
    meaning:
      'It feels like your cheek after the dentist. It is common with a trapped nerve. It matters most when it spreads, or with some other answers.',
    told: 'A patch of my leg or foot is newly numb, or numbness there is spreading.'
  },
  'tingle-limb': {
    label: 'Tingling in one arm or one leg',
    question: 'Do you have tingling in one arm or one leg?',
    meaning: 'It is mostly harmless.',
    told: 'I have tingling in one arm or one leg.'
  },
  'tingle-arm': {
    label: 'Tingling in one arm or hand',
    question: 'Do you have tingling or pins and needles in one arm or hand?',
    meaning:
      'It is the prickle of an arm that has gone to sleep. It is mostly harmless. It can come from a nerve in the neck, or nearer the hand.',
    told: 'I have tingling in one arm or hand.'
  },
  'tingle-leg': {
    label: 'Tingling in one leg or foot',
    question: 'Do you have tingling or pins and needles in one leg or foot?',
    meaning:
      'It is the prickle of a leg that has gone to sleep. It is mostly harmless. It can come from a nerve in the low back, or nearer the foot.',
    told: 'I have tingling in one leg or foot.'
  },
  'getting-worse-fast': {
    label: 'Weak, numb, tingling, clumsy: worse in hours or days',
    question: 'Within hours or days, is any weak, numb, tingling or clumsy feeling growing worse?',
    meaning:
      'For example, a foot that was a bit weak yesterday hardly lifts today. Fast change needs quick care.',
    told: 'My weakness, numbness, tingling or clumsiness is getting worse over hours or days.'
  },
  'ctx-cancer': {
    label: 'Cancer, ever (not a cured simple skin spot)',
    question: 'Have you had cancer, now or at any time? You can leave out a simple skin spot that was cured.',
    meaning: 'It counts even if it was long ago. Pain is then worth an earlier check.',
    told: 'I have had cancer.'
  },
  'weight-loss': {
    label: 'Weight loss without trying',
    question: 'Have you lost weight though you did not try to?',
    meaning:
      'For example, your clothes hang loose, but you eat as before. Asked because it tells us about your whole body, not just the back.',
    told: 'I have lost weight without trying.'
  },
  'night-pain-no-ease': {
    label: 'Pain wakes you, and no position eases it',
    question: 'Does pain wake you from sleep, and can you then find no position that eases it?',
    meaning:
      'Both parts must fit. Pain that settles once you turn over is not meant. Waking with pain is very common, so it counts only with other answers.',
    told: 'The pain wakes me, and I can find no position that eases it.'
  },
  'constant-worsening': {
    label: 'Pain there all the time and worse each week',
    question: 'Is the pain always there and worse from week to week, no matter what you do?',
    meaning: 'Pain that comes and goes is not meant. Pain that only climbs is worth a check.',
    told: 'The pain is there all the time and gets worse each week, whatever I do.'
  },
  'strain-pain': {
    label: 'Pain worse when you cough, sneeze or strain',
    question: 'Does a cough, a sneeze or straining make the pain worse?',
    meaning:
      'Straining means bearing down, for example on the toilet. It is common and mostly harmless. With some other answers it matters more.',
    told: 'The pain is worse when I cough, sneeze or strain.'
  },
  'lung-signs': {
    label: 'New cough, hoarse voice or chest infections, 3+ weeks',
    question:
      'Have you had a new cough, a hoarse voice or chest infections? Has that gone on for 3 weeks or more?',
    meaning:
      'The top of the lung lies close to the shoulder and neck. So a problem there can feel like shoulder pain.',
    told: 'For 3 weeks or more I have had a new cough, a hoarse voice or chest infections.'
  },
  'horner-eye': {
    label: 'New drooping eyelid, or one pupil newly smaller',
    question: 'Does one eyelid droop when it did not before? Or is one pupil newly smaller than the other?',
    meaning:
      'The pupil is the black dot in the eye. An old photo may help you to tell. Nerves to the eye pass through the neck, so a new change needs quick care.',
    told: 'One of my eyelids droops, or one of my pupils is smaller, and that is new.'
  },
  'new-lump': {
    label: 'New visible or growing lump: neck, armpit or back',
    question:
      'Is there a new lump in your neck, armpit or back that you can see, or that grows? A tender, tight spot in a muscle is not meant.',
    meaning:
      'For example, a bump that shows in the mirror. Sore spots that you feel in a muscle are common and something else.',
    told: 'I have a new lump in my neck, armpit or back that I can see or that is growing.'
  },
  'fever-chills': {
    label: 'Fever or shaking chills with this pain',
    question: 'Have you had shaking chills with this pain? Or a fever of 38 °C / 100.4 °F or more?',
    meaning:
      'Shaking chills make your teeth chatter, even under a blanket. Asked because an infection may be behind the pain and needs quick care.',
    told: 'With this pain I have had a fever of 38 °C / 100.4 °F or more, or shaking chills.'
  },
  'ctx-ivdu': {
    label: 'Injected drugs in the past year',
    question: 'Have you injected drugs at any time in the past year?',
    meaning:
      'Medicine such as insulin is not meant. We ask because germs can get into the blood and reach the spine. You need not say, and nothing leaves this device.',
    told: 'I have injected drugs in the past year.'
  },
  'ctx-immune-low': {
    label: 'Weak immune system, high sugar, or heavy daily drinking',
    question:
      'Is your immune system weak, is your sugar high on most days, or do you drink heavily every day?',
    meaning: 'Any of these makes it harder to fight germs.',
    told: 'My immune system is weak. Or I have diabetes with high readings most days, or I drink heavily every day.'
  },
  'ctx-immune-illness': {
    label: 'Weak immune system, from an illness or a medicine',
    question:
      'Is your immune system weak, from an illness or a medicine? That could be chemo, a transplant, HIV, dialysis, long use of steroids, no spleen, sickle cell or liver scarring.',
    meaning: 'The immune system fights germs. When it is weak, germs can spread to the spine more easily.',
    told: 'My immune system is weak, from an illness or a medicine.'
  },
  'ctx-immune-sugar': {
    label: 'Diabetes with high readings on most days',
    question: 'Do you have diabetes, and is your sugar high on most days?',
    meaning:
      'High sugar over a long time makes it harder to fight germs. Diabetes that is under control does not count.',
    told: 'I have diabetes with high readings on most days.'
  },
  'ctx-sugar-often-high': {
    label: 'Told that your sugar is often high',
    question: 'Has anyone told you that your sugar is often high?',
    meaning: 'Your own meter counts too.',
    told: 'My sugar is often high.'
  },
  'ctx-immune-drink': {
    label: 'Heavy drinking every day',
    question: 'Do you drink heavily every day?',
    meaning: 'Heavy drinking over a long time makes it harder to fight germs.',
    told: 'I drink heavily every day.'
  },
  'ctx-recent-infection': {
    label: 'Recent infection: hospital, drip, drained, blood, bone, heart, kidney',
    question:
      'In the past 3 months, did an infection put you in hospital, or need a drip or draining? Or was one in your blood, a bone or a heart valve? Or in your kidneys, with fever?',
    meaning:
      'A cold that you got over at home is not meant. Draining means that someone let the pus out. Germs can settle in the spine later.',
    told: 'In the last 3 months I had an infection. It needed hospital, a drip or draining. Or it was in my blood, a bone, a heart valve, or my kidneys with fever.'
  },
  'ctx-spine-procedure': {
    label: 'Spine surgery, epidural, long drip, or injection there',
    question:
      'In the past 3 months, have you had spine surgery, an epidural, or a drip for days? Or was something injected into your spine, a joint, or a muscle where it now hurts? A vaccine does not count. Nor does a vitamin, birth-control or pain-relief shot in the arm or buttock.',
    meaning:
      'An epidural is a shot into the back, for example for a birth. A drip is a thin tube into a vein. Rarely, germs or blood can gather near the spine later.',
    told: 'In the last 3 months I had spine surgery, an epidural or a drip for days. Or I had an injection into my spine, a joint, or a muscle where it now hurts.'
  },
  'ctx-tb': {
    label: 'Ever had TB, or lived with someone with TB',
    question: 'Have you ever had TB (tuberculosis)? Or have you shared a home with someone who has it?',
    meaning: 'It counts even if it was long ago. TB is an infection that can reach the spine.',
    told: 'I have had TB, or I have lived with someone who has it.'
  },
  'stiff-neck-fever': {
    label: 'Fever with stiff neck, drowsy, muddled, or light hurts',
    question:
      'Do you have a fever with any of these? Your neck is too stiff to bring chin to chest. You are drowsy or muddled. Light hurts, and you have a bad headache.',
    meaning:
      'Go by what you have noticed; there is no need to test it. Any one of these with fever counts. It needs help at once.',
    told: 'I have a fever, and one or more of these. My neck is too stiff to bring my chin to my chest. I am drowsy or muddled. Light hurts, with a bad headache.'
  },
  'rash-no-fade': {
    label: 'Purple spots or rash that stays under pressed glass',
    question:
      'Are there purple spots on your skin, or a rash that does not fade when a glass is pressed on it?',
    meaning:
      'Press the side of a clear glass on the rash and look through it. It is harder to see on dark skin. Spots that stay need help at once.',
    told: 'I have purple spots, or a rash that stays when I press a glass on it.'
  },
  'throat-danger': {
    label: 'Trouble swallowing spit, muffled voice, or locked jaw',
    question: 'Is it hard to swallow your own spit? Is your voice muffled, or will your jaw not open?',
    meaning:
      'For example, you drool, or sound as if your mouth is full. Asked because swelling deep in the neck needs help at once.',
    told: 'I have trouble swallowing my spit, a muffled voice or a jaw that will not open.'
  },
  'hot-joint': {
    label: 'Hot, red or swollen shoulder, too sore to move',
    question: 'Is your shoulder hot, red or swollen, and does it hurt too much to move it?',
    meaning:
      'Swelling is hard to see there, so look at the other shoulder too. If the joint was replaced, signs can be slow and mild. An infected joint needs quick care.',
    told: 'My shoulder is hot, red or swollen, and too sore to move.'
  },
  'shingles-rash': {
    label: 'One-sided strip of rash, blisters or burning skin',
    question: 'Does a strip of your skin burn, or have a rash or blisters, on one side of the body only?',
    meaning:
      'It may be shingles, which can look like half a belt of spots. Pain can come first. Treatment works best within 3 days of the rash.',
    told: 'I have a rash, blisters or burning skin in a strip on one side only.'
  },
  'shingles-face': {
    label: 'Strip of rash on face, nose or near eye',
    question: 'Has this rash come up on your face or nose, or close to an eye?',
    meaning:
      'For example, spots on the forehead or the tip of the nose. Near an eye, it needs quick care for your sight.',
    told: 'The rash is on my face, my nose or near an eye.'
  },
  'major-trauma': {
    label: 'Crash, vehicle hit, head-first dive, fall over 1 m',
    question:
      'Did one of these happen in the past 2 weeks, and has no clinician checked you since? A vehicle hit or threw you. You crashed at speed, rolled over in a vehicle or crashed on a bike. You dived onto your head. You fell from over 1 m (3 ft) or 5 stairs.',
    meaning:
      'It does not count if a clinician has checked you since. Asked because a hard hit can hurt a bone, and that needs quick care.',
    told: 'In the last 2 weeks I was hit or thrown by a vehicle, or had a crash or roll-over. Or I dived onto my head, or fell from over 1 m (3 ft) or 5 stairs. No clinician has checked me since.'
  },
  'minor-trauma': {
    label: 'Started with small fall, bump, jolt, strain or lift',
    question:
      'Did this begin in the past 6 weeks with something small? A small fall, a slow bump, a jolt, a strain or a lift all count.',
    meaning:
      'For example, you slipped off a step or picked up a heavy box. It is common. It matters more if your bones may be thin.',
    told: 'In the last 6 weeks this started with a small fall, a slow bump, a jolt, a strain or a lift.'
  },
  'neck-no-turn': {
    label: 'Since injury, cannot turn head halfway to a side',
    question: 'Since the injury, have you been unable to turn your head halfway, to one side or to both?',
    meaning:
      'Do not test it. Go only by what you have already noticed, and choose not sure if you do not know. Asked because the neck bones may need quick care.',
    told: 'Since the injury I cannot turn my head halfway, to one side or to both.'
  },
  'tingling-limbs': {
    label: 'Pins and needles in your arms or legs',
    question: 'Do your arms or legs prickle with pins and needles?',
    meaning:
      'It is the prickle of an arm that has gone to sleep. After an injury, nerves may need quick care, so we ask.',
    told: 'I have pins and needles in my arms or legs.'
  },
  'trauma-48h': {
    label: 'The hard hit was in the last 2 days',
    question: 'Did the hard hit, crash or fall happen within the last 2 days?',
    meaning: 'For example, this morning or yesterday. A fresh injury needs a faster check.',
    told: 'The hard hit was in the last 2 days.'
  },
  'ctx-osteoporosis': {
    label: 'Thin bones, or a bone broken by small fall',
    question: 'Has anyone told you that your bones are thin? Or have you broken a bone in a small fall?',
    meaning:
      'For example, you slipped on a rug and broke your wrist. Thin bones are also called osteoporosis. A bone in the back may then crack more easily.',
    told: 'I have been told that my bones are thin, or I broke a bone in a small fall.'
  },
  'ctx-steroids': {
    label: 'Steroid tablets for 3 months or more',
    question: 'Have you been on steroid tablets for 3 months or longer?',
    meaning:
      'Prednisone is one example. An inhaler or a cream is not meant. Steroids can thin the bones and make it harder to fight germs.',
    told: 'I have taken steroid tablets for 3 months or more.'
  },
  'sudden-midline-pain': {
    label: 'Sudden sharp pain in one spot over backbone',
    question: 'Did a sharp pain strike suddenly, at one spot over the bones of your back?',
    meaning: 'For example, in the very middle, as you sat down. Asked because a thin bone may have cracked.',
    told: 'A sharp pain started suddenly in one spot over the bones of my back.'
  },
  'new-stoop': {
    label: 'Become shorter or more bent forward',
    question: 'Have you lost height, or do you stoop further forward than before?',
    meaning:
      'For example, your trousers or pants have become too long. The bones of the back may have changed shape.',
    told: 'I have become shorter or more bent forward.'
  },
  'shoulder-deformed': {
    label: 'After injury or fit: shoulder misshapen, or cannot move',
    question: 'After an injury or a fit, has your shoulder changed its shape? Or can you not move it at all?',
    meaning:
      'A fit is a seizure. Look at the other shoulder to compare. The joint or a bone may need quick care.',
    told: 'After an injury or a fit, my shoulder is out of shape or I cannot move it at all.'
  },
  'cannot-lift-arm': {
    label: 'Cannot lift your arm, but someone else can',
    question: 'Are you unable to lift your arm yourself, although someone else can lift it?',
    meaning:
      'Your other hand may lift it, too. It can come with no injury at all. Early care can matter here.',
    told: 'I cannot lift my arm myself, although someone else can lift it.'
  },
  'arm-swollen': {
    label: 'Whole arm newly swollen or a different shade',
    question: 'Has a whole arm newly swollen up, or turned a different shade?',
    meaning:
      'For example, a sleeve feels tight, or the arm looks blue or red beside the other. A blocked vein needs quick care.',
    told: 'My whole arm is newly swollen or has changed shade.'
  },
  'belly-injury': {
    label: 'Blow to your belly or lower ribs',
    question: 'Did your belly or your lower ribs take a blow?',
    meaning:
      'For example, from a bike handlebar or a knee in sport. An organ may be hurt, and you may feel that in the shoulder or back.',
    told: 'I have had a blow to my belly or lower ribs.'
  },
  'ctx-aneurysm': {
    label: 'Weak main artery: aneurysm, split wall, Marfan or similar',
    question:
      'Were you ever told that the main artery in your chest or belly has a bulge, called an aneurysm? Or has that artery split, or been operated on? Or do you have Marfan, Loeys-Dietz or the vascular kind of Ehlers-Danlos? A bulge only in the head does not count, nor does the kind with bendy joints.',
    meaning:
      'The main artery carries blood from the heart down through the belly. With any of these, new pain needs fast help.',
    told: 'I have been told that my main artery has a bulge, has split or was operated on. Or it was Marfan, Loeys-Dietz or vascular Ehlers-Danlos.'
  },
  'ctx-artery-scanned': {
    label: 'A doctor scanned that artery, or called it weak',
    question: 'Has a doctor scanned that artery, or said that its wall is weak?',
    meaning: 'It runs from the heart down through the belly.',
    told: 'A doctor scanned my main artery, or called it weak.'
  },
  'ctx-vascular-risk': {
    label: 'Ever: smoking, blood-pressure, cholesterol, diabetes, heart, stroke, family aneurysm',
    question:
      'Have you ever smoked? Have you ever had high blood pressure, high cholesterol, diabetes, heart disease or a stroke? Or has someone in your family had an aneurysm?',
    meaning:
      'An aneurysm is a blood vessel that has grown too wide. One yes is enough. These are common, and count only with some kinds of pain.',
    told: 'I have one or more of these. I have smoked, or had high blood pressure, high cholesterol, diabetes, heart disease or a stroke. Or I have family with an aneurysm.'
  },
  'sudden-worst': {
    label: 'Sudden worst pain between shoulder blades, even when lifting',
    question:
      'Did the pain between your shoulder blades reach its worst all at once? Say yes even if you were lifting just then.',
    meaning:
      'Mostly it is a muscle or joint that catches. Asked because, with some other answers, a blood vessel may need quick care.',
    told: 'The pain between my shoulder blades hit its worst all at once.'
  },
  'belly-pulse': {
    label: 'Strong pulse or throb in belly with the pain',
    question: 'With the pain, do you feel a strong beat or throb in your belly?',
    meaning: 'Thin people may feel a normal, light pulse there. A strong beat with pain needs help at once.',
    told: 'I have a strong pulse or throb in my belly with the pain.'
  },
  'severe-flank-waves': {
    label: 'Strong pain waves, side to groin, cannot keep still',
    question:
      'Do strong waves of pain run from your side to your groin or testicle, so that you cannot keep still?',
    meaning:
      'For example, you pace or roll about. The kidney, a testicle or a blood vessel may need quick care.',
    told: 'I have strong waves of pain in my side, going to the groin or testicle, and I cannot keep still.'
  },
  'flank-pain': {
    label: 'Pain in your side, just under the ribs',
    question: 'Does it hurt at your side, right below the ribs?',
    meaning:
      'It is about where your hands rest on your waist, towards the back. The kidneys are near, so we ask.',
    told: 'The pain is in my side, just under the ribs.'
  },
  'pee-burn-blood': {
    label: 'Burning when you pee, or blood in it',
    question: 'Does it sting or burn when you pee? Or have you seen blood in your pee?',
    meaning: 'Blood may look pink or red. A kidney or the bladder may be behind the pain.',
    told: 'It burns when I pee, or there is blood in it.'
  },
  'vomit-no-fluids': {
    label: 'Being sick and unable to keep fluids down',
    question: 'Are you throwing up, and do drinks not stay down?',
    meaning: 'For example, even small sips of water come back up. You may dry out, so it needs quick care.',
    told: 'I am being sick and cannot keep fluids down.'
  },
  'belly-pain': {
    label: 'New belly pain too (not usual period pain)',
    question: 'Is there new pain anywhere in your belly as well? Your usual period pain does not count.',
    meaning: 'It is common and mostly harmless. What else comes with it tells us more.',
    told: 'I also have new pain in my belly.'
  },
  'upper-belly-pain': {
    label: 'Strong pain in your upper belly as well',
    question: 'Is there also strong pain high up in your belly?',
    meaning:
      'That is the part just below the ribs and breastbone. Organs there can send pain to the back or shoulder and may need quick care.',
    told: 'I also have strong pain in my upper belly.'
  },
  'dark-urine': {
    label: 'Very sore muscles and dark, cola-like pee',
    question: 'Are your muscles very sore, and is your pee as dark as cola?',
    meaning: 'For example, after a very hard workout. It needs quick care to protect the kidneys.',
    told: 'My muscles are very sore and my pee is dark like cola.'
  },
  jaundice: {
    label: 'Yellow eyes or skin',
    question: 'Have your skin or the whites of your eyes gone yellow?',
    meaning: 'It shows best in daylight. The liver or gallbladder may need quick care.',
    told: 'My eyes or skin have turned yellow.'
  },
  'meal-belly-pain': {
    label: 'Pain under right ribs or right blade after meals',
    question: 'After meals, does it hurt under your right ribs or at your right shoulder blade?',
    meaning: 'For example, after a rich dinner. The gallbladder can send pain there.',
    told: 'After meals I get pain under my right ribs or at my right shoulder blade.'
  },
  'shoulder-tip': {
    label: 'Pain at shoulder tip, not changed by moving it',
    question: 'Is the pain right at the tip of your shoulder, and is it the same when you move the shoulder?',
    meaning: 'The tip is where a bag strap slides off. Trouble in the belly or chest can be felt there.',
    told: 'The pain is at the tip of my shoulder, and moving it does not change it.'
  },
  'blood-vomit-stool': {
    label: 'Vomited blood, or black, tarry poo',
    question: 'Have you thrown up blood? Or has your poo been black and sticky like tar?',
    meaning: 'It does not matter how much. Bleeding inside the gut needs quick care.',
    told: 'I have been sick with blood, or passed black, tarry poo.'
  },
  'ctx-could-be-pregnant': {
    label: 'Might be pregnant: late period or unreliable birth control',
    question:
      'Might you be pregnant? Is your period late, or have you had sex without reliable birth control since the last one? If a test since then was negative, the answer is no.',
    meaning:
      'A pregnancy test can tell you. Asked because trouble early on can feel like belly or shoulder pain.',
    told: 'I could be pregnant.'
  },
  'ctx-pregnant': {
    label: 'Pregnant now',
    question: 'Are you pregnant at the moment?',
    meaning: 'Then your midwife or doctor comes first. We show no exercises, but signs to look out for.',
    told: 'I am pregnant.'
  },
  'ctx-postpartum': {
    label: 'Gave birth in the last 6 weeks',
    question: 'Did you have a baby within the last 6 weeks?',
    meaning: 'Then your midwife or doctor comes first. We show no exercises, but signs to look out for.',
    told: 'I gave birth in the last 6 weeks.'
  },
  'ctx-postpartum-year': {
    label: 'Birth 6 weeks to 12 months ago, or breastfeeding',
    question: 'Did you give birth 6 weeks to 12 months ago, or do you breastfeed?',
    meaning:
      'Bones can be thinner for a while after a birth. It is rare that one gives way, and it is often missed.',
    told: 'I gave birth in the last 12 months, or I breastfeed.'
  },
  'vag-bleed-pelvic': {
    label: 'Vaginal bleeding, or low belly pain on one side',
    question: 'Are you bleeding from the vagina? Or is there pain on one side, low in your belly?',
    meaning: 'Low means near the groin. Asked because an early pregnancy in the wrong spot needs quick care.',
    told: 'I have bleeding from the vagina, or low belly pain on one side.'
  },
  'pain-on-breath': {
    label: 'Sharp pain when you breathe in',
    question: 'Does it hurt sharply as you breathe in?',
    meaning:
      'For example, a stab with each deep breath. Mostly it comes from ribs or muscles. Asked because it may come from the lungs.',
    told: 'I have a sharp pain when I breathe in.'
  },
  'cough-blood': {
    label: 'Coughed up blood',
    question: 'Has any blood come up when you coughed?',
    meaning: 'Streaks in the spit count too. It needs quick care to find out why.',
    told: 'I have coughed up blood.'
  },
  'calf-swollen': {
    label: 'One calf newly swollen, or warm and sore',
    question:
      'Is there new swelling in one calf, or is it warm and sore to press? Pain that runs down from your back is not meant.',
    meaning:
      'The calf is the back of the lower leg. Look at the other one to compare. A blocked vein needs quick care.',
    told: 'One of my calves is newly swollen, or warm and sore to press.'
  },
  'ctx-vte-risk': {
    label: 'Recent surgery, long trip, bedrest, birth; past clot; estrogen',
    question:
      'In the past 6 weeks, have you had surgery, a long trip, bed rest or a birth? Have you ever had a clot? Do you take estrogen?',
    meaning: 'Estrogen is in many birth control pills. All of these make a clot in a vein more likely.',
    told: 'In the last 6 weeks I had surgery, a long trip, bed rest or a birth. Or I have had a clot at some time, or I take estrogen.'
  },
  'exertion-pain': {
    label: 'Pain with climbing or hurrying, gone with rest',
    question: 'Does the pain come on as you climb or hurry, and go away as you rest?',
    meaning:
      'For example, on stairs or on the run to a bus. It may come from the heart, so it needs quick care.',
    told: 'The pain comes when I climb or hurry and goes when I rest.'
  },
  'pregnancy-danger': {
    label: 'Bleeding, leaking, tightening, baby quieter, rib pain, headache, blurring',
    question:
      'If you are pregnant, do you have bleeding, leaking fluid, or tightening that comes regularly? Does the baby move less? Is there pain under your ribs, a bad headache or blurred sight?',
    meaning: 'Tightening means that your belly goes hard again and again. Any one of these needs quick care.',
    told: 'I am or could be pregnant, and I have one or more of these. I have bleeding, leaking fluid or regular tightening. The baby moves less. I have pain under the ribs, a bad headache or blurred sight.'
  },
  'postpartum-danger': {
    label: 'After birth: heavy bleeding, headache, leg swelling, weakness, numbness',
    question:
      'Since the birth, have you had heavy bleeding, a bad headache or leg swelling? Or have your legs been numb or weak?',
    meaning: 'For example, you soak one pad after another. Any one of these needs quick care.',
    told: 'Since giving birth I have had heavy bleeding, a bad headache, leg swelling, or numb or weak legs.'
  },
  'new-neck-head-pain': {
    label: 'Neck pain or headache unlike any before, mostly one-sided',
    question:
      'Is this neck pain or headache mostly on one side, and unlike any you have had? Just a crick that hurts as you turn does not count.',
    meaning:
      'It feels new in kind, not only stronger. Asked because, rarely, a blood vessel in the neck may be behind it.',
    told: 'I have a neck pain or headache unlike any before, mostly on one side.'
  },
  'five-d': {
    label: 'Double vision, slurring, staggering, dropping, numb face, hard swallowing',
    question:
      'In the past month, did you see double, slur your words, stagger, or drop down? Did your face go numb, or was it hard to swallow?',
    meaning:
      'For example, your legs just folded under you. Any one of them counts. Blood flow to the brain may need help at once.',
    told: 'In the past month I saw double, slurred my speech, staggered or dropped down, or had a numb face or trouble swallowing.'
  },
  'dizzy-sick': {
    label: 'Dizzy or feeling sick with the neck pain',
    question: 'Along with your neck pain, do you get dizzy or feel sick?',
    meaning: 'For example, the room seems to sway. It is mostly harmless, but worth an early check.',
    told: 'I am dizzy or feel sick with the neck pain.'
  },
  'ctx-neck-artery-risk': {
    label: 'Recent neck jolt, forceful treatment, bad infection; tissue disorder',
    question:
      'In the last month, did your neck have a jolt or a strong treatment? Did you have a bad infection? Or do you have a tissue disorder of the kind that runs in families?',
    meaning:
      'A jolt can be small, such as a hard stop in a car. Marfan is one tissue disorder. These may strain a blood vessel in the neck.',
    told: 'In the last month I had a neck jolt, strong neck treatment or a bad infection. Or I have a tissue disorder that runs in families.'
  },
  'gca-head': {
    label: 'New headache, sore scalp, or jaw ache when chewing',
    question:
      'If you are 50 or older: do you have a new headache or a sore scalp? Or does your jaw ache as you chew?',
    meaning:
      'For example, it hurts to comb your hair. Asked because swollen blood vessels in the head can harm your sight.',
    told: 'I am 50 or older and have a new headache, a sore scalp or jaw ache when chewing.'
  },
  'gca-vision': {
    label: 'Sudden loss of sight or double vision',
    question: 'Did you suddenly lose any of your sight, or see double?',
    meaning: 'It counts if it was in one eye only. Your sight needs quick care.',
    told: 'I have had a sudden loss of sight or double vision.'
  },
  'pmr-pattern': {
    label: 'Both shoulders/hips sore, stiff over 45 minutes each morning',
    question:
      'If you are 50 or older: have both shoulders, or both hips, been sore for over 2 weeks? And are they stiff for over 45 minutes each morning?',
    meaning:
      'For example, it is hard to get out of bed or into a sleeve. It may be an inflammation, so a check is worth it.',
    told: 'I am 50 or older. For over 2 weeks both my shoulders or hips have been sore, and stiff for over 45 minutes each morning.'
  },
  'axspa-core': {
    label: 'Back pain began before 45, lasted over 3 months',
    question: 'Were you younger than 45 when this back pain began? Has it gone on for more than 3 months?',
    meaning:
      'Both parts must fit. Back pain that starts young and lasts is now and then an inflammation. A few more questions help to tell.',
    told: 'My back pain started before I was 45 and has lasted over 3 months.'
  },
  'red-eye': {
    label: 'One eye red, sore and bothered by light',
    question: 'Is one of your eyes red and sore, and does light bother it?',
    meaning: 'All three must fit. It can go with an inflamed spine, and the eye needs quick care.',
    told: 'One of my eyes is red, sore and bothered by light.'
  },
  'ctx-recent-surgery': {
    label: 'Any operation in the last 6 weeks',
    question: 'Did you have an operation of any kind in the past 6 weeks?',
    meaning: 'It counts wherever on the body it was. Your surgical team then comes first.',
    told: 'I have had an operation in the last 6 weeks.'
  },
  'ctx-anticoagulant': {
    label: 'Blood thinners (not aspirin alone), or bleed easily',
    question: 'Do you take a blood thinner, or do you bleed easily? Aspirin alone does not count.',
    meaning:
      'Warfarin is one example. After a knock, you may bleed more. Some painkillers and hands-on treatments are then not for you.',
    told: 'I take blood thinners, or I bleed easily.'
  },
  'ctx-inflam-spine': {
    label: 'Rheumatoid, ankylosing spondylitis, Down syndrome, broken or fused spine',
    question:
      'Do you have rheumatoid arthritis, ankylosing spondylitis or Down syndrome? Or has your spine ever been broken or fused?',
    meaning:
      'The first two make joints sore and stiff. Fused means that bones have grown or been joined as one. Your own care team then comes first.',
    told: 'I have rheumatoid arthritis, ankylosing spondylitis, Down syndrome, or a spine that was once broken or fused.'
  },
  'ctx-deficit-stable': {
    label: 'Known weakness or numbness, checked and unchanged',
    question: 'Is a weakness or numbness checked by a clinician, and unchanged for 6 weeks?',
    meaning: 'A clinician enters this in the exam room.',
    told: 'I have a weakness or numbness that was checked, and has not changed for 6 weeks.'
  },
  'painkiller-excess': {
    label: 'Too many painkillers, or same one under two names',
    question: 'Did you take more painkillers than the label allows? Or the same medicine under two names?',
    meaning:
      'For example, a cold remedy and a pain pill may hold the same thing. Too much can do harm before you feel ill.',
    told: 'I have taken more painkillers than the label allows, or the same medicine under two names.'
  },
  'severe-uncontrolled': {
    label: 'Cannot sleep, sit or walk even with pain relief',
    question: 'Is the pain so strong that you cannot sleep, sit or walk, even with pain relief?',
    meaning:
      'For example, you pace all night though you took a tablet. A clinician can look for better relief.',
    told: 'The pain is so bad that I cannot sleep, sit or walk even with pain relief.'
  },
  'rad-one-limb': {
    label: 'Pain down one arm or leg, no weakness',
    question: 'Does pain run down one arm or one leg, without any weakness?',
    meaning: 'It is common, and often a nerve is irritated.',
    told: 'The pain goes down one arm or one leg, with no weakness.'
  },
  'rad-arm': {
    label: 'Pain down one arm, no weakness',
    question: 'Does pain run down one arm, without any weakness?',
    meaning: 'For example, from the neck to the hand. It is common, and often a nerve is irritated.',
    told: 'The pain goes down one arm, with no weakness.'
  },
  'rad-leg': {
    label: 'Pain down one leg, no weakness',
    question: 'Does pain run down one leg, without any weakness?',
    meaning: 'For example, from the buttock to the calf. It is common, and often a nerve is irritated.',
    told: 'The pain goes down one leg, with no weakness.'
  },
  'not-improving': {
    label: 'No better after 4 weeks (shoulder 2), or worse',
    question:
      'Is the pain getting worse? Or is it no better after 4 weeks in the back or neck, or after 2 weeks in the shoulder?',
    meaning: 'It is about the whole time, not about one bad day. Then a check is worth it.',
    told: 'The pain is getting worse, or is no better after 4 weeks (2 weeks for the shoulder).'
  },
  'persist-3wk': {
    label: 'Pain for 3 weeks or more',
    question: 'Has this pain been there for 3 weeks or longer?',
    meaning: 'We work this out from how long it has hurt. You do not need to answer it again.',
    told: 'I have had this pain for 3 weeks or more.'
  },
  'persist-6wk': {
    label: 'Pain for 6 weeks or more',
    question: 'Has this pain been there for 6 weeks or longer?',
    meaning: 'We work this out from how long it has hurt. You do not need to answer it again.',
    told: 'I have had this pain for 6 weeks or more.'
  },
  'onset-week': {
    label: 'Pain began in the last 7 days',
    question: 'Did this pain start within the last 7 days?',
    meaning: 'We work this out from how long it has hurt. You do not need to answer it again.',
    told: 'My pain began in the last 7 days.'
  },
  'pain-new-or-worse': {
    label: 'Began or clearly got worse in last 6 weeks',
    question: 'In the past 6 weeks, did this pain start, or did it get clearly worse?',
    meaning: 'Old pain that has stayed the same is not meant. New pain matters more with some other answers.',
    told: 'This pain began, or got clearly worse, in the last 6 weeks.'
  },
  'not-mechanical': {
    label: 'Pain stays the same however you move or sit',
    question: 'Is the pain just the same, no matter how you move or sit?',
    meaning:
      'For example, lying down or a walk makes it no better and no worse. Asked because it may then come from an organ.',
    told: 'The pain stays the same however I move or sit.'
  },
  'ctx-smoker': {
    label: 'Ever smoked',
    question: 'Have you smoked at any time in your life?',
    meaning: 'It counts even if you stopped long ago. It helps to judge a cough that lasts.',
    told: 'I smoke, or I used to smoke.'
  },
  'ctx-one-kidney': {
    label: 'Only one kidney',
    question: 'Do you have just one kidney?',
    meaning: 'Some people are born with one, or gave one to someone. An infection then needs faster care.',
    told: 'I have only one kidney.'
  },
  'yf-fear': {
    label: 'Hold back from moving for fear of harm',
    question: 'Do you move less than you could, for fear that it may harm you?',
    meaning: 'For example, you no longer pick things up. Many people do this, and small steps can help.',
    told: 'I hold back from moving because I fear harm.'
  },
  'yf-outlook': {
    label: 'Expect this pain to stay for good',
    question: 'When you look ahead, do you think that this pain will never leave?',
    meaning: 'Many people wonder about this. We ask so that we can tell you how pain tends to go.',
    told: 'I expect this pain to stay for good.'
  },
  'yf-worry': {
    label: 'Pain on your mind much of the day',
    question: 'Do you think about the pain for much of the day?',
    meaning:
      'For example, it comes back to you while you work or eat. This is normal, and there are ways to ease it.',
    told: 'The pain fills my mind much of the day.'
  },
  'yf-mood': {
    label: 'Often low or without interest, past 2 weeks',
    question: 'Over the past 2 weeks, did you often feel low, or lose interest in things?',
    meaning:
      'For example, you no longer enjoy what you used to like. Pain and mood affect each other, and help is there for both.',
    told: 'In the past 2 weeks I have often felt low or lost interest in things.'
  },
  'yf-sleep': {
    label: 'Poor sleep makes things harder',
    question: 'Do you sleep badly, and does that make things harder for you?',
    meaning: 'For example, you lie awake for long and the next day hurts more. Better sleep can help.',
    told: 'Poor sleep is making things harder for me.'
  },
  'yf-work': {
    label: 'Doubt you can do normal work in 3 months',
    question: 'Think 3 months ahead. Do you doubt that you can do your normal work then?',
    meaning: 'Work at home counts too. An early talk about changed tasks can help.',
    told: 'I doubt that I can do my normal work in 3 months.'
  },
  'yf-support': {
    label: 'Feel alone with this, or not believed',
    question: 'Do you feel that you are alone with this pain, or that others do not believe you?',
    meaning: 'Your pain is real. It may help to bring someone along to a visit.',
    told: 'I feel alone with this, or not believed.'
  },
  'yf-passive': {
    label: 'Feel only someone else can fix this',
    question: 'Does it feel as if nobody but someone else can fix this for you?',
    meaning: 'It is easy to feel so after much treatment. We ask so that we can show what you can do too.',
    told: 'I feel that only someone else can fix this.'
  }
} as const satisfies Record<SignId, SignText>;

/** The lines that stand for a group of signs. Each names every element of its group. */
export const gates = {
  'gate-nerve': {
    label:
      'Any weak, numb, tingling, clumsy or unsteady arm, hand, leg or foot. Or electric shocks, or a tight band around your chest or belly',
    meaning:
      'Pins and needles, a heavy leg, giving way, tripping and a weak grip count too. If you say yes or not sure, we ask more about it.'
  },
  'gate-injury': {
    label: 'Any fall, crash, blow, fit, jolt, strain or lift in the last 6 weeks',
    meaning:
      'Small ones count too, such as a slip or a heavy box. A fit is a seizure. If you say yes or not sure, we ask more about it.'
  },
  'gate-illness': {
    label: 'Fever, shivers, a new purple or spotty rash, or feeling really ill',
    meaning:
      'A fever that has passed counts if it came with this pain. If you say yes or not sure, we ask more about it.'
  },
  'gate-organs': {
    label:
      'Belly pain or throbbing, pain in your side under the ribs, waves of pain there, a change in your pee, being sick, black poo, or yellow skin',
    meaning:
      'Burning, bloody or dark pee, throwing up and yellow eyes count too. If you say yes or not sure, we ask more about it.'
  }
} as const satisfies Record<GateId, GateText>;

/** What is counted when back pain began early in life and lasts. */
export const axialCriteria = {
  'axial-before-35': {
    label: 'Back pain began before age 35',
    question: 'Were you younger than 35 when the back pain began?',
    meaning: 'Think of the first time it came and stayed. A rough guess will do.',
    told: 'My back pain began before I was 35.'
  },
  'axial-night': {
    label: 'Pain wakes you late in the night',
    question: 'Does the pain wake you late in the night?',
    meaning: 'For example, you wake some hours before it is time to get up.',
    told: 'The pain wakes me late in the night.'
  },
  'axial-buttock': {
    label: 'Pain in the buttocks',
    question: 'Do you have pain in one or both buttocks?',
    meaning: 'It can be on one side, on both, or change sides.',
    told: 'I have pain in the buttocks.'
  },
  'axial-moving-helps': {
    label: 'Pain better with moving',
    question: 'Does the pain get better when you move about?',
    meaning: 'For example, it eases once you are up and walking.',
    told: 'The pain gets better when I move.'
  },
  'axial-anti-inflammatory': {
    label: 'Better within 48 hours of an anti-inflammatory medicine',
    question: 'Does the pain get better within 48 hours if you take an anti-inflammatory medicine?',
    meaning: 'Ibuprofen is one of these. Go by what you have noticed, and do not take it just to find out.',
    told: 'The pain gets better within 48 hours of an anti-inflammatory medicine.'
  },
  'axial-family': {
    label: 'Close relative with a long-lasting inflamed spine',
    question: 'Does a close relative have a spine that has long been inflamed?',
    meaning:
      'That could be a parent, a brother or a sister. A doctor may have called it ankylosing spondylitis.',
    told: 'A close relative of mine has an inflamed spine (axial spondyloarthritis).'
  },
  'axial-arthritis': {
    label: 'Arthritis',
    question: 'Have you been told that you have arthritis?',
    meaning: 'It means swollen, sore joints, for example in a knee or a finger.',
    told: 'I have arthritis.'
  },
  'axial-heel': {
    label: 'Heel or tendon pain',
    question: 'Do you have pain in a heel or a tendon?',
    meaning: 'A tendon ties a muscle to a bone. One example is the cord above your heel.',
    told: 'I have heel or tendon pain.'
  },
  'axial-psoriasis': {
    label: 'Psoriasis, past or now',
    question: 'Do you have psoriasis, or have you had it in the past?',
    meaning: 'It is a skin condition with red or dark, scaly patches, for example at the elbows.',
    told: 'I have psoriasis, or have had it.'
  }
} as const satisfies Record<AxialCriterionId, SignText>;
