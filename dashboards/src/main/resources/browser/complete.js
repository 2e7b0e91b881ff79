// Whether nothing is under way, and each chart on the screen shows something.
(() => {
  const seen = node => node.checkVisibility({visibilityProperty: true});
  const onScreen = node => {
    const box = node.getBoundingClientRect();
    return seen(node) && box.bottom > 0 && box.top < innerHeight;
  };
  const isDone = chart =>
    chart.querySelector('.slice_container > *, .ant-alert, .ant-empty, .missing-chart-container');
  const charts = [...document.querySelectorAll('.dashboard-component-chart-holder')]
    .filter(holder => !holder.closest('.dashboard-markdown'));
  const waits = document.querySelectorAll('.loading, .ant-spin-spinning, [data-test="loading-indicator"]');
  return document.querySelector('.dashboard-component')
    && ![...waits].some(seen)
    && charts.filter(onScreen).every(isDone);
})()
