// What a person sees: faults, charts without content, and every text.
(() => {
  const seen = node => node.checkVisibility({visibilityProperty: true, opacityProperty: true});
  const all = selector => [...document.querySelectorAll(selector)].filter(seen);
  const text = node => node.innerText.trim().replace(/\s+/g, ' ');

  const isBlank = canvas => {
    const context = canvas.width && canvas.height && canvas.getContext('2d');
    if (!context) return canvas.width === 0;
    const pixels = new Uint32Array(
      context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    return pixels.every(pixel => pixel === 0);
  };
  // Superset's own words for nothing do not say why; the style sheet adds the chart's.
  const isEmpty = chart => {
    const drawing = chart.querySelector('.slice_container');
    if (chart.querySelector('.ant-alert, .missing-chart-container')) return false;
    if (!drawing) return true;
    const empty = chart.querySelector('.ant-empty');
    if (empty) return ['none', 'normal'].includes(getComputedStyle(empty, '::after').content);
    return text(drawing) === ''
      && !drawing.querySelector('svg, img')
      && [...drawing.querySelectorAll('canvas')].every(isBlank);
  };
  const charts = all('.dashboard-component-chart-holder')
    .filter(holder => !holder.closest('.dashboard-markdown'));
  const name = chart => chart.querySelector('[data-test-chart-name]')?.dataset.testChartName ?? '?';

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(parent.tagName) && seen(parent))
      texts.push(walker.currentNode.data);
  }
  // An icon's name stands beside the name of what it is on.
  for (const node of all('[title], [placeholder], [aria-label]:not(.anticon)'))
    for (const attribute of ['title', 'placeholder', 'aria-label'])
      if (node.hasAttribute(attribute)) texts.push(node.getAttribute(attribute));

  return JSON.stringify({
    alerts: all('.ant-alert-error, .toast--danger, .missing-chart-container, .error-page').map(text),
    empty: charts.filter(isEmpty).map(name),
    texts: [...new Set(texts.map(words => words.trim().replace(/\s+/g, ' ')))].filter(Boolean),
  });
})()
