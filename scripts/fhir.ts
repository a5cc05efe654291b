// Writes the whole interview as a FHIR R4 Questionnaire: `npm run fhir [FILE]`; without a file, to standard output.
import { writeFileSync } from 'node:fs';
import { knowledge } from '#content/knowledge.ts';
import { interviewFields } from '#keep/fhir/interview-fields.ts';
import { questionnaireOf } from '#keep/fhir/questionnaire.ts';
import { questionnaireWords } from '#keep/fhir/questionnaire-words.ts';
import './end-in-silence.ts';

const text = `${JSON.stringify(questionnaireOf(interviewFields(knowledge), questionnaireWords), null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
