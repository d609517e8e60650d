import * as Plot from "@observablehq/plot";
import { HEIGHT, KINDS, RADIUS, follow, yearOf } from "./points.js";

follow(({ to }, host) => (from, groups) => {
  const marks = groups.map(({ xs, ys }, kind) => {
    const [fill, stroke] = KINDS[kind];
    // By columns, which is its fastest way.
    return Plot.dot({ length: xs.length }, { x: xs, y: ys, r: RADIUS, fill, stroke });
  });
  const x = { domain: [from, to], tickFormat: yearOf, label: null };
  host.replaceChildren(Plot.plot({ width: host.clientWidth, height: HEIGHT, x, y: { label: null }, marks }));
});
