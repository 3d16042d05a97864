/** Where the upstream repository is reached over HTTP; tests put a loopback server here. */
export interface Endpoints {
  /** Serves `/<owner>/<name>/<commit>/<file>`. */
  readonly raw: string;
  /** GitHub's REST API. */
  readonly api: string;
}

/** GitHub. */
export const github: Endpoints = {
  raw: 'https://raw.githubusercontent.com',
  api: 'https://api.github.com',
};
