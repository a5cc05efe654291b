// What the tabs of one browser tell each other: that everything was erased, or that somebody left in a hurry.
const channelName = 'backstory';

export type TabNews = 'erased' | 'left';

/** Tells every other open tab. Where the browser has no such channel, they find out when somebody returns to them. */
export function tellOtherTabs(news: TabNews): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(news);
  channel.close();
}

/** Calls back for news of another tab. @returns how to stop listening */
export function hearOtherTabs(listen: (news: TabNews) => void): () => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'erased' || data === 'left') listen(data);
  };
  return () => channel.close();
}
