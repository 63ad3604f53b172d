/** `npm run dev`: Vite serves the client and renews it at every save, beside a server that restarts at every save. */
import { spawn } from 'node:child_process';
import { createServer } from 'vite';
import client from '../vite.config';

const port = '3000';
const tsx = 'node_modules/tsx/dist/cli.mjs';
const server = spawn(process.execPath, [tsx, 'watch', 'server/main.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PORT: port },
});
server.on('exit', (code) => process.exit(code ?? 1));

const vite = await createServer({ ...client, configFile: false });
await vite.listen();
vite.printUrls();
