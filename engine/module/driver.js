// Runs jobs in slices. The same lines serve a worker and, where no worker may start, the page itself:
// `scope` is the worker's global, or a stand-in with the same `postMessage` and `onmessage`.
// Says: { ready }, { id, update }, { id, done }, { id, refused }, { failed } before it is ready, { broken } afterwards.
// Hears: { init }, { start, job }, { cancel }, { pause }, { resume }.
const jobs = new Map();
let isScheduled = false;

const tick = () => {
  isScheduled = false;
  try {
    slice();
  } catch (error) {
    return scope.postMessage({ broken: String(error) });
  }
  schedule();
};

const slice = () => {
  const until = performance.now() + scope.sliceMs;
  let isBusy = true;
  while (isBusy && performance.now() < until) {
    isBusy = false;
    for (const [id, job] of jobs) {
      if (job.isPaused) continue;
      isBusy = true;
      const update = job.work.advance();
      if (update) scope.postMessage({ id, update });
      if (job.work.done) end(id, { id, done: true });
    }
  }
};

const schedule = () => {
  if (isScheduled || ![...jobs.values()].some((job) => !job.isPaused)) return;
  isScheduled = true;
  scope.schedule(tick);
};

const end = (id, message) => {
  const job = jobs.get(id);
  if (!job) return;
  jobs.delete(id);
  job.work.free();
  if (message) scope.postMessage(message);
};

scope.onmessage = async ({ data }) => {
  if (data.init) {
    try {
      engine.initSync({ module: await WebAssembly.compile(data.init) });
      scope.postMessage({ ready: true });
    } catch (error) {
      scope.postMessage({ failed: String(error) });
    }
    return;
  }
  if (data.start) {
    let work;
    try {
      work = engine.Work.start(data.job);
    } catch (error) {
      return scope.postMessage({ broken: String(error) });
    }
    if (!work) return scope.postMessage({ id: data.start, refused: true });
    jobs.set(data.start, { work, isPaused: false });
  }
  if (data.cancel) end(data.cancel);
  const job = jobs.get(data.pause ?? data.resume);
  if (job) job.isPaused = data.pause !== undefined;
  schedule();
};
