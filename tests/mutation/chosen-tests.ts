// The tests that one group of mutants meets, as one file: a mutant then costs one start, and falls to the first that fails.
import fc from 'fast-check';
// Both set how often laws are tried; the second, which the tests of reasoning rest on, has to be the last.
import '../../scripts/people/make-person.ts';
import '../reasoning/make-answers.ts';

// A law that fails is not made smaller first, since only the failure counts.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

const files = import.meta.glob('../reasoning/*.test.ts');
for (const name of (process.env['MUTATION_TESTS'] ?? '').split(',')) {
  const load = files[`../reasoning/${name}.test.ts`];
  if (!load) throw new Error(`There is no test of reasoning named "${name}".`);
  await load();
}
