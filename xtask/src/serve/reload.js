// Waits until the site is newer than this page, then loads the page again. Only the development server sends this.
const question = new URL('@reload?shown=REVISION', import.meta.url);

async function wait() {
  for (;;) {
    try {
      const answer = await fetch(question);
      if (answer.ok) return location.reload();
    } catch {
      // The server is away: ask again until it is back.
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

wait();
