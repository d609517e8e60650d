// The work that is measured, by name: each returns milliseconds. Timing is inside, around the work alone.
"use strict";

const ready = (async () => {
  for (const variant of ["simd", "base"]) {
    await globalThis[variant]({ module_or_path: `/stage/${variant}.wasm` });
  }
  tf.wasm.setWasmPaths("/peers/@tensorflow/tfjs-backend-wasm/dist/");
})();

const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

// The lab's teacher in TensorFlow.js: 2-32-32-1, rectifiers, batches of 64, Adam at 0.01. Batches are cut beforehand.
const trainTf = async (backend, steps) => {
  if (!(await tf.setBackend(backend))) return NaN;
  await tf.ready();
  const batches = Array.from({ length: 32 }, () => [tf.randomUniform([64, 2], -1, 1), tf.randomUniform([64, 1]).greater(0.5).toFloat()]);
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 32, activation: "relu", inputShape: [2] }),
      tf.layers.dense({ units: 32, activation: "relu" }),
      tf.layers.dense({ units: 1 }),
    ],
  });
  const adam = tf.train.adam(0.01);
  const step = (index) => {
    const [points, labels] = batches[index % batches.length];
    adam.minimize(() => tf.losses.sigmoidCrossEntropy(labels, model.apply(points)));
  };
  // Kernels are compiled at their first use: that is not counted.
  for (let index = 0; index < 10; index++) step(index);
  await batches[0][0].data();
  const start = performance.now();
  for (let index = 0; index < steps; index++) step(index);
  // Work may be queued: its result is awaited.
  await model.getWeights()[0].data();
  const ms = performance.now() - start;
  tf.disposeVariables();
  for (const batch of batches) tf.dispose(batch);
  return ms;
};

const WORK = {
  "train simd": ({ steps }) => timed(() => simd.train(steps)),
  "train base": ({ steps }) => timed(() => base.train(steps)),
  "train tf wasm": ({ steps }) => trainTf("wasm", steps),
  "train tf cpu": ({ steps }) => trainTf("cpu", steps),
  "train tf webgl": ({ steps }) => trainTf("webgl", steps),
  "diagram simd": ({ job, size }) => timed(() => simd.diagram(new Uint8Array(job), size)),
  "diagram base": ({ job, size }) => timed(() => base.diagram(new Uint8Array(job), size)),
  "diagram js": ({ world, across, up, size }) => timed(() => diagramInJs(world, across, up, size)),
};

globalThis.measure = async (name, settings) => {
  await ready;
  return WORK[name](settings);
};

// What both diagrams sum to: they must be the same diagram.
globalThis.diagramSums = async ({ job, world, across, up, size }) => {
  await ready;
  return [simd.diagram(new Uint8Array(job), size), diagramInJs(world, across, up, size).reduce((sum, gap) => sum + gap, 0)];
};
