/** What client/in-place.ts says when a form couldn't be sent. What was typed stays where it is. */
export function Trouble() {
  return <p data-trouble role="alert" className="mt-2 text-small font-strong text-never empty:hidden" />
}
