// Ends a command in silence once whoever reads its output has seen enough, as in `npm run fhir | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has gone: nothing is wrong. A bad result that is known by then keeps its exit code.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
