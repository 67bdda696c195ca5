// The published forms of what the command line and `describe` write. They change only with a major release.
const text = { type: 'string' }
const texts = { type: 'array', items: text }
const instant = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$' }
const moment = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2}))?$' }
const object = (properties, required = Object.keys(properties)) => ({ type: 'object', properties, required, additionalProperties: false })
const list = (items) => ({ type: 'array', items })
const verbs = ['recommend', 'offer', 'consider', 'defer', 'needs-input', 'refer', 'not-recommended', 'not-indicated', 'contraindicated', 'window-exceeded', 'unavailable', 'duty']
const strengths = ['recommendation', 'conditional', 'good-practice', 'label', 'law', 'derived']
const verifications = ['read', 'secondary', 'ours', 'unread']
const closes = object({ earliest: instant, latest: instant, next: instant }, [])
const due = object({ notBefore: moment, by: moment }, [])
const reason = object({ key: text, holes: { type: 'object' } })
const strengthUnits = ['mg', 'ug', 'mg/mL', 'IU', 'mL']
const component = object(
  { medicine: text, strength: list({ type: 'number' }), strengthUnit: { enum: strengthUnits }, form: text, each: { type: 'number', exclusiveMinimum: 0 }, timesPerDay: { type: 'number', minimum: 1 }, days: { type: 'integer', minimum: 1 }, after: object({ value: { type: 'number', exclusiveMinimum: 0 }, unit: { enum: ['h', 'd'] } }), withFood: { const: true } },
  ['medicine', 'strength', 'strengthUnit', 'form', 'each', 'timesPerDay'],
)
const order = object({ route: { enum: ['oral', 'intrauterine', 'injection', 'injection-and-oral'] }, components: list(component) })
const line = object(
  {
    id: text, kind: { enum: ['plain', 'emergency', 'report'] }, need: text, verb: { enum: verbs }, urgency: { enum: ['immediate', 'hours', 'days', 'routine'] }, rank: { type: 'integer', minimum: 1 }, flags: texts, closes,
    order, act: { enum: ['test', 'visit', 'referral'] }, due, declined: { const: true },
    reasons: list(reason), instead: list(reason), rules: texts, sources: texts, strength: { enum: strengths }, verification: { enum: verifications }, missing: texts, facts: texts,
  },
  ['id', 'kind', 'need', 'verb', 'urgency', 'rank', 'flags', 'reasons', 'instead', 'rules', 'sources', 'missing'],
)
const verdict = object(
  {
    proposal: text, verb: { enum: verbs }, flags: texts, line: text, order, closes,
    reasons: list(reason), instead: list(reason), rules: texts, sources: texts, strength: { enum: strengths }, verification: { enum: verifications }, missing: texts, facts: texts,
  },
  ['proposal', 'verb', 'flags', 'reasons', 'instead', 'rules', 'sources', 'missing'],
)
const orderSet = object(
  {
    steps: list(object({ phase: { enum: ['first', 'injection', 'with-food', 'placed', 'at-home'] }, line: text, verb: { enum: verbs }, order, notBefore: moment }, ['phase', 'line', 'verb', 'order'])), tablets: { type: 'number', minimum: 0 },
    supplies: list(object({ medicine: text, strength: list({ type: 'number' }), strengthUnit: { enum: strengthUnits }, form: text, quantity: { type: 'integer', minimum: 1 } })),
    undosed: texts,
    reasons: list(reason), rules: texts, sources: texts, strength: { enum: strengths }, verification: { enum: verifications }, missing: texts, facts: texts,
  },
  ['steps', 'tablets', 'supplies', 'undosed', 'reasons', 'rules', 'sources', 'missing'],
)
const visit = object({ on: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, by: moment, lines: { ...texts, minItems: 1 }, marks: { type: 'object', minProperties: 1, additionalProperties: { type: 'array', minItems: 1, items: { enum: ['test-first', 'overdue', 'declined'] } } } }, ['on', 'lines'])
const told = list(object({ code: text, path: text, expected: text }, ['code', 'path']))
const basis = object({ library: text, guideline: text, edition: text, version: text, reviewBy: text, reviewOverdue: { type: 'boolean' }, now: instant })
const gate = { enum: ['open', 'closed'] }
const $schema = 'https://json-schema.org/draft/2020-12/schema'

export const plan = {
  $schema,
  title: 'care-window plan',
  ...object(
    {
      schema: { const: 'care-window/plan' }, version: { const: '1' },
      basis,
      recommendations: list(line), orderSet, calendar: list(visit), timeline: list(object({ line: text, closes, due }, ['line'])),
      asks: list(object({ fact: text, moves: { enum: ['verb', 'order', 'rank', 'follow-up'] }, lines: texts, earliestClosing: instant }, ['fact', 'moves', 'lines'])),
      verdicts: list(verdict), problems: told, notices: told, gates: object({ privacy: gate, screen: gate }),
      input: object({ problems: told, notices: told, resources: list({ type: 'object' }) }),
    },
    ['schema', 'version', 'basis', 'recommendations', 'orderSet', 'timeline', 'calendar', 'asks', 'verdicts', 'problems', 'notices', 'gates'],
  ),
}

export const verdicts = {
  $schema,
  title: 'care-window verdicts',
  ...object({ schema: { const: 'care-window/verdicts' }, version: { const: '1' }, basis, verdicts: list(verdict), problems: told, notices: told, input: object({ problems: told, notices: told }) }),
}

const pack = object({ name: text, edition: text, version: text, reviewBy: text })
const listedRule = object(
  {
    rule: text, topic: text, row: text, strength: { enum: strengths }, verification: { enum: verifications }, checkedOn: text, cites: list(object({ source: text, at: text }, ['source'])), says: {}, noted: text,
    mayOnly: { enum: ['widen', 'tighten'] }, adopts: text, sentence: text,
  },
  ['rule', 'topic', 'row', 'strength', 'verification', 'checkedOn', 'cites', 'sentence'],
)

export const rules = {
  $schema,
  title: 'care-window rules',
  ...object({ schema: { const: 'care-window/rules' }, version: { const: '1' }, guideline: pack, rules: list(listedRule) }),
}

const pair = (items) => ({ type: 'array', items, minItems: 2, maxItems: 2 })

export const rulesDiff = {
  $schema,
  title: 'care-window rules of two packs',
  ...object({
    schema: { const: 'care-window/rules-diff' }, version: { const: '1' }, between: pair(pack),
    rows: list(object({ kind: { enum: ['says', 'standing', 'adopted'] }, topic: text, row: text, between: pair(listedRule) })),
  }),
}

export const neutralCases = {
  $schema,
  title: 'care-window neutral cases',
  ...object({
    cases: list(object(
      {
        title: text, rules: { ...texts, minItems: 1 }, source: text, guideline: text, now: instant, case: { type: 'object' }, problems: texts, expectNot: texts, gates: object({ privacy: gate, screen: gate }, []), peer: object({ engine: text, answer: text }),
        expect: list(object(
          { line: text, verdict: text, verb: { enum: verbs }, urgency: text, rank: { type: 'integer' }, declined: { const: true }, order: list({ type: 'object' }), flags: texts, flagsNot: texts, closes, due, reasons: list({ anyOf: [text, object({ key: text, holes: { type: 'object' } })] }), reasonsNot: texts, missing: texts, missingNot: texts },
          [],
        )),
      },
      ['title', 'rules', 'source', 'guideline', 'now', 'case', 'expect'],
    )),
  }),
}
