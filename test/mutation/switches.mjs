// Rewrites Stryker's switches in the bundle. To run mutants, a switch is one comparison of numbers. To find out which test can tell a mutant at all, every switch
// counts its visits, and a comparison or condition is weighed against what it would become: a test in which both always come to the same cannot notice the change.
import ts from 'typescript'

const active = /stryMutAct_\w+\("(\d+)"\)/g
const counted = /stryCov_\w+\(((?:"\d+"(?:, )?)+)\)/g

export function quiet(code) {
  return code.replaceAll(active, '(__on__ === $1 && __hit__())').replaceAll(counted, '0')
}

export function counting(code) {
  return weighed(code).replaceAll(active, 'false').replaceAll(counted, '__count__($1)')
}

function weighed(code) {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS)
  const textOf = (node) => code.slice(node.pos, node.end)
  const print = (node) => {
    const chain = ts.isConditionalExpression(node) && chainOf(node)
    if (chain) return ` (${textOf(chain.count)}, ${weigh(chain)})`
    let out = ''
    let at = node.pos
    ts.forEachChild(node, (child) => {
      out += code.slice(at, child.pos) + print(child)
      at = child.end
    })
    return out + code.slice(at, node.end)
  }
  /** `a op b` with both sides worked out once, or a whole condition, beside the values and operators it would become; `a && b` beside `a || b`, worked out as well. */
  const weigh = ({ choices, original }) => {
    const bare = unwrapped(original)
    const values = choices.filter(({ became }) => isTruth(became)).map(({ id, became }) => `[${id}, ${textOf(became)}]`)
    const turned = choices.flatMap(({ id, became }) => {
      const other = unwrapped(became)
      return ts.isBinaryExpression(bare) && operators.has(bare.operatorToken.kind) && ts.isBinaryExpression(other) && operators.has(other.operatorToken.kind) ? [`[${id}, ${JSON.stringify(textOf(other.operatorToken).trim())}]`] : []
    })
    const logical = ts.isBinaryExpression(bare) && logicals.has(bare.operatorToken.kind)
    const others = logical ? choices.filter(({ became }) => !isTruth(became)).map(({ id, became }) => `[${id}, () => ${textOf(became)}]`) : []
    if (values.length + turned.length + others.length < choices.length) return print(original)
    if (turned.length === 0) return `__weigh__(${print(original)}, [${values}], [${others}])`
    return `__compare__(${print(bare.left)}, ${JSON.stringify(textOf(bare.operatorToken).trim())}, ${print(bare.right)}, [${values}], [${turned}])`
  }
  return print(source)
}

const operators = new Set([ts.SyntaxKind.LessThanToken, ts.SyntaxKind.LessThanEqualsToken, ts.SyntaxKind.GreaterThanToken, ts.SyntaxKind.GreaterThanEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken])
const logicals = new Set([ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken])
const isTruth = (node) => node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
const unwrapped = (node) => (ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node)

/** `act("3") ? x : act("2") ? y : (cov("2", "3"), original)`, taken apart. */
function chainOf(node) {
  const choices = []
  let rest = node
  while (ts.isConditionalExpression(rest) && ts.isCallExpression(rest.condition) && ts.isIdentifier(rest.condition.expression) && rest.condition.expression.text.startsWith('stryMutAct')) {
    choices.push({ id: Number(rest.condition.arguments[0].text), became: rest.whenTrue })
    rest = rest.whenFalse
  }
  const sequence = unwrapped(rest)
  if (choices.length === 0 || !ts.isBinaryExpression(sequence) || sequence.operatorToken.kind !== ts.SyntaxKind.CommaToken) return undefined
  return { choices, count: sequence.left, original: sequence.right }
}
