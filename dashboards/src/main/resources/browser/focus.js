// What has the keyboard's attention: what it is, what it says, and whether it can be seen to have it,
// once the page has faded it in.
new Promise(done => setTimeout(done, 250)).then(() => {
  const node = document.activeElement;
  if (!node || node === document.body) return JSON.stringify({kind: 'none'});
  const kinds = [
    ['filter', '[data-test="form-item-value"]'],
    ['filter bar', '[data-test^="filter-bar"], [data-test="dropdown-container-btn"]'],
    ['tab', '[role="tab"]'],
    ['menu of a chart', '.dashboard-component-chart-holder .ant-dropdown-trigger'],
    ['link', '.dashboard-component-chart-holder a[href]'],
    ['chart', '.dashboard-component-chart-holder'],
    ['menu', 'header, nav, [role="menubar"], #main-menu'],
  ];
  const kind = kinds.find(([, selector]) => node.closest(selector))?.[0] ?? 'other';
  // A frame of its own, or of what it stands in: Superset draws some around the whole field.
  const isMarked = part => {
    const style = getComputedStyle(part);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
      || style.boxShadow !== 'none';
  };
  const around = [node, node.closest('.ant-select')?.querySelector('.ant-select-selector'),
    node.closest('.ant-tabs-tab'), node.closest('.ant-menu-item, .ant-menu-submenu')];
  const box = node.getBoundingClientRect();
  return JSON.stringify({
    kind,
    name: (node.getAttribute('aria-label') ?? node.innerText ?? '').trim().slice(0, 60),
    html: node.outerHTML.slice(0, 120),
    marked: around.filter(Boolean).some(isMarked),
    top: Math.round(box.top + scrollY),
  });
})
