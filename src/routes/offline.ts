// Makes the site work without network, and puts up the notice once a newer version is ready. Loaded when all is quiet.
import { mount } from 'svelte';
import { dev, version } from '$app/environment';
import { asset } from '$app/paths';
import { workOffline } from '#keep/work-offline.ts';

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
