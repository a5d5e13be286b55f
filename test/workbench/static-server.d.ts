export const productPolicy: string;

/** `origin` is http://localhost:PORT, `workbench` the address of the workbench's page. */
export interface RunningServer {
  readonly origin: string;
  readonly workbench: string;
  close(): Promise<void>;
}

/** Port 0 (the default) takes any free port; `root` is the repository, by default the current folder. */
export function startServer(options?: { port?: number; root?: string }): Promise<RunningServer>;
