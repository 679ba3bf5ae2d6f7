/** The two servers of the benchmark, each in a process of its own: `meedenker`, or a stateless botbuilder `echo` on the same restify. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

async function meedenker(): Promise<string> {
  const { leesConfig } = await import('../../src/config.ts');
  const { startApp } = await import('../../src/app.ts');
  const app = await startApp(leesConfig({ PORT: '0', STORE_FILE: join(mkdtempSync(join(tmpdir(), 'bench-')), 'bench.sqlite'), LOG_LEVEL: 'warn' }));
  return app.url;
}

async function echo(): Promise<string> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const bot = new ActivityHandler();
  bot.onMessage(async (context, next) => {
    await context.sendActivity(`echo: ${context.activity.text}`);
    await next();
  });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  server.post('/api/messages', async (req: restify.Request, res: restify.Response) => {
    await adapter.process(req as never, res as never, (context) => bot.run(context));
  });
  await new Promise<void>((klaar) => { server.listen(0, '127.0.0.1', klaar); });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

const basis = await (process.argv[2] === 'echo' ? echo() : meedenker());
process.on('message', () => process.send!({ rss: process.memoryUsage().rss }));
process.send!({ basis });
