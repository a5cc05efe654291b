// Types that SvelteKit shares across the app.
declare global {
  namespace App {
    interface PageState {
      /** The interview's screen that this entry of the browser's history shows. */
      screen?: string;
      /** How many screens of this visit lie behind it. */
      depth?: number;
    }
  }
}

export {};
