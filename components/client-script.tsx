/** What makes the page better where scripts run. The name holds the hash, so that a browser may keep it for ever. */
export function ClientScript() {
  return <script type="module" data-client src={process.env.CLIENT_SCRIPT} />
}
