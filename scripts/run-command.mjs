import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const projectRoot = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a program in the project's folder and waits for it to end.
 *
 * `quiet` keeps its output for the answer instead of the terminal. The answer is its exit code and what it wrote; a
 * program that cannot be started at all gives code 127 and the reason.
 */
export function runCommand(program, args, { quiet = false, environment = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...process.env, ...environment },
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      // npm and npx are scripts on Windows, which only its shell starts.
      shell: process.platform === "win32" && /^np[mx]$/.test(program),
    });
    let output = "";
    child.stdout?.on("data", (data) => (output += data));
    child.stderr?.on("data", (data) => (output += data));
    child.on("error", (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a script of the project, or one of its tools by the script in node_modules, with this same Node. */
export function runNode(script, args = [], options = {}) {
  return runCommand(process.execPath, [script, ...args], options);
}
