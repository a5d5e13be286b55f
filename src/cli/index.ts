import { runCommandLine } from "./run-command-line";

const output = {
  out: (text: string) => void process.stdout.write(`${text}\n`),
  error: (text: string) => void process.stderr.write(`${text}\n`),
};

// Whoever reads the output may stop early, as head does; what was to be done is done all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void runCommandLine(process.argv.slice(2), output).then((code) => {
  process.exitCode = code;
});
