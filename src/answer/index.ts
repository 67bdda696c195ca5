export {
  type Among, type Answer, type FactPart, type Known, type Part, type RowPart, type Span, type Unknown, type Why,
  all, among, any, both, either, from, isKnown, jointly, known, mayBe, missing, not, possible, presume, resting, surely, unknown, why,
} from './answer.js'
