import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/** The names that lead to the fake; everything else that a browser asks for by itself is refused. */
const served = new Set(['api.atlassian.com:443', 'admin.atlassian.com:443']);

/** An HTTP CONNECT proxy whose every tunnel to Atlassian ends at the fake's port: Firefox needs no other setting. */
export const createProxy = (port: () => number): { server: Server; closeTunnels(): void } => {
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => {
    response.writeHead(403).end('This proxy only makes tunnels to Atlassian.');
  });
  server.on('connect', (request, client, head) => {
    // A browser that goes away in the middle of a request is nothing to complain about.
    client.on('error', () => client.destroy());
    if (!served.has(request.url ?? '')) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(port(), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => {
      sockets.delete(upstream);
      client.destroy();
    });
  });
  return {
    server,
    closeTunnels() {
      for (const socket of sockets) socket.destroy();
    },
  };
};
