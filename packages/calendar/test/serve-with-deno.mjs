// Serves feeds with Deno. A POST to /set-up with JSON {data, options} sets what is served. Prints its port, and
// ends when its standard input ends, so that no process outlives the test.
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
