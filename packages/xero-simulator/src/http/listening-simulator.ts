/** A simulator that listens. */
export interface ListeningSimulator {
  /** `http://127.0.0.1:8080`: identity service, login page and every API. */
  readonly url: string;
  /** Ends every connection, and stops listening. */
  close(): Promise<void>;
}
