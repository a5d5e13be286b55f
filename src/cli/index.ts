import { runCommandLine } from "./run-command-line";

const output = {
  out: (text: string) => void process.stdout.write(`${text}\n`),
  error: (text: string) => void process.stderr.write(`${text}\n`),
};

void runCommandLine(process.argv.slice(2), output).then((code) => {
  process.exitCode = code;
});
