// Every page is prerendered, and every address ends in a slash so that any plain host finds it.
export const prerender = true;
export const trailingSlash = 'always';
