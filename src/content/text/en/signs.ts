// The words of the safety questions: danger signs, context signs and gates.
import type { AxialCriterionId } from '../../axial-criteria.ts';
import type { GateId } from '../../gates.ts';
import type { SignId } from '../../signs.ts';
import type { GateText, SignText } from '../shape.ts';
import { firstSigns } from './first-signs.ts';

/** Questions that many lines complete. */
const isThisPain = 'Is this pain…';
const newOrWorse = 'In a way that is new for you or worse lately, do you have…';

/** Every sign, as asked, explained and told to a clinician. */
export const signs = {
  ...firstSigns,
  'self-harm-thoughts': {
    label: 'Thoughts of ending your life',
    stem: 'Are you…',
    line: 'having thoughts of ending your life?',
    told: 'I am having thoughts of ending my life.'
  },
  'bladder-change': {
    label: 'Hard to start, feel or hold your pee',
    stem: 'In a way that is new, worse or not normal for you, do you have…',
    line: 'trouble starting to pee, feeling it flow, or holding it?',
    told: 'It is hard for me to start peeing, to feel it or to hold it, and that is not normal for me.'
  },
  'bowel-change': {
    label: 'Cannot feel when to poo, or have leaked poo',
    stem: 'In a way that is new, worse or not normal for you, do you have…',
    line: 'leaking poo, or no feeling that you need to poo?',
    told: 'I no longer feel when I need to poo, or I have leaked.'
  },
  'saddle-numb': {
    label: 'Numb or tingly skin between your legs or bottom',
    stem: 'Does the skin between your legs or around your bottom…',
    line: 'feel numb or tingly, or different when you wipe?',
    told: 'The skin between my legs or around my bottom is numb or tingly, or wiping feels different.'
  },
  'sexual-change': {
    label: 'New loss of genital feeling or new sexual trouble',
    stem: 'Since this pain began, have you…',
    line: 'lost feeling in your genitals, or had new sexual trouble?',
    told: 'Since this pain began, I have lost feeling in my genitals or had new sexual trouble.'
  },
  'both-legs': {
    label: 'Pain, tingling or numbness down both legs',
    stem: 'In a way that is new, worse or not normal for you, do you have…',
    line: 'pain, tingling or numbness going down both legs?',
    told: 'I have pain, tingling or numbness going down both legs.'
  },
  'legs-weak-both': {
    label: 'Both legs weak, heavy or giving way',
    stem: newOrWorse,
    line: 'weakness, heaviness or giving way in both of your legs?',
    told: 'Both my legs are weak, heavy or giving way.'
  },
  'cannot-walk': {
    label: 'Legs too weak or numb to stand or walk',
    stem: newOrWorse,
    line: 'legs too weak or numb to stand or walk?',
    told: 'I can no longer stand or walk because my legs are weak or numb.'
  },
  'foot-drop': {
    label: 'One foot drags, or cannot lift toes or tiptoe',
    stem: newOrWorse,
    line: 'a foot that drags, or cannot lift its toes or tiptoe?',
    told: 'One foot drags, or I cannot lift my toes or rise on tiptoe.'
  },
  'leg-weak-mild': {
    label: 'One leg a bit weaker than usual',
    stem: newOrWorse,
    line: 'one leg that is weaker than usual, even a bit?',
    told: 'One of my legs is a bit weaker than usual.'
  },
  'arm-weak-severe': {
    label: 'Arm or hand suddenly weak or numb, or weakening',
    stem: newOrWorse,
    line: 'an arm or hand suddenly weak or numb, or getting weaker?',
    told: 'My arm or hand suddenly lost strength or feeling, or it is getting weaker.'
  },
  'arm-weak-mild': {
    label: 'Arm or grip a bit weaker than usual',
    stem: newOrWorse,
    line: 'an arm or grip weaker than usual, even a bit?',
    told: 'My arm or grip is a bit weaker than usual.'
  },
  'unsteady-walk': {
    label: 'Unsteady, tripping or dragging feet more than before',
    stem: newOrWorse,
    line: 'unsteady steps, tripping or dragging feet, not just from stiff joints?',
    told: 'I am unsteady, or I trip or drag my feet more than I used to.'
  },
  'hands-clumsy': {
    label: 'Clumsy hands: fumbling with buttons or dropping things',
    stem: newOrWorse,
    line: 'clumsy hands, fumbling with buttons, or dropping things?',
    told: 'My hands are clumsy. I fumble with buttons or drop things.'
  },
  'both-hands': {
    label: 'Both hands or both arms numb or tingling',
    stem: newOrWorse,
    line: 'numbness or tingling in both hands or both arms?',
    told: 'Both my hands or both my arms are numb or tingling.'
  },
  'electric-shock-neck': {
    label: 'Electric shock down back or limbs on bending neck',
    stem: newOrWorse,
    line: 'an electric shock down your back or limbs when bending your neck?',
    told: 'When I bend my neck, I feel an electric shock down my back or limbs.'
  },
  'band-pain': {
    label: 'Tight band of pain around chest or belly',
    stem: newOrWorse,
    line: 'a tight band of pain around your chest or belly?',
    told: 'I have a tight band of pain around my chest or belly.'
  },
  'numb-limb': {
    label: 'Newly numb part of arm or leg, or spreading',
    told: 'Part of my arm or leg is newly numb, or numbness is spreading.'
  },
  'numb-arm': {
    label: 'Patch of arm or hand newly numb, or spreading',
    stem: newOrWorse,
    line: 'an arm or hand with a newly numb patch, or spreading numbness?',
    told: 'A patch of my arm or hand is newly numb, or numbness there is spreading.'
  },
  'numb-leg': {
    label: 'Patch of leg or foot newly numb, or spreading',
    stem: newOrWorse,
    line: 'a leg or foot with a newly numb patch, or spreading numbness?',
    told: 'A patch of my leg or foot is newly numb, or numbness there is spreading.'
  },
  'tingle-limb': {
    label: 'Tingling in one arm or one leg',
    told: 'I have tingling in one arm or one leg.'
  },
  'tingle-arm': {
    label: 'Tingling in one arm or hand',
    stem: newOrWorse,
    line: 'tingling or pins and needles in one arm or hand?',
    told: 'I have tingling in one arm or hand.'
  },
  'tingle-leg': {
    label: 'Tingling in one leg or foot',
    stem: newOrWorse,
    line: 'tingling or pins and needles in one leg or foot?',
    told: 'I have tingling in one leg or foot.'
  },
  'getting-worse-fast': {
    label: 'Weak, numb, tingling, clumsy: worse in hours or days',
    stem: 'Within hours or days, is any…',
    line: 'weakness, numbness, tingling or clumsiness getting worse?',
    told: 'My weakness, numbness, tingling or clumsiness is getting worse over hours or days.'
  },
  'ctx-cancer': {
    label: 'Cancer, ever (not a cured simple skin spot)',
    stem: 'Have you ever…',
    line: 'had cancer (melanoma counts, other cured skin spots do not)?',
    told: 'I have had cancer.'
  },
  'weight-loss': {
    label: 'Weight loss without trying',
    stem: 'Have you…',
    line: 'lost weight without trying?',
    told: 'I have lost weight without trying.'
  },
  'night-pain-no-ease': {
    label: 'Pain wakes you, and no position eases it',
    stem: isThisPain,
    line: 'waking you from sleep, with no position that eases it?',
    told: 'The pain wakes me, and I can find no position that eases it.'
  },
  'constant-worsening': {
    label: 'Pain there all the time and worse each week',
    stem: isThisPain,
    line: 'there all the time and worse each week, whatever you do?',
    told: 'The pain is there all the time and gets worse each week, whatever I do.'
  },
  'strain-pain': {
    label: 'Pain worse when you cough, sneeze or strain',
    stem: 'Is the pain worse when you…',
    line: 'cough, sneeze or strain?',
    told: 'The pain is worse when I cough, sneeze or strain.'
  },
  'lung-signs': {
    label: 'New cough, hoarse voice or chest infections, 3+ weeks',
    stem: 'For 3 weeks or more, have you had…',
    line: 'a new cough, a hoarse voice or chest infections?',
    told: 'For 3 weeks or more I have had a new cough, a hoarse voice or chest infections.'
  },
  'horner-eye': {
    label: 'New drooping eyelid, or one pupil newly smaller',
    stem: 'Do you have…',
    line: 'one eyelid that newly droops, or one pupil (black dot) newly smaller?',
    told: 'One of my eyelids droops, or one of my pupils is smaller, and that is new.'
  },
  'new-lump': {
    label: 'New visible or growing lump: neck, armpit or back',
    stem: 'A tender, tight spot in a muscle does not count. Do you have…',
    line: 'a new visible or growing lump in your neck, armpit or back?',
    told: 'I have a new lump in my neck, armpit or back that I can see or that is growing.'
  },
  'fever-chills': {
    label: 'Fever or shaking chills with this pain',
    stem: 'With this pain, have you had…',
    line: 'shaking chills, or a fever of 38 °C (100.4 °F) or more?',
    told: 'With this pain I have had a fever of 38 °C / 100.4 °F or more, or shaking chills.'
  },
  'ctx-ivdu': {
    label: 'Injected drugs in the past year',
    stem: 'In the past year, have you…',
    line: 'injected drugs (prescribed shots, such as insulin, do not count)?',
    told: 'I have injected drugs in the past year.'
  },
  'ctx-immune-low': {
    label: 'Weak immune system, high sugar, or heavy daily drinking',
    told: 'My immune system is weak. Or I have diabetes with high readings most days, or I drink heavily every day.'
  },
  'ctx-immune-illness': {
    label: 'Weak immune system, from an illness or a medicine',
    stem: 'Chemo, a transplant, HIV, dialysis, long use of steroids, no spleen, sickle cell or a scarred liver all count. Do you have…',
    line: 'a weak immune system, from an illness or a medicine?',
    told: 'My immune system is weak, from an illness or a medicine.'
  },
  'ctx-immune-sugar': {
    label: 'Diabetes with high readings on most days',
    stem: 'Do you…',
    line: 'have diabetes, with high sugar readings on most days?',
    told: 'I have diabetes with high readings on most days.'
  },
  'ctx-sugar-often-high': {
    label: 'Told that your sugar is often high',
    question: 'Has anyone told you that your sugar is often high?',
    told: 'My sugar is often high.'
  },
  'ctx-immune-drink': {
    label: 'Heavy drinking every day',
    stem: 'Do you…',
    line: 'drink a lot of alcohol every day?',
    told: 'I drink heavily every day.'
  },
  'ctx-recent-infection': {
    label: 'Recent infection: hospital, drip, drained, blood, bone, heart, kidney',
    told: 'In the last 3 months I had an infection. It needed hospital, a drip or draining. Or it was in my blood, a bone, a heart valve, or my kidneys with fever.'
  },
  'ctx-infection-treated': {
    label: 'Recent infection that needed hospital, drip or draining',
    stem: 'In the last 3 months, did an infection…',
    line: 'need hospital, a drip, or pus to be drained?',
    told: 'In the last 3 months I had an infection that needed hospital, a drip or draining.'
  },
  'ctx-infection-deep': {
    label: 'Recent infection in blood, bone, heart or kidneys',
    stem: 'In the last 3 months, did an infection…',
    line: 'get into your blood, bone or heart valve, or kidneys with fever?',
    told: 'In the last 3 months I had an infection in my blood, a bone, a heart valve, or my kidneys with fever.'
  },
  'ctx-spine-procedure': {
    label: 'Spine surgery, epidural, long drip, or injection there',
    told: 'In the last 3 months I had spine surgery, an epidural or a drip for days. Or I had an injection into my spine, a joint, or a muscle where it now hurts.'
  },
  'ctx-spine-surgery': {
    label: 'Spine surgery or an epidural',
    stem: 'In the last 3 months, have you had…',
    line: 'an operation on your spine, or an epidural (needle in the back)?',
    told: 'In the last 3 months I had spine surgery or an epidural.'
  },
  'ctx-long-drip': {
    label: 'A drip for days',
    stem: 'In the last 3 months, have you had…',
    line: 'a drip into a vein for days?',
    told: 'In the last 3 months I had a drip for days.'
  },
  'ctx-spine-shot': {
    label: 'Injection into spine, joint or a sore muscle',
    stem: 'Vaccines do not count, nor do vitamin, birth-control or pain-relief shots in the arm or buttock. In the last 3 months, have you had an injection into…',
    line: 'your spine, a joint, or a muscle where it now hurts?',
    told: 'In the last 3 months I had an injection into my spine, a joint, or a muscle where it now hurts.'
  },
  'ctx-tb': {
    label: 'Ever had TB, or lived with someone with TB',
    stem: 'Have you ever…',
    line: 'had TB (tuberculosis), or lived with someone who had it?',
    told: 'I have had TB, or I have lived with someone who has it.'
  },
  'stiff-neck-fever': {
    label: 'Fever with stiff neck, drowsy, muddled, or light hurts',
    told: 'I have a fever, and one or more of these. My neck is too stiff to bring my chin to my chest. I am drowsy or muddled. Light hurts, with a bad headache.'
  },
  'fever-stiff-neck': {
    label: 'Fever with a stiff neck',
    stem: 'With a fever, is your neck…',
    line: 'too stiff to bring your chin to your chest?',
    told: 'I have a fever, and my neck is too stiff to bring my chin to my chest.'
  },
  'fever-drowsy': {
    label: 'Fever with drowsy or muddled mind',
    stem: 'With a fever, are you…',
    line: 'drowsy or muddled?',
    told: 'I have a fever, and I am drowsy or muddled.'
  },
  'fever-light': {
    label: 'Fever with bad headache, and light hurts',
    stem: 'With a fever, do you have…',
    line: 'a bad headache, with light hurting your eyes?',
    told: 'I have a fever and a bad headache, and light hurts.'
  },
  'rash-no-fade': {
    label: 'Purple spots or rash that stays under pressed glass',
    stem: 'Do you have…',
    line: 'purple spots, or a rash that stays under a pressed glass?',
    told: 'I have purple spots, or a rash that stays when I press a glass on it.'
  },
  'throat-danger': {
    label: 'Trouble swallowing spit, muffled voice, or locked jaw',
    stem: 'Do you have…',
    line: 'trouble swallowing spit, a muffled voice or a jaw stuck shut?',
    told: 'I have trouble swallowing my spit, a muffled voice or a jaw that will not open.'
  },
  'hot-joint': {
    label: 'Hot, red or swollen shoulder, too sore to move',
    stem: 'Is your shoulder…',
    line: 'hot, red or swollen, and too sore to move?',
    told: 'My shoulder is hot, red or swollen, and too sore to move.'
  },
  'shingles-rash': {
    label: 'One-sided strip of rash, blisters or burning skin',
    stem: 'Do you have…',
    line: 'a strip of rash, blisters or burning skin on one side only?',
    told: 'I have a rash, blisters or burning skin in a strip on one side only.'
  },
  'shingles-face': {
    label: 'Strip of rash on face, nose or near eye',
    stem: 'Is that strip of rash…',
    line: 'on your face or nose, or near an eye?',
    told: 'The rash is on my face, my nose or near an eye.'
  },
  'major-trauma': {
    label: 'Crash, vehicle hit, head-first dive, fall over 1 m',
    told: 'In the last 2 weeks I was hit or thrown by a vehicle, or had a crash or roll-over. Or I dived onto my head, or fell from over 1 m (3 ft) or 5 stairs. No clinician has checked me since.'
  },
  'trauma-vehicle': {
    label: 'Hit or thrown by a vehicle',
    stem: 'In the last 2 weeks, with no check by a clinician since, have you…',
    line: 'been hit or thrown by a vehicle?',
    told: 'In the last 2 weeks I was hit or thrown by a vehicle. No clinician has checked me since.'
  },
  'trauma-crash': {
    label: 'Crash at speed, roll-over or bike crash',
    stem: 'In the last 2 weeks, with no check by a clinician since, have you…',
    line: 'crashed at speed, crashed a bike, or rolled over in a vehicle?',
    told: 'In the last 2 weeks I had a crash at speed, a roll-over or a bike crash. No clinician has checked me since.'
  },
  'trauma-fall': {
    label: 'Dive onto head, or fall from over 1 m',
    stem: 'In the last 2 weeks, with no check by a clinician since, have you…',
    line: 'dived onto your head, or fallen 1 m (5 stairs) or more?',
    told: 'In the last 2 weeks I dived onto my head, or fell from over 1 m (3 ft) or 5 stairs. No clinician has checked me since.'
  },
  'minor-trauma': {
    label: 'Started with small fall, bump, jolt, strain or lift',
    stem: 'In the last 6 weeks, did this pain start with…',
    line: 'a small fall or slow bump, a jolt, a strain or lift?',
    told: 'In the last 6 weeks this started with a small fall, a slow bump, a jolt, a strain or a lift.'
  },
  'neck-no-turn': {
    label: 'Since injury, cannot turn head halfway to a side',
    stem: 'Since the injury, have you found that you…',
    line: 'cannot turn your head even halfway, to one or both sides?',
    told: 'Since the injury I cannot turn my head halfway, to one side or to both.'
  },
  'tingling-limbs': {
    label: 'Pins and needles in your arms or legs',
    stem: 'Do you have…',
    line: 'pins and needles in any arm or leg?',
    told: 'I have pins and needles in my arms or legs.'
  },
  'trauma-48h': {
    label: 'The hard hit was in the last 2 days',
    stem: 'Was the…',
    line: 'hard hit, crash or fall in the last 2 days?',
    told: 'The hard hit was in the last 2 days.'
  },
  'ctx-osteoporosis': {
    label: 'Thin bones, or a bone broken by small fall',
    stem: 'Have you ever…',
    line: 'had weak bones (osteoporosis), or a bone broken in a small fall?',
    told: 'I have been told that my bones are thin, or I broke a bone in a small fall.'
  },
  'ctx-steroids': {
    label: 'Steroid tablets for 3 months or more',
    stem: 'Have you ever…',
    line: 'taken steroid tablets for 3 months or more?',
    told: 'I have taken steroid tablets for 3 months or more.'
  },
  'sudden-midline-pain': {
    label: 'Sudden sharp pain in one spot over backbone',
    stem: 'Did a sharp pain start…',
    line: 'suddenly in one spot over the bones of your back?',
    told: 'A sharp pain started suddenly in one spot over the bones of my back.'
  },
  'new-stoop': {
    label: 'Become shorter or more bent forward',
    stem: 'Have you become…',
    line: 'shorter, or more bent forward?',
    told: 'I have become shorter or more bent forward.'
  },
  'shoulder-deformed': {
    label: 'After injury or fit: shoulder misshapen, or cannot move',
    stem: 'After an injury or a seizure (a fit), is your shoulder…',
    line: 'misshapen, or not able to move at all?',
    told: 'After an injury or a fit, my shoulder is misshapen or I cannot move it at all.'
  },
  'cannot-lift-arm': {
    label: 'Cannot lift your arm, but someone else can',
    stem: 'Are you…',
    line: 'unable to lift your arm yourself, though someone else can lift it?',
    told: 'I cannot lift my arm myself, although someone else can lift it.'
  },
  'arm-swollen': {
    label: 'Whole arm newly swollen or a different shade',
    stem: 'Is a whole arm…',
    line: 'newly swollen, or a different shade?',
    told: 'My whole arm is newly swollen or has changed shade.'
  },
  'belly-injury': {
    label: 'Blow to your belly or lower ribs',
    stem: 'In the last 6 weeks, have you had…',
    line: 'a blow to your belly or lower ribs?',
    told: 'I have had a blow to my belly or lower ribs.'
  },
  'ctx-aneurysm': {
    label: 'Weak main artery: aneurysm, split wall, Marfan or similar',
    told: 'I have been told that my main artery has a bulge, has split or was operated on. Or it was Marfan, Loeys-Dietz or vascular Ehlers-Danlos.'
  },
  'ctx-artery-bulge': {
    label: 'Main artery with an aneurysm, split or operation',
    stem: 'Were you ever told that the main artery in your chest or belly has…',
    line: 'had a bulge (an aneurysm), split, or been operated on?',
    told: 'I have been told that my main artery has a bulge, has split or was operated on.'
  },
  'ctx-artery-tissue': {
    label: 'Marfan, Loeys-Dietz or vascular Ehlers-Danlos',
    stem: 'Were you born with…',
    line: 'weak blood vessels (Marfan, Loeys-Dietz, or vascular but not bendy Ehlers-Danlos)?',
    told: 'I have Marfan, Loeys-Dietz or vascular Ehlers-Danlos.'
  },
  'ctx-artery-scanned': {
    label: 'A doctor scanned that artery, or called it weak',
    question: 'Has a doctor scanned that artery, or said that its wall is weak?',
    told: 'A doctor scanned my main artery, or called it weak.'
  },
  'ctx-vascular-risk': {
    label: 'Ever: smoking, blood-pressure, cholesterol, diabetes, heart, stroke, family aneurysm',
    told: 'I have one or more of these. I have smoked, or had high blood pressure, high cholesterol, diabetes, heart disease or a stroke. Or I have family with an aneurysm.'
  },
  'ctx-risk-blood': {
    label: 'Smoking, high blood pressure, high cholesterol or diabetes',
    stem: 'Have you ever…',
    line: 'smoked, or had high blood pressure, high cholesterol or diabetes?',
    told: 'At least one of these fits me: smoking, now or before, high blood pressure, high cholesterol or diabetes.'
  },
  'ctx-risk-heart': {
    label: 'Heart disease or a stroke',
    stem: 'Have you ever…',
    line: 'had heart disease or a stroke?',
    told: 'I have had heart disease or a stroke.'
  },
  'ctx-risk-family': {
    label: 'Family with an aneurysm',
    stem: 'Has someone in your family…',
    line: 'had an aneurysm (a bulging artery)?',
    told: 'I have family with an aneurysm.'
  },
  'sudden-worst': {
    label: 'Sudden worst pain between shoulder blades, even when lifting',
    stem: 'Did the pain between your shoulder blades…',
    line: 'reach its worst all at once, lifting or not?',
    told: 'The pain between my shoulder blades hit its worst all at once.'
  },
  'belly-pulse': {
    label: 'Strong pulse or throb in belly with the pain',
    stem: 'With this pain, do you also have…',
    line: 'a strong pulse or throb in your belly?',
    told: 'I have a strong pulse or throb in my belly with the pain.'
  },
  'severe-flank-waves': {
    label: 'Strong pain waves, side to groin, cannot keep still',
    stem: 'Are you unable to keep still because of…',
    line: 'strong waves of pain from your side to your groin or testicle?',
    told: 'I have strong waves of pain in my side, going to the groin or testicle, and I cannot keep still.'
  },
  'flank-pain': {
    label: 'Pain in your side, just under the ribs',
    stem: 'Is the pain…',
    line: 'in your side, just under the ribs?',
    told: 'The pain is in my side, just under the ribs.'
  },
  'pee-burn-blood': {
    label: 'Burning when you pee, or blood in it',
    stem: 'Do you have…',
    line: 'burning when you pee, or blood in your pee?',
    told: 'It burns when I pee, or there is blood in it.'
  },
  'vomit-no-fluids': {
    label: 'Being sick and unable to keep fluids down',
    stem: 'Are you…',
    line: 'vomiting, and unable to keep fluids down?',
    told: 'I am being sick and cannot keep fluids down.'
  },
  'belly-pain': {
    label: 'New belly pain too (not usual period pain)',
    stem: 'With this pain, do you also have…',
    line: 'new pain anywhere in your belly (not usual period pain)?',
    told: 'I also have new pain in my belly.'
  },
  'upper-belly-pain': {
    label: 'Strong pain in your upper belly as well',
    stem: 'With this pain, do you also have…',
    line: 'strong pain in your upper belly?',
    told: 'I also have strong pain in my upper belly.'
  },
  'dark-urine': {
    label: 'Very sore muscles and dark, cola-like pee',
    stem: 'Do you have…',
    line: 'very sore muscles, with pee dark like cola?',
    told: 'My muscles are very sore and my pee is dark like cola.'
  },
  jaundice: {
    label: 'Yellow eyes or skin',
    stem: 'Have your…',
    line: 'eyes or skin turned yellow?',
    told: 'My eyes or skin have turned yellow.'
  },
  'meal-belly-pain': {
    label: 'Pain under right ribs or right blade after meals',
    stem: 'After meals, do you get pain…',
    line: 'under your right ribs or right shoulder blade?',
    told: 'After meals I get pain under my right ribs or at my right shoulder blade.'
  },
  'shoulder-tip': {
    label: 'Pain at shoulder tip, not changed by moving it',
    stem: 'Is the pain…',
    line: 'at the very tip of your shoulder, unchanged by moving it?',
    told: 'The pain is at the tip of my shoulder, and moving it does not change it.'
  },
  'blood-vomit-stool': {
    label: 'Vomited blood, or black, tarry poo',
    stem: 'Have you…',
    line: 'vomited blood, or passed black, tarry poo?',
    told: 'I have been sick with blood, or passed black, tarry poo.'
  },
  'ctx-could-be-pregnant': {
    label: 'Might be pregnant: late period or unreliable birth control',
    told: 'I could be pregnant.'
  },
  'ctx-pregnant': {
    label: 'Pregnant now',
    told: 'I am pregnant.'
  },
  'ctx-postpartum': {
    label: 'Gave birth in the last 6 weeks',
    told: 'I gave birth in the last 6 weeks.'
  },
  'ctx-postpartum-year': {
    label: 'Birth 6 weeks to 12 months ago, or breastfeeding',
    told: 'I gave birth in the last 12 months, or I breastfeed.'
  },
  'vag-bleed-pelvic': {
    label: 'Vaginal bleeding, or low belly pain on one side',
    stem: 'Do you have…',
    line: 'bleeding from the vagina, or low belly pain on one side?',
    told: 'I have bleeding from the vagina, or low belly pain on one side.'
  },
  'pain-on-breath': {
    label: 'Sharp pain when you breathe in',
    stem: 'Do you have…',
    line: 'a sharp pain when you breathe in?',
    told: 'I have a sharp pain when I breathe in.'
  },
  'cough-blood': {
    label: 'Coughed up blood',
    stem: 'Have you…',
    line: 'coughed up blood?',
    told: 'I have coughed up blood.'
  },
  'calf-swollen': {
    label: 'One calf newly swollen, or warm and sore',
    stem: 'Apart from pain that runs down from your back, do you have…',
    line: 'one calf newly swollen, or warm and sore to press?',
    told: 'One of my calves is newly swollen, or warm and sore to press.'
  },
  'ctx-vte-risk': {
    label: 'Recent surgery, long trip, bedrest, birth; past clot; estrogen',
    told: 'In the last 6 weeks I had surgery, a long trip, bed rest or a birth. Or I have had a clot at some time, or I take estrogen.'
  },
  'ctx-vte-recent': {
    label: 'Recent surgery, long trip, bed rest or birth',
    stem: 'In the last 6 weeks, have you had…',
    line: 'surgery, a long trip, bed rest or a birth?',
    told: 'In the last 6 weeks I had surgery, a long trip, bed rest or a birth.'
  },
  'ctx-vte-estrogen': {
    label: 'Takes estrogen',
    stem: 'Do you…',
    line: 'take estrogen (a hormone in many birth control pills)?',
    told: 'I take estrogen.'
  },
  'ctx-vte-clot': {
    label: 'A blood clot, ever',
    stem: 'Have you ever…',
    line: 'had a blood clot (such as in a leg or lung)?',
    told: 'I have had a blood clot.'
  },
  'exertion-pain': {
    label: 'Pain with climbing or hurrying, gone with rest',
    stem: 'Does the pain…',
    line: 'come when you climb or hurry, and go when you rest?',
    told: 'The pain comes when I climb or hurry and goes when I rest.'
  },
  'pregnancy-danger': {
    label: 'Bleeding, leaking, tightening, baby quieter, rib pain, headache, blurring',
    told: 'I am or could be pregnant, and I have one or more of these. I have bleeding, leaking fluid or regular tightening. The baby moves less. I have pain under the ribs, a bad headache or blurred sight.'
  },
  'pregnancy-fluid': {
    label: 'Pregnant: bleeding, leaking fluid or tightening',
    stem: 'If you are or might be pregnant, do you have…',
    line: 'bleeding, leaking fluid, or a belly that tightens again and again?',
    told: 'I am or could be pregnant, and I have bleeding, leaking fluid or regular tightening.'
  },
  'pregnancy-pressure': {
    label: 'Pregnant: rib pain, bad headache or blurred sight',
    stem: 'If you are or might be pregnant, do you have…',
    line: 'pain under your ribs, a bad headache or blurred sight?',
    told: 'I am or could be pregnant, and I have pain under the ribs, a bad headache or blurred sight.'
  },
  'pregnancy-baby': {
    label: 'Pregnant: baby moves less',
    stem: 'If you are pregnant, is the baby…',
    line: 'moving less than before, or not at all?',
    told: 'I am pregnant and the baby moves less.'
  },
  'postpartum-danger': {
    label: 'After birth: heavy bleeding, headache, leg swelling, weakness, numbness',
    told: 'Since giving birth I have had heavy bleeding, a bad headache, leg swelling, or numb or weak legs.'
  },
  'postpartum-bleeding': {
    label: 'After birth: heavy bleeding or bad headache',
    stem: 'Since the birth, have you had…',
    line: 'heavy bleeding, or a bad headache?',
    told: 'Since giving birth I have had heavy bleeding or a bad headache.'
  },
  'postpartum-legs': {
    label: 'After birth: leg swelling, numb or weak legs',
    stem: 'Since the birth, have you had…',
    line: 'leg swelling, or numb or weak legs?',
    told: 'Since giving birth I have had leg swelling, or numb or weak legs.'
  },
  'new-neck-head-pain': {
    label: 'Neck pain or headache unlike any before, mostly one-sided',
    stem: 'Just a crick that hurts as you turn does not count. Do you have…',
    line: 'neck pain or a headache unlike any before, mostly on one side?',
    told: 'I have a neck pain or headache unlike any before, mostly on one side.'
  },
  'five-d': {
    label: 'Double vision, slurring, staggering, dropping, numb face, hard swallowing',
    told: 'In the past month I saw double, slurred my speech, staggered or dropped down, or had a numb face or trouble swallowing.'
  },
  'five-d-speech': {
    label: 'Double vision, slurring, staggering or dropping down',
    stem: 'In the past month, did you…',
    line: 'see double, slur your speech, stagger or drop down?',
    told: 'In the past month I saw double, slurred my speech, staggered or dropped down.'
  },
  'five-d-face': {
    label: 'Numb face or trouble swallowing',
    stem: 'In the past month, have you had…',
    line: 'a numb face, or trouble swallowing?',
    told: 'In the past month I had a numb face or trouble swallowing.'
  },
  'dizzy-sick': {
    label: 'Dizzy or feeling sick with the neck pain',
    stem: 'With the neck pain, are you…',
    line: 'dizzy, or feeling sick?',
    told: 'I am dizzy or feel sick with the neck pain.'
  },
  'ctx-neck-artery-risk': {
    label: 'Recent neck jolt, forceful treatment, bad infection; tissue disorder',
    told: 'In the last month I had a neck jolt, strong neck treatment or a bad infection. Or I have a tissue disorder that runs in families.'
  },
  'ctx-neck-jolt': {
    label: 'Recent neck jolt, strong treatment or bad infection',
    stem: 'In the last month, have you had…',
    line: 'a neck jolt, strong neck treatment or a bad infection?',
    told: 'In the last month I had a neck jolt, strong neck treatment or a bad infection.'
  },
  'ctx-tissue-disorder': {
    label: 'Tissue disorder that runs in families',
    stem: 'Do you have…',
    line: 'a tissue disorder that runs in families (such as Marfan)?',
    told: 'I have a tissue disorder that runs in families.'
  },
  'gca-head': {
    label: 'New headache, sore scalp, or jaw ache when chewing',
    stem: 'If you are 50 or older, do you have…',
    line: 'a new headache, a sore scalp, or jaw ache when chewing?',
    told: 'I am 50 or older and have a new headache, a sore scalp or jaw ache when chewing.'
  },
  'gca-vision': {
    label: 'Sudden loss of sight or double vision',
    stem: 'Have you had…',
    line: 'a sudden loss of sight, or sudden double vision?',
    told: 'I have had a sudden loss of sight or double vision.'
  },
  'pmr-pattern': {
    label: 'Both shoulders/hips sore, stiff over 45 minutes each morning',
    stem: 'If you are 50 or older: for over 2 weeks, have both shoulders or both hips been…',
    line: 'sore, and stiff for over 45 minutes each morning?',
    told: 'I am 50 or older. For over 2 weeks both my shoulders or hips have been sore, and stiff for over 45 minutes each morning.'
  },
  'axspa-core': {
    label: 'Back pain began before 45, lasted over 3 months',
    stem: 'Did your back pain…',
    line: 'start before you were 45, and last over 3 months?',
    told: 'My back pain started before I was 45 and has lasted over 3 months.'
  },
  'red-eye': {
    label: 'One eye red, sore and bothered by light',
    stem: 'Is one eye…',
    line: 'red, sore and bothered by light?',
    told: 'One of my eyes is red, sore and bothered by light.'
  },
  'ctx-recent-surgery': {
    label: 'Any operation in the last 6 weeks',
    stem: 'In the last 6 weeks, have you had…',
    line: 'an operation of any kind?',
    told: 'I have had an operation in the last 6 weeks.'
  },
  'ctx-anticoagulant': {
    label: 'Blood thinners (not aspirin alone), or bleed easily',
    stem: 'Do you…',
    line: 'take blood thinners (not aspirin alone), or bleed easily?',
    told: 'I take blood thinners, or I bleed easily.'
  },
  'ctx-inflam-spine': {
    label: 'Rheumatoid, ankylosing spondylitis, Down syndrome, broken or fused spine',
    told: 'I have rheumatoid arthritis, ankylosing spondylitis, Down syndrome, or a spine that was once broken or fused.'
  },
  'ctx-inflamed-joints': {
    label: 'Rheumatoid arthritis or ankylosing spondylitis',
    stem: 'Do you have…',
    line: 'rheumatoid arthritis or ankylosing spondylitis (inflamed joints or spine)?',
    told: 'I have rheumatoid arthritis or ankylosing spondylitis.'
  },
  'ctx-spine-fused': {
    label: 'A spine once broken or fused',
    stem: 'Do you have…',
    line: 'a spine that was once broken, or fused (bones joined as one)?',
    told: 'My spine was once broken or fused.'
  },
  'ctx-down-syndrome': {
    label: 'Down syndrome',
    stem: 'Were you…',
    line: 'born with Down syndrome?',
    told: 'I have Down syndrome.'
  },
  'ctx-deficit-stable': {
    label: 'Known weakness or numbness, checked and unchanged',
    told: 'I have a weakness or numbness that was checked, and has not changed for 6 weeks.'
  },
  'painkiller-excess': {
    label: 'Too many painkillers, or same one under two names',
    stem: 'Have you taken…',
    line: 'more painkillers than allowed, or the same one under two names?',
    told: 'I have taken more painkillers than the label allows, or the same medicine under two names.'
  },
  'severe-uncontrolled': {
    label: 'Cannot sleep, sit or walk even with pain relief',
    stem: isThisPain,
    line: 'too bad to sleep, sit or walk, even with pain relief?',
    told: 'The pain is so bad that I cannot sleep, sit or walk even with pain relief.'
  },
  'rad-one-limb': {
    label: 'Pain down one arm or leg, no weakness',
    told: 'The pain goes down one arm or one leg, with no weakness.'
  },
  'rad-arm': {
    label: 'Pain down one arm, no weakness',
    stem: 'Does the pain…',
    line: 'go down one arm, with no weakness?',
    told: 'The pain goes down one arm, with no weakness.'
  },
  'rad-leg': {
    label: 'Pain down one leg, no weakness',
    stem: 'Does the pain…',
    line: 'go down one leg, with no weakness?',
    told: 'The pain goes down one leg, with no weakness.'
  },
  'not-improving': {
    label: 'No better after 4 weeks (shoulder 2), or worse',
    stem: isThisPain,
    line: 'getting worse, or no better after 4 weeks (2 for a shoulder)?',
    told: 'The pain is getting worse, or is no better after 4 weeks (2 weeks for the shoulder).'
  },
  'persist-3wk': {
    label: 'Pain for 3 weeks or more',
    told: 'I have had this pain for 3 weeks or more.'
  },
  'persist-6wk': {
    label: 'Pain for 6 weeks or more',
    told: 'I have had this pain for 6 weeks or more.'
  },
  'onset-week': {
    label: 'Pain began in the last 7 days',
    told: 'My pain began in the last 7 days.'
  },
  'pain-new-or-worse': {
    label: 'Began or clearly got worse in last 6 weeks',
    stem: isThisPain,
    line: 'new or clearly worse within the last 6 weeks?',
    told: 'This pain began, or got clearly worse, in the last 6 weeks.'
  },
  'not-mechanical': {
    label: 'Pain stays the same however you move or sit',
    stem: isThisPain,
    line: 'the same however you move or sit?',
    told: 'The pain stays the same however I move or sit.'
  },
  'ctx-smoker': {
    label: 'Ever smoked',
    stem: 'Have you ever…',
    line: 'smoked?',
    told: 'I smoke, or I used to smoke.'
  },
  'ctx-one-kidney': {
    label: 'Only one kidney',
    stem: 'Do you have…',
    line: 'only one kidney?',
    told: 'I have only one kidney.'
  },
  'yf-fear': {
    label: 'Hold back from moving for fear of harm',
    stem: 'Do you…',
    line: 'hold back from moving for fear of harm?',
    told: 'I hold back from moving because I fear harm.'
  },
  'yf-outlook': {
    label: 'Expect this pain to stay for good',
    stem: 'Do you…',
    line: 'expect this pain to stay for good?',
    told: 'I expect this pain to stay for good.'
  },
  'yf-worry': {
    label: 'Pain on your mind much of the day',
    stem: 'Do you…',
    line: 'have the pain on your mind much of the day?',
    told: 'The pain fills my mind much of the day.'
  },
  'yf-mood': {
    label: 'Often low or without interest, past 2 weeks',
    stem: 'In the past 2 weeks, have you often…',
    line: 'felt low, or lost interest in things?',
    told: 'In the past 2 weeks I have often felt low or lost interest in things.'
  },
  'yf-sleep': {
    label: 'Poor sleep makes things harder',
    line: 'poor sleep that makes things harder?',
    told: 'Poor sleep is making things harder for me.'
  },
  'yf-work': {
    label: 'Doubt you can do normal work in 3 months',
    stem: 'Do you…',
    line: 'doubt that you can do your normal work in 3 months?',
    told: 'I doubt that I can do my normal work in 3 months.'
  },
  'yf-support': {
    label: 'Feel alone with this, or not believed',
    stem: 'Do you…',
    line: 'feel alone with this, or not believed?',
    told: 'I feel alone with this, or not believed.'
  },
  'yf-passive': {
    label: 'Feel only someone else can fix this',
    stem: 'Do you…',
    line: 'feel that only someone else can fix this?',
    told: 'I feel that only someone else can fix this.'
  }
} as const satisfies Record<SignId, SignText>;

