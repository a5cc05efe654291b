// What waits until all is quiet: takes a pasted link out of the address, makes the site work without network, and puts up the notice once a newer version is ready. Loaded when all is quiet.
import { mount } from 'svelte';
import { dev, version } from '$app/environment';
import { replaceState } from '$app/navigation';
import { asset } from '$app/paths';
import { workOffline } from '#keep/offline/work-offline.ts';

// A link with answers that was pasted onto another page does not stay in its address. No screen has so long a name.
if (/^#[\w-]{60,}/.test(location.hash) && !location.pathname.includes('/hand-over/'))
  replaceState(location.pathname, {});

let isSaid = false;
if (!dev)
  void workOffline(asset('/service-worker.js'), version, (take) => {
    const foot = document.querySelector('footer');
    if (isSaid || !foot?.parentElement) return;
    isSaid = true;
    void import('./NewerVersion.svelte').then(({ default: NewerVersion }) =>
      mount(NewerVersion, { target: foot.parentElement as Element, anchor: foot, props: { take } })
    );
  });
