/** A process of its own that starts an engine in the given folder, says where, and then waits to be killed. */
import { startEngine } from '../../infra/local/engine.ts';

const engine = await startEngine({ dataDir: process.argv[2] as string });
process.stdout.write(`${JSON.stringify({ endpoint: engine.endpoint, pid: engine.pid })}\n`);
if (process.argv[3] === 'exit') process.exit();
