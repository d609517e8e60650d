import { ScatterChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { KINDS, RADIUS, follow, yearOf } from "./points.js";

use([CanvasRenderer, GridComponent, ScatterChart]);
follow(({ to }, host) => {
  const chart = init(host, null, { renderer: "canvas" });
  chart.setOption({
    animation: false,
    grid: { left: 40, right: 10, top: 10, bottom: 30 },
    xAxis: { type: "value", max: to, axisLabel: { formatter: yearOf } },
    yAxis: { type: "value", scale: true },
  });
  const style = ([color, stroke]) => (stroke === "none" ? { color } : { color, borderColor: stroke, borderWidth: 1.2 });
  // Its mode for many points, and all of them in the frame that is asked for.
  const fixed = { type: "scatter", symbolSize: 2 * RADIUS, dimensions: ["day", "exponent"], large: true, largeThreshold: 1, progressive: 0 };
  return (from, groups) => {
    const series = groups.map(({ xs, ys }, kind) => {
      const data = new Float64Array(2 * xs.length);
      for (let index = 0; index < xs.length; index++) {
        data[2 * index] = xs[index];
        data[2 * index + 1] = ys[index];
      }
      return { ...fixed, data, itemStyle: style(KINDS[kind]) };
    });
    chart.setOption({ xAxis: { min: from }, series });
  };
});
