// Writes docs/hazards.md: `npm run hazards`.
import { writeFileSync } from 'node:fs';
import { hazardLog } from './hazard-log.ts';

writeFileSync(new URL('../docs/hazards.md', import.meta.url), hazardLog());
