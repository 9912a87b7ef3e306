/** An error as RFC 9457 has it: what happened and what to do, never where in the code. */
export function problemResponse(status: number, title: string, detail: string): Response {
  return Response.json(
    { type: 'about:blank', status, title, detail },
    { status, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } },
  )
}
