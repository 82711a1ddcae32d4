// How every browser of the tests and measurements starts: the program that CHROME names, quiet and without a sandbox,
// because tests often run as root.
export const launch = {
  executablePath: process.env.CHROME,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