/** The lines that stand for a group of signs. Each names every element of its group. */
export const gates = {
  'gate-nerve': {
    label: 'Weakness, clumsiness or unsteadiness',
    stem: 'In a way that is new for you or worse lately, do you have a…',
    line: 'weak or clumsy arm or hand, leg or foot, or unsteady walk?'
  },
  'gate-feeling': {
    label: 'Numbness or tingling',
    stem: 'In a way that is new for you or worse lately, do you have…',
    line: 'numbness or tingling in an arm, hand, leg or foot?'
  },
  'gate-shock-or-band': {
    label: 'Electric shocks, or a tight band round chest or belly',
    stem: 'In a way that is new for you or worse lately, do you have…',
    line: 'pain like electric shocks, or like a tight band right round you?'
  },
  'gate-injury': {
    label: 'A fall, crash, blow or fit, last 6 weeks',
    stem: 'In the last 6 weeks, have you had…',
    line: 'a fall, a crash, a blow or a seizure (a fit)?'
  },
  'gate-strain': {
    label: 'Pain began with a jolt, strain or lift',
    stem: 'In the last 6 weeks, did this pain begin or get worse with…',
    line: 'a jolt, a strain or a lift?'
  },
  'gate-illness': {
    label: 'Fever, shivers, or feeling really ill',
    stem: 'Now or with this pain, have you…',
    line: 'had a fever or shivers, or felt really ill?'
  },
  'gate-rash': {
    label: 'A new purple or spotty rash',
    stem: 'Do you have…',
    line: 'a new purple or spotty rash?'
  },
  'gate-organs': {
    label: 'Pain in the belly or side, or a throb',
    stem: 'Do you have…',
    line: 'pain or a throb in your belly, or pain in your side?'
  },
  'gate-pee-or-gut': {
    label: 'Changed pee, being sick, black poo or yellow skin',
    stem: 'Do you have…',
    line: 'changed or burning pee, vomiting, black poo or yellow eyes or skin?'
  }
} as const satisfies Record<GateId, GateText>;

