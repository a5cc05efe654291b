// The words of every question about habits, triggers, relief and bendiness, in English.
import type { FeatureId, TileId } from '../../features.ts';
import type { FeatureText } from '../shape.ts';

/** By feature id; `told` and `toldNo` stand in lists of reasons. */
export const features = {
  'sit-7h': {
    label: 'Sitting more than seven hours a day',
    line: 'sit for more than seven hours?',
    told: 'You sit more than seven hours a day',
    toldNo: 'You sit seven hours a day or less'
  },
  slump: {
    label: 'Often slumped or rounded when sitting',
    line: 'often sit slumped or rounded?',
    told: 'You often slump when you sit',
    toldNo: 'You do not often slump when you sit',
    meaning: 'No one way to sit is right; we ask how long it is held.'
  },
  phone: {
    label: 'Often looking down at a phone or tablet',
    line: 'often look down at a phone or tablet?',
    told: 'You often look down at a phone or tablet',
    toldNo: 'You do not often look down at a phone or tablet'
  },
  static: {
    label: 'Hours in one position with few breaks',
    line: 'stay in one position for hours with few breaks?',
    told: 'You stay in one position for hours with few breaks',
    toldNo: 'You break up long spells in one position'
  },
  'stand-2h': {
    label: 'Standing for two hours or more',
    line: 'stand for two hours or more?',
    told: 'You stand for two hours or more',
    toldNo: 'You do not stand for two hours or more'
  },

  'lift-bend': {
    label: 'Lifting or bending again and again',
    stem: 'Do you often…',
    line: 'lift or bend, again and again?',
    told: 'You lift or bend a lot',
    toldNo: 'You do not lift or bend a lot'
  },
  'golf-rotate': {
    label: 'Golf or other sport with turning',
    stem: 'Do you often…',
    line: 'play golf or another sport with turning?',
    told: 'You play golf or another sport with turning',
    toldNo: 'You play no golf or other sport with turning'
  },
  'throw-overhead': {
    label: 'Throwing or serving with the arm overhead',
    stem: 'Do you often…',
    line: 'throw or serve with your arm overhead?',
    told: 'You throw or serve with your arm overhead',
    toldNo: 'You do not throw or serve overhead'
  },
  run: {
    label: 'Running',
    stem: 'Do you often…',
    line: 'run?',
    told: 'You run',
    toldNo: 'You do not run'
  },
  childcare: {
    label: 'Lifting or carrying small children',
    stem: 'Do you often…',
    line: 'lift or carry small children?',
    told: 'You lift or carry small children',
    toldNo: 'You do not lift or carry small children'
  },
  'carry-one-side': {
    label: 'Carrying a bag or child on one side',
    stem: 'Do you often…',
    line: 'carry a bag or child on one side?',
    told: 'You carry things on one side',
    toldNo: 'You do not carry things on one side'
  },
  'pain-follows-carry-side': {
    label: 'The pain follows the side I carry on',
    stem: 'Does the pain…',
    line: 'change sides when you carry on the other side?',
    told: 'The pain follows the side you carry on',
    toldNo: 'The pain does not follow the side you carry on',
    meaning: 'If you swap sides, the pain swaps too.'
  },
  'load-jump': {
    label: 'Something new or much more, last four weeks',
    stem: 'In the last four weeks, have you…',
    line: 'done something new, or much more of something?',
    told: 'You took on something new or much more in four weeks',
    toldNo: 'You took on nothing new or much more in four weeks',
    meaning: 'A new sport, job, move or a sharp rise in what you do.'
  },
  'after-effort': {
    label: 'It began with a lift, jolt or strain',
    stem: 'Did this pain begin…',
    line: 'with a lift, jolt or strain?',
    told: 'It began with a lift, jolt or strain',
    toldNo: 'It did not begin with a lift, jolt or strain'
  },
  'past-ankle-sprain': {
    label: 'A sprained ankle in the past',
    stem: 'Have you…',
    line: 'ever sprained an ankle?',
    told: 'You sprained an ankle in the past',
    toldNo: 'You have not sprained an ankle'
  },
  'recent-cough': {
    label: 'A lot of coughing lately',
    stem: 'Have you…',
    line: 'coughed a lot lately?',
    told: 'You coughed a lot lately',
    toldNo: 'You did not cough a lot lately'
  },

  'agg-turn-trunk': {
    label: 'Turning my body',
    line: 'turning your body?',
    told: 'Turning your body sets it off',
    toldNo: 'Turning your body does not set it off'
  },
  'agg-turn-head': {
    label: 'Turning my head',
    line: 'turning your head?',
    told: 'Turning your head sets it off',
    toldNo: 'Turning your head does not set it off'
  },
  'agg-look-up': {
    label: 'Looking up',
    line: 'looking up?',
    told: 'Looking up sets it off',
    toldNo: 'Looking up does not set it off'
  },
  'agg-look-down': {
    label: 'Looking down',
    line: 'looking down?',
    told: 'Looking down sets it off',
    toldNo: 'Looking down does not set it off'
  },
  'neck-combo': {
    label: 'Looking up and to the sore side',
    stem: 'Does the pain…',
    line: 'come on when you look up and to the sore side?',
    told: 'Looking up and to the sore side brings it on',
    toldNo: 'Looking up and to the sore side does not bring it on',
    meaning: 'Go by what you have noticed, and stop if your arm hurts or tingles.'
  },
  'agg-reach-up': {
    label: 'Reaching up',
    line: 'reaching up?',
    told: 'Reaching up sets it off',
    toldNo: 'Reaching up does not set it off'
  },
  'agg-arm-load': {
    label: 'Lifting or holding a load with that arm',
    line: 'lifting or holding a load with the sore arm?',
    told: 'Loading that arm sets it off',
    toldNo: 'Loading that arm does not set it off'
  },
  'agg-lie-on-it': {
    label: 'Lying on that side',
    line: 'lying on the sore side?',
    told: 'Lying on that side makes it worse',
    toldNo: 'Lying on that side does not make it worse'
  },
  'shoulder-slip': {
    label: 'The shoulder slips or feels loose',
    stem: 'Does your shoulder…',
    line: 'slip, or feel loose?',
    told: 'Your shoulder slips or feels loose',
    toldNo: 'Your shoulder does not slip or feel loose'
  },
  'arm-tingle': {
    label: 'Pins and needles in the arm or hand',
    told: 'You have pins and needles in your arm or hand',
    toldNo: 'You have no pins and needles in your arm or hand'
  },
  'numb-arm': {
    label: 'A numb patch on the arm or hand',
    told: 'A patch of your arm or hand is newly numb',
    toldNo: 'No patch of your arm or hand is newly numb'
  },
  'rad-arm': {
    label: 'Pain that goes down one arm',
    told: 'The pain goes down one arm',
    toldNo: 'The pain does not go down an arm'
  },
  'agg-bend': {
    label: 'Bending forward',
    line: 'bending forward?',
    told: 'Bending forward sets it off',
    toldNo: 'Bending forward does not set it off'
  },
  'catch-on-return': {
    label: 'A catch when coming up from a bend',
    stem: 'Does the pain…',
    line: 'catch as you come up from a bend?',
    told: 'It catches when you come up from a bend',
    toldNo: 'It does not catch when you come up from a bend'
  },
  'agg-arch': {
    label: 'Leaning or arching back',
    line: 'leaning or arching back?',
    told: 'Leaning back sets it off',
    toldNo: 'Leaning back does not set it off'
  },
  'agg-sit': {
    label: 'Sitting',
    line: 'sitting?',
    told: 'Sitting sets it off',
    toldNo: 'Sitting does not set it off'
  },
  'agg-stand': {
    label: 'Standing',
    line: 'standing?',
    told: 'Standing sets it off',
    toldNo: 'Standing does not set it off'
  },
  'agg-walk': {
    label: 'Walking',
    line: 'walking?',
    told: 'Walking sets it off',
    toldNo: 'Walking does not set it off'
  },
  'agg-roll-bed': {
    label: 'Rolling over in bed',
    line: 'rolling over in bed?',
    told: 'Rolling over in bed sets it off',
    toldNo: 'Rolling over in bed does not set it off'
  },
  'agg-one-leg': {
    label: 'Standing on one leg',
    line: 'standing on one leg?',
    told: 'Standing on one leg sets it off',
    toldNo: 'Standing on one leg does not set it off'
  },
  'aslr-hard': {
    label: 'Lifting one straight leg in bed is hard',
    stem: 'Lying flat, is it hard…',
    line: 'to lift one straight leg?',
    told: 'Lifting one straight leg in bed is hard',
    toldNo: 'Lifting one straight leg in bed is not hard',
    meaning: 'You lie on your back and lift one leg with the knee straight.'
  },
  'agg-breathe': {
    label: 'Breathing in: a sharp pain',
    told: 'Breathing in brings a sharp pain',
    toldNo: 'Breathing in brings no sharp pain'
  },
  'strain-pain': {
    label: 'Coughing, sneezing or straining',
    told: 'Coughing, sneezing or straining makes it worse',
    toldNo: 'Coughing, sneezing or straining does not make it worse'
  },
  'leg-tingle': {
    label: 'Pins and needles in the leg',
    told: 'You have pins and needles in your leg',
    toldNo: 'You have no pins and needles in your leg'
  },
  'numb-leg': {
    label: 'A numb patch on the leg or foot',
    told: 'A patch of your leg or foot is newly numb',
    toldNo: 'No patch of your leg or foot is newly numb'
  },
  'rad-leg': {
    label: 'Pain that goes down one leg',
    told: 'The pain goes down one leg',
    toldNo: 'The pain does not go down a leg'
  },
  'leg-below-knee': {
    label: 'The pain goes below the knee',
    stem: 'Does the pain…',
    line: 'go below your knee?',
    told: 'The pain goes below your knee',
    toldNo: 'The pain does not go below your knee'
  },
  'above-belt': {
    label: 'The back pain is above the belt line',
    stem: 'Does the pain…',
    line: 'sit above your belt line?',
    told: 'The pain is above your belt line',
    toldNo: 'The pain is not above your belt line'
  },
  'repeatable-direction': {
    label: 'One clear movement, the same every time',
    stem: 'Does the pain…',
    line: 'come with one certain movement, the same every time?',
    told: 'One clear movement sets it off, the same every time',
    toldNo: 'No one movement sets it off every time'
  },
  'end-of-day': {
    label: 'Worse late in the day or week',
    stem: 'Does the pain…',
    line: 'get worse late in the day or week?',
    told: 'It is worse late in the day or week',
    toldNo: 'It is not worse late in the day or week'
  },

  'ease-move': {
    label: 'Moving about',
    stem: 'Is the pain eased, even for a short while, by…',
    line: 'moving about?',
    told: 'Moving about eases it',
    toldNo: 'Moving about does not ease it'
  },
  'ease-sit': {
    label: 'Sitting down',
    stem: 'Is the pain eased, even for a short while, by…',
    line: 'sitting down?',
    told: 'Sitting down eases it',
    toldNo: 'Sitting down does not ease it'
  },
  'ease-arch': {
    label: 'Leaning or arching back',
    stem: 'Is the pain eased, even for a short while, by…',
    line: 'leaning or arching back?',
    told: 'Leaning back eases it',
    toldNo: 'Leaning back does not ease it'
  },
  'ease-hand-on-head': {
    label: 'Resting a hand on my head',
    stem: 'Is the pain eased, even for a short while, by…',
    line: 'resting a hand on your head?',
    told: 'Resting a hand on your head eases it',
    toldNo: 'Resting a hand on your head does not ease it'
  },
  'ease-support-arm': {
    label: 'Resting my arm on something',
    stem: 'Is the pain eased, even for a short while, by…',
    line: 'resting your arm on something?',
    told: 'Resting your arm on something eases it',
    toldNo: 'Resting your arm on something does not ease it'
  },
  'ease-pressure-brief': {
    label: 'Pressing on the spot, for a short while',
    stem: 'Is the pain eased, even for a short while, by…',
    line: 'pressing on the spot?',
    told: 'Pressing on the spot eases it for a short while',
    toldNo: 'Pressing on the spot does not ease it'
  },

  'poor-sleep': {
    label: 'Poor sleep that makes things harder',
    told: 'Poor sleep makes things harder for you',
    toldNo: 'Poor sleep does not make things harder for you'
  },
  'high-stress': {
    label: 'A lot of stress',
    line: 'a lot of stress?',
    told: 'You have a lot of stress',
    toldNo: 'You do not have a lot of stress'
  },
  'low-activity': {
    label: 'Under 150 minutes of activity a week',
    line: 'under 150 minutes of activity (about 20 a day)?',
    told: 'You are active for under 150 minutes a week',
    toldNo: 'You are active for 150 minutes a week or more'
  },
  'trains-regularly': {
    label: 'Exercise or training every week',
    line: 'exercise or training at least once?',
    told: 'You train every week',
    toldNo: 'You do not train every week'
  },

  'hyper-palms': {
    label: 'Palms flat on the floor, now or ever',
    stem: 'Can you, or could you ever…',
    line: 'put your palms flat on the floor with straight knees?',
    told: 'You can put your palms flat on the floor, or once could',
    toldNo: 'You never could put your palms flat on the floor',
    meaning: 'Bend forward from standing; you need not try it now.'
  },
  'hyper-thumb': {
    label: 'Thumb bends to touch the forearm',
    stem: 'Can you, or could you ever…',
    line: 'bend your thumb to touch your forearm?',
    told: 'Your thumb bends to touch your forearm',
    toldNo: 'Your thumb does not bend to touch your forearm'
  },
  'hyper-splits': {
    label: 'Party tricks or the splits as a child',
    stem: 'As a child, did you…',
    line: 'do party tricks with your body, or the splits?',
    told: 'As a child you did party tricks or the splits',
    toldNo: 'As a child you did no party tricks or splits'
  },
  'hyper-joint-out': {
    label: 'Shoulder or kneecap out more than once, when young',
    stem: 'As a child or teenager, did your…',
    line: 'shoulder or kneecap come out more than once?',
    told: 'Your shoulder or kneecap came out more than once when young',
    toldNo: 'Your shoulder or kneecap did not come out more than once when young',
    meaning: 'As a child or teenager, and more than once.'
  },
  'hyper-double-jointed': {
    label: 'I think of myself as double-jointed',
    stem: 'Do you…',
    line: 'call yourself double-jointed?',
    told: 'You think of yourself as double-jointed',
    toldNo: 'You do not think of yourself as double-jointed'
  },

  widespread: {
    label: 'Pain in three places or more',
    told: 'It hurts in three places or more',
    toldNo: 'It hurts in fewer than three places'
  },
  gt3mo: {
    label: 'Pain for more than three months',
    told: 'It has lasted more than three months',
    toldNo: 'It has lasted three months or less'
  },
  'many-aggravators': {
    label: 'Four or more things set it off',
    told: 'Four or more things set it off',
    toldNo: 'Fewer than four things set it off'
  },
  'pregnancy-postpartum': {
    label: 'Pregnant, or gave birth in last six weeks',
    told: 'You are pregnant or gave birth in the last six weeks',
    toldNo: 'You are not pregnant and did not give birth lately'
  }
} as const satisfies Record<FeatureId, FeatureText>;

