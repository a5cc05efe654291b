// The way to the hand-over, apart from its page's words so that the interview loads only this.

export const handOver = { show: 'Show my clinician' } as const;
