// Writes the whole interview as a FHIR R4 Questionnaire: `npm run fhir [FILE]`; without a file, to standard output.
import { writeFileSync } from 'node:fs';
import { interviewFields } from '#keep/fhir/interview-fields.ts';
import { questionnaireOf } from '#keep/fhir/questionnaire.ts';
import { questionnaireWords } from '#keep/fhir/questionnaire-words.ts';

const text = `${JSON.stringify(questionnaireOf(interviewFields, questionnaireWords), null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
