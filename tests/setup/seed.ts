/** Before the tests: one seed for all random cases, printed so that they can be repeated. */
export default function chooseSeed(): void {
  process.env['SEED'] ??= String(Date.now() % 2 ** 31);
  const { SEED } = process.env;
  console.log(`Seed of the random cases: ${SEED} (SEED=${SEED} npm test repeats them).`);
}
