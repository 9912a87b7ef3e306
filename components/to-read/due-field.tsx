/** Until when it is to be read; may stay empty. */
export function DueField({ due }: { due: string }) {
  return (
    <>
      <label htmlFor="ask-due" className="mt-3 block font-strong">
        Until when? Leave it empty for no day
      </label>
      <input
        id="ask-due"
        name="due"
        type="date"
        defaultValue={due}
        className="mt-1.5 block min-h-11 rounded-control border-2 border-edge bg-card px-4 focus:border-act"
      />
    </>
  )
}
