import Highcharts from "highcharts";
import { COLOURS, NAMES, follow, values, written } from "./sums.js";

const chart = Highcharts.chart("chart", {
  chart: { type: "bar", animation: false, height: 260 },
  title: { text: undefined },
  legend: { enabled: false },
  credits: { enabled: false },
  xAxis: { categories: NAMES },
  yAxis: { type: "logarithmic", min: 0.1, max: 1e6, title: { text: undefined } },
  plotOptions: { series: { animation: false, colorByPoint: true, colors: COLOURS } },
  series: [{ data: values(2), dataLabels: { enabled: true, formatter() { return written(this.y); } } }],
});
follow((price) => chart.series[0].setData(values(price), true, false, true));
