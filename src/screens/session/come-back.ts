// What coming back to kept answers needs, in one file: their reader, and the whole base, as results of checks count.
import './base.ts';

export * from '#keep/tab/read-tab-session.ts';
