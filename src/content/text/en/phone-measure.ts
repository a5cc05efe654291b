// English words for measuring a check with the phone's own sensors.

export const phoneMeasure = {
  heading: 'Measure it with this phone',
  lead: 'The phone counts the degrees. Sounds tell you what to do, and on some phones buzzes. You need not look at it.',
  sensors: 'Its motion sensors are on only while you measure. Only the number is kept.',
  byEye: 'Or judge it by eye, below.',
  open: 'How to measure it',
  start: 'Start measuring',
  again: 'Measure once more',
  stop: 'Stop measuring',
  asking: 'Your phone may ask if this page may use its motion sensors.',
  how: {
    'seated-rotation': [
      'Sit on a chair that does not swivel, feet flat. Hold a rolled towel between your knees.',
      'Press “Start measuring”. Then hold the phone upright against your breastbone with both hands, its screen facing out. Elbows on your ribs, thumbs off the glass.',
      'Sit still. One sound says: go.',
      'Turn your chest to the left as far as feels easy. Stay there and breathe until two rising sounds. That takes a second or two.',
      'Come back to the middle and sit still. Wait for “go”, and do the same once more.',
      'In the middle, two long low sounds say: other side. Wait for “go”. Turn to the right, twice. Three rising sounds say: done.'
    ],
    'seated-hip-turn-in': [
      'Sit high, with your feet off the floor. Start with the left leg.',
      'Lay the phone along the outside of your shin, its screen to the side. Hold it there, or let somebody hold it.',
      'Press “Start measuring” and keep the leg still. A sound says: go.',
      'Swing your foot outward as far as feels easy. Your thigh stays still. Stay there and breathe until two rising sounds.',
      'Bring the foot back and keep it still. Wait for “go”, and do the same once more.',
      'Lay the phone on the right shin, press the button for it, and do the same twice.'
    ],
    'knee-to-wall': [
      'Somebody else must hold the phone. Alone, use a ruler as below.',
      'Face a wall. Your helper lays the phone flat on the front of your left shin, on its edge.',
      'Press “Start measuring” and keep the leg still. A sound says: go.',
      'Bend your knee toward the wall, heel down. Stay there and breathe until two rising sounds.',
      'Come back and keep still. Wait for “go”, and do the same once more.',
      'Lay the phone on the right shin, press the button for it, and do the same twice.'
    ]
  },
  /** What a sound means, in sight and for whoever hears the page. */
  cues: {
    go: 'Go. Move, and hold.',
    hold: 'Hold it there.',
    'got-it': 'Got it. Come back and keep still.',
    slipped: 'The phone slipped. Back to the middle. Keep still, and wait for “go”.',
    'other-side': 'Now the other side.',
    done: 'Done. Look at the screen.',
    failed: 'Stopped. Look at the screen.'
  },
  keepStill: 'Put the phone in place, upright. Then keep still.',
  side: { left: 'Left', right: 'Right' },
  try: '{side}: {number} of {count}',
  degrees: '{degrees}°',
  otherLeg: 'Lay the phone on the right shin.',
  otherLegReady: 'The phone lies there. Go on',
  /** Why there is no number, each with a way on. */
  failures: {
    'not-still': 'The phone was not upright and still at the start. So there is no number.',
    'no-hold': 'There was no hold within 20 seconds. So there is no number.',
    slips: 'The phone slipped three times. So there is no number.',
    none: 'No motion sensor answers here. So there is no number.',
    denied: 'This page may not use the motion sensors. So there is no number.',
    hidden: 'The page was out of sight, so the sensors went off. There is no number.',
    stopped: 'You stopped it. There is no number.'
  },
  wayOn: 'Judge it by eye, below. Or measure once more.',
  found: 'What the phone measured',
  result: '{side}: about {degrees}°, give or take {error}°',
  pain: { left: 'Did pain stop you on the left?', right: 'Did pain stop you on the right?' },
  yes: 'Yes',
  no: 'No',
  missing: 'Say for each side if pain stopped you.',
  note: 'Note this result',
  drop: 'Leave it out',
  error:
    'The better of two tries counts. How far a phone may be out, held by yourself, is our own careful guess. So a few degrees between sides or days mean nothing.'
} as const;
