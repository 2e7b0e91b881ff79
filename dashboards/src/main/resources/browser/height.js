// How high the screen must be for the page to need no scrolling; charts may scroll inside.
(() => {
  const scrolls = [...document.querySelectorAll('*')].filter(node =>
    !node.closest('.dashboard-component-chart-holder')
      && node.clientWidth > innerWidth / 2
      && (node === document.documentElement
        || ['auto', 'scroll'].includes(getComputedStyle(node).overflowY)));
  return innerHeight + Math.max(...scrolls.map(node => node.scrollHeight - node.clientHeight));
})()
