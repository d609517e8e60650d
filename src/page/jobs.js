// Long work for the islands: fetches the engine when it is first asked for, and runs it in a worker made from a blob;
// where no worker may start, in slices of a frame on the page.
globalThis.courseIaJobs = (() => {
  "use strict";
  // A module of one function that returns a vector: valid only where SIMD is.
  const SIMD = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];
  // A worker hears between two slices; a page keeps half of its time for itself.
  const WORKER_SLICE_MS = 15;
  const PAGE_SLICE_MS = 5;
  const PAGE_PAUSE_MS = 5;

  // What to tell of each job under way, by its id.
  const jobs = new Map();
  let lastId = 0;
  // The engine once it runs, or the promise of it.
  let engine;
  let onReady;

  const inflate = async (text) => {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  };

  const onMessage = ({ data }) => {
    if (data.ready || data.failed) return onReady(data.failed);
    if (data.broken) return fail(data.broken);
    const tell = jobs.get(data.id);
    if (!tell) return;
    if (data.update) return tell(data.update);
    jobs.delete(data.id);
    tell(data.refused ? "the engine does not know this job" : undefined);
  };

  // Every job ends with the error; the next one starts the engine anew.
  const fail = (error) => {
    const waiting = [...jobs.values()];
    jobs.clear();
    engine?.then((host) => host.terminate?.()).catch(() => {});
    engine = undefined;
    for (const tell of waiting) tell(String(error));
  };

  // The engine on the page itself, behind the messages of a worker.
  const onPage = (run) => {
    const scope = {
      sliceMs: PAGE_SLICE_MS,
      // A task of its own, not a part of a frame: drawing and computing never add up.
      schedule: (tick) => setTimeout(tick, PAGE_PAUSE_MS),
      postMessage: (data) => onMessage({ data }),
    };
    run(scope);
    return { postMessage: (data) => scope.onmessage({ data }) };
  };

  const inWorker = (run) =>
    new Promise((resolve, reject) => {
      const start =
        `self.sliceMs=${WORKER_SLICE_MS};const turn=new MessageChannel();let next;turn.port1.onmessage=()=>next();` +
        `self.schedule=(tick)=>{next=tick;turn.port2.postMessage(0)};(${run})(self);self.postMessage({up:true})`;
      const url = URL.createObjectURL(new Blob([start], { type: "text/javascript" }));
      const worker = new Worker(url);
      worker.onmessage = () => {
        URL.revokeObjectURL(url);
        worker.onmessage = onMessage;
        worker.onerror = (event) => fail(event.message);
        resolve(worker);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error("no worker may start here"));
      };
    });

  const start = async () => {
    const variant = WebAssembly.validate(new Uint8Array(SIMD)) ? "simd" : "base";
    const { run, wasm } = await globalThis.courseIaEngine(variant);
    const module = await inflate(wasm);
    let host;
    let where = "worker";
    try {
      host = await inWorker(run);
    } catch {
      host = onPage(run);
      where = "page";
    }
    await new Promise((resolve, reject) => {
      onReady = (failed) => (failed ? reject(failed) : resolve());
      host.postMessage({ init: module });
    });
    document.documentElement.dataset.engine = `${where} ${variant}`;
    return host;
  };

  const send = (message) => {
    engine ??= start();
    engine.then((host) => host.postMessage(message)).catch(fail);
  };

  return {
    // Starts the job in `bytes`; calls `tell` with bytes for each update, with nothing at the end, with a text on failure.
    start(bytes, tell) {
      lastId += 1;
      jobs.set(lastId, tell);
      send({ start: lastId, job: bytes });
      return lastId;
    },
    cancel(id) {
      if (jobs.delete(id)) send({ cancel: id });
    },
    pause(id, isPaused) {
      if (jobs.has(id)) send(isPaused ? { pause: id } : { resume: id });
    },
  };
})();
