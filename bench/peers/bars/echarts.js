import { BarChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { COLOURS, NAMES, follow, values, written } from "./sums.js";

use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);
const chart = init(document.querySelector("#chart"), null, { renderer: "svg" });
chart.setOption({
  animation: false,
  grid: { left: 110, right: 80, top: 10, bottom: 30 },
  xAxis: { type: "log", min: 0.1, max: 1e6 },
  yAxis: { type: "category", data: NAMES, inverse: true },
});
follow((price) => {
  const data = values(price).map((value, index) => ({ value, itemStyle: { color: COLOURS[index] } }));
  const label = { show: true, position: "right", formatter: ({ value }) => written(value) };
  chart.setOption({ series: [{ type: "bar", data, label }] });
});
