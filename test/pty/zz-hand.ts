import { openRoom } from './room.js'
const which = process.argv[2]
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms))
const room = openRoom()
const all = async () => (await import('node:child_process')).execFileSync('bash', ['-c', 'cat cases/2*/*.yaml; ls -A cases/2*'], { cwd: room.folder, encoding: 'utf8' })
try {
  if (which === 'nofile') {
    const t = room.open(['nieuw'], { under: ['bash', '-c', 'ulimit -n 30; exec "$@"', 'x'] })
    await wait(6000); t.type('Laptop voor thuis\r'); await wait(4000); t.type('1\r'); await wait(3000); t.type('stop\r'); console.log(await Promise.race([t.ended(), wait(8000)])); console.log(t.text().slice(-1500)); console.log(await all())
  }
  if (which === 'oom') {
    const t = room.open(['nieuw'], { variables: { NODE_OPTIONS: '--max-old-space-size=40' } })
    await wait(5000); t.type('Laptop voor thuis\r'); await wait(3000); t.type('1\r'); await wait(2000); t.type('2\r'); await wait(2000)
    console.log(await all()); t.type('x'.repeat(3_000_000)); await wait(8000); t.type('\r'); await wait(8000); t.type('stop\r'); console.log(await Promise.race([t.ended(), wait(8000)])); console.log(t.text().slice(-600)); console.log((await all()).slice(0, 600))
  }
  if (which === 'slow') {
    const t = room.open(['nieuw'], { under: ['strace', '-f', '-qq', '-o', '/tmp/rijen-werk/slow.trace', '-e', 'trace=fsync', '-e', 'inject=fsync:delay_enter=2000000'] })
    await wait(6000); t.type('Laptop voor thuis\r'); const t0 = Date.now()
    await wait(300); t.type('z'); let seenZ = -1, asked = -1
    while (Date.now() - t0 < 20000 && asked < 0) { await wait(20); if (seenZ < 0 && /z/.test(t.text().split('Laptop voor thuis')[1] ?? '')) seenZ = Date.now() - t0; if (/Wat voor casus/.test(t.text())) asked = Date.now() - t0 }
    console.log({ seenZ, asked }); await wait(3000); console.log(t.text().slice(-900)); t.kill('SIGKILL')
  }
} finally { room.remove() }
process.exit(0)
