import { type Answer, from, resting } from '../../answer/index.js'
import type { Row } from './row.js'

/** A table of two named axes. Every pair of names has a cell: a hole does not compile. */
export interface Grid<Across extends string, Down extends string, Cell> extends Row {
  readonly says: { readonly [A in Across]: { readonly [D in Down]: Cell } }
}

/** The cell where the two names meet. Names not yet known leave every cell they may still meet. */
export function cell<A extends string, D extends string, C>(grid: Grid<A, D, C>, across: Answer<A>, down: Answer<D>): Answer<C> {
  return resting(from([across, down], (a, d) => grid.says[a as A][d as D]), { row: grid })
}
