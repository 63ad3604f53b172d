/** `npm run build`: client and server into dist/. With --if-stale it does nothing where dist/ is made from these sources. */
import { rm, writeFile } from 'node:fs/promises';
import { fingerprintFile, isFresh, sourcesFingerprint } from './fingerprint';

if (!(process.argv.includes('--if-stale') && (await isFresh()))) {
  const started = performance.now();
  const fingerprint = await sourcesFingerprint();
  await rm(fingerprintFile, { force: true });
  // Vite takes a third of a second to load: a start with nothing to build need not wait for it.
  const [{ build }, { default: client, server }] = await Promise.all([
    import('vite'),
    import('../vite.config'),
  ]);
  for (const config of [client, server]) await build({ ...config, configFile: false, logLevel: 'warn' });
  await writeFile(fingerprintFile, fingerprint);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
