// What starts with the app in a browser: the copy for use without network, late enough to take nothing from the first screen.
setTimeout(() => void import('./routes/offline.ts'), 3000);
