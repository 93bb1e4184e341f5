/** What changes in one cell of roles and skills; a level of null takes the skill out. */
export type CellChange = {
  readonly level?: number | null
  readonly importance?: number
  readonly essential?: boolean
}
