/** A list of whole numbers that grows, then becomes a typed array. */
export class Growing {
  private held = new Uint32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.held.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.held)
      this.held = larger
    }
    this.held[this.length++] = value
  }

  at(index: number): number {
    return this.held[index]!
  }

  finish(): Uint32Array {
    return this.held.slice(0, this.length)
  }
}
