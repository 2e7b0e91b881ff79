// What a mouse does to a part of the page, one event after the other.
(() => {
  const node = %s;
  for (const event of '%s'.split(' ')) node.dispatchEvent(new MouseEvent(event, {bubbles: true}));
})()
