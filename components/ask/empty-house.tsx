import { ButtonLink } from '../button'

/** Nobody has written anything yet: what would be here, and the one thing to do. */
export function EmptyHouse() {
  return (
    <section aria-labelledby="empty" className="mt-9 max-w-[60ch]">
      <h2 id="empty" className="text-head font-strong">
        Nothing is written here yet
      </h2>
      <p className="mt-2 text-soft">
        Somebody types what a customer said, and here stands what to do, what they may do about it, and whose
        it is. It begins with one answer: to what you are asked most.
      </p>
      <p className="mt-5">
        <ButtonLink href="/help/editors" className="max-sm:w-full">
          Write the first answer
        </ButtonLink>
      </p>
    </section>
  )
}
