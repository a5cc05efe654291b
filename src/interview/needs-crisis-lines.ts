// Whether help lines stand beside everything else: thoughts of ending one's life were told of, or may stand behind.
import { isOpened } from './asked-lines.ts';
import type { Reading } from './reading.ts';

/**
 * Whether the answers leave thoughts of ending one's life open: a line that somebody would rather not answer, or a low
 * mood, yes or not sure. Then help lines can be opened, whatever the level.
 */
export const mayNeedCrisisLines = ({ base, answers }: Reading): boolean =>
  Object.values(answers.lines).includes('declined') || isOpened(base, answers, 'help-lines');
