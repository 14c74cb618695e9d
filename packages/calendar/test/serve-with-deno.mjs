// Serves feeds with Deno. A POST to /set-up with JSON {data, options} chooses what is served from then on. Prints
// the port that it listens at, and ends when its standard input does, so that none is left behind.
import { createFeedHandler } from '../dist/index.js';

let handler;
const server = Deno.serve(
  { hostname: '127.0.0.1', port: 0, onListen: ({ port }) => console.log(`port ${port}`) },
  async (request) => {
    if (new URL(request.url).pathname !== '/set-up') return handler(request);
    const { data, options } = await request.json();
    handler = createFeedHandler(data, options);
    return new Response('set up');
  },
);
for await (const _ of Deno.stdin.readable);
await server.shutdown();
