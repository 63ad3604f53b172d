/** The floor that the benches measure against: Socket.IO alone, which acks what it gets and tells everyone what it is told. */
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http, { serveClient: false, perMessageDeflate: false });

io.on('connection', (socket) => {
  void socket.join('all');
  socket.on('command', (_envelope: unknown, ack: (answer: unknown) => void) => ack({ ok: true }));
  socket.on('tell', (message: unknown) => io.to('all').emit('view', message));
});

http.listen(Number(process.env.PORT), '127.0.0.1', () => {
  const address = http.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
