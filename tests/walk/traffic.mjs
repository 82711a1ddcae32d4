// What a page asks for and complains of.

export class Traffic {
  #problems = [];
  #pending = new Set();

  constructor(page, origin) {
    page.on("console", (message) => {
      if (message.type() === "error") {
        this.#problems.push(`console error: ${message.text()} (${message.location().url})`);
      }
    });
    page.on("pageerror", (error) => this.#problems.push(`uncaught error: ${error.message}`));
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== origin) {
        this.#problems.push(`request to another origin: ${request.url()}`);
      }
      this.#pending.add(request);
    });
    for (const end of ["requestfinished", "requestfailed"]) {
      page.on(end, (request) => this.#pending.delete(request));
    }
  }

  // Console errors, uncaught errors and requests to another origin since this was last asked, each as a sentence.
  taken() {
    return this.#problems.splice(0);
  }

  // How many requests are on their way.
  pending() {
    return this.#pending.size;
  }
}
