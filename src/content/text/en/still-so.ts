// Words of the screen that reads back, to whoever looks again, what they told us and what may have stayed as it was.

export const stillSo = {
  told: 'You told us this on {date}. We ask about danger signs anew. The rest may be as it was.',
  asked: 'We ask you this again on a later screen.',
  confirm: 'Still so',
  confirmRest: 'The rest is still so'
} as const;