/** What is counted when back pain began early in life and lasts. */
export const axialCriteria = {
  'axial-before-35': {
    label: 'Back pain began before age 35',
    stem: 'Did the back pain…',
    line: 'begin before you were 35?',
    told: 'My back pain began before I was 35.'
  },
  'axial-night': {
    label: 'Pain wakes you late in the night',
    stem: 'Does the pain…',
    line: 'wake you late in the night?',
    told: 'The pain wakes me late in the night.'
  },
  'axial-buttock': {
    label: 'Pain in the buttocks',
    stem: 'Do you have…',
    line: 'pain in the buttocks?',
    told: 'I have pain in the buttocks.'
  },
  'axial-moving-helps': {
    label: 'Pain better with moving',
    stem: 'Does the pain…',
    line: 'get better when you move?',
    told: 'The pain gets better when I move.'
  },
  'axial-anti-inflammatory': {
    label: 'Better within 48 hours of an anti-inflammatory medicine',
    stem: 'Does the pain…',
    line: 'ease within 48 hours of an anti-inflammatory medicine (such as ibuprofen)?',
    told: 'The pain gets better within 48 hours of an anti-inflammatory medicine.'
  },
  'axial-family': {
    label: 'Close relative with a long-lasting inflamed spine',
    stem: 'Do you have…',
    line: 'a close relative with a long-lasting inflamed spine?',
    told: 'A close relative of mine has an inflamed spine (axial spondyloarthritis).'
  },
  'axial-arthritis': {
    label: 'Arthritis',
    stem: 'Do you have…',
    line: 'arthritis (swollen, sore joints)?',
    told: 'I have arthritis.'
  },
  'axial-heel': {
    label: 'Heel or tendon pain',
    stem: 'Do you have…',
    line: 'heel or tendon pain?',
    told: 'I have heel or tendon pain.'
  },
  'axial-psoriasis': {
    label: 'Psoriasis, past or now',
    stem: 'Do you have…',
    line: 'psoriasis (scaly patches of skin), now or in the past?',
    told: 'I have psoriasis, or have had it.'
  }
} as const satisfies Record<AxialCriterionId, SignText>;
