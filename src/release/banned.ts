/** EHR-018: stems that may not start a word anywhere the gate is not open. */
const stems = [
  'abus', 'assault', 'attacker', 'batter', 'beaten', 'chok', 'coerc', 'danger', 'domestic', 'forensic', 'homicid', 'hotline', 'lethal', 'perpetrat',
  'police', 'rape', 'refuge', 'self-harm', 'sexual assault', 'shelter', 'stalk', 'strangl', 'suicid', 'survivor', 'threat', 'trauma', 'unsafe', 'victim',
  'violen', 'weapon',
]
const words = [
  'ipv', 'dv', 'sv', 'gbv', 'lives', 'marac', 'dash', 'lap', 'da-5', 'sane', 'sarc', 'sdv', 'vio', 'partner', 'husband', 'boyfriend', 'harm', 'safe', 'safety',
  'evidence kit',
]
/** Rule families whose name tells (EHR-018): outside the gate only an opaque reference. */
const families = ['idn-', 'liv-', 'rsk-', 'saf-', 'sui-', 'str-', 'conf-', 'ex-']
const chinese = [
  '暴力', '家暴', '虐待', '性侵', '强奸', '猥亵', '掐颈', '勒颈', '扼颈', '自杀', '自伤', '自残', '受害', '施暴', '加害', '报警', '警察', '庇护', '法医', '取证', '威胁', '伴侣',
]

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...stems, ...families].join('|')})|(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])|${chinese.join('|')}`,
  'giu',
)

/** The banned words a text holds, in order; none is what a closed gate demands of every label, title, id and log line. @example bannedWords('pharmacy') // [] */
export function bannedWords(text: string): readonly string[] {
  return text.match(pattern) ?? []
}