/** Beneath a picture, which shows the rest: with its question each still makes one sentence, in four words or fewer. */
export const tiles = {
  'sit-7h': 'sit over 7 hours',
  slump: 'slump in a chair',
  phone: 'look down, at a phone',
  'stand-2h': 'stand 2 hours or more',
  'lift-bend': 'lift or bend',
  'golf-rotate': 'turn, as in golf',
  'throw-overhead': 'throw or serve',
  run: 'run',
  childcare: 'lift small children',
  'carry-one-side': 'carry on one side',
  'agg-turn-trunk': 'turning your body',
  'agg-turn-head': 'turning your head',
  'agg-look-up': 'looking up',
  'agg-look-down': 'looking down',
  'agg-reach-up': 'reaching up',
  'agg-lie-on-it': 'lying on that side',
  'agg-bend': 'bending forward',
  'agg-arch': 'leaning back',
  'agg-sit': 'sitting',
  'agg-stand': 'standing',
  'agg-walk': 'walking',
  'agg-one-leg': 'standing on one leg',
  'ease-move': 'moving about',
  'ease-sit': 'sitting down',
  'ease-arch': 'leaning back',
  'ease-hand-on-head': 'hand on your head',
  'ease-support-arm': 'resting your arm'
} as const satisfies Record<TileId, string>;
