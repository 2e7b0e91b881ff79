// Waits until the condition holds three times in a row; the time of the page when it began to hold.
new Promise(done => {
  let since = 0, held = 0, left = %d;
  const look = () => {
    const holds = document.body && (%s);
    if (!holds) held = 0;
    else if (++held === 1) since = performance.now();
    if (held >= 3) done(Math.round(since).toString());
    else if (--left <= 0) done('late');
    else setTimeout(look, 100);
  };
  look();
})
