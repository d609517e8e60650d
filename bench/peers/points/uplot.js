import uPlot from "uplot";
import { HEIGHT, KINDS, RADIUS, follow, yearOf } from "./points.js";

follow(({ days, exponents, kinds, to }, host) => {
  const columns = KINDS.map((_, kind) => exponents.map((exponent, index) => (kinds[index] === kind ? exponent : null)));
  const points = ([fill, stroke]) => ({ show: true, size: 2 * RADIUS, fill, stroke, width: stroke === "none" ? 0 : 1.2 });
  const options = {
    width: host.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false } },
    axes: [{ values: (_, splits) => splits.map(yearOf) }, {}],
    series: [{}, ...KINDS.map((kind) => ({ paths: () => null, points: points(kind) }))],
  };
  const chart = new uPlot(options, [days, ...columns], host);
  // Points outside of the scale are left out by a search for its ends: nothing is filtered.
  return (from) => chart.setScale("x", { min: from, max: to });
});
