import type { TetanusLine, TetanusReasons, TetanusRule } from '../../plan/tetanus.js'
import type { Sentences, Titles } from '../language.js'

interface Words {
  readonly lines: Titles<TetanusLine>
  readonly reasons: Sentences<TetanusReasons>
  readonly rules: { readonly [R in TetanusRule]: string }
}

export const tetanus: Words = {
  lines: {
    'tetanus/vaccine': '破伤风疫苗',
    'tetanus/immunoglobulin': '破伤风免疫球蛋白',
    'tetanus/antitoxin': '破伤风抗毒素（马源）',
    'tetanus/second-dose': '破伤风疫苗：第二剂',
    'tetanus/third-dose': '破伤风疫苗：第三剂',
  },
  reasons: {
    'tet.wound-clean': '伤口清洁且较小。',
    'tet.wound-prone': '伤口按易感染破伤风处理：确属此类，或不能确定为清洁伤口。',
    'tet.wound-high-risk': '伤口破伤风风险高：有泥土、粪肥或失活组织，或检查者定为高风险。',
    'tet.wound-not-told': '未记录皮肤或黏膜是否破损。',
    'tet.no-wound': '未记录皮肤或黏膜破损。',
    'tet.catch-up': '有记录的接种少于 {doses}剂：借本次就诊补全程。',
    'tet.primed': '有记录的接种不少于 {doses}剂，且末剂时间对该伤口足够近。',
    'tet.primed-for-age': '有记录的接种不少于 {doses}剂：与年龄相符。',
    'tet.due': '末剂距今可能已达或超过 {after}。',
    'tet.booster-due': '未记录入学前加强针。',
    'tet.accepted-without-record': '无记录，但曾按通知接受接种：应补一剂，一般伤口不需免疫球蛋白。',
    'tet.unprimed': '有记录的接种少于 {doses}剂；不明的剂次按未接种计。',
    'tet.undocumented': '自述接种但无记录，按未接种计。',
    'tet.immunodeficient': 'HIV 感染或免疫功能低下：单用疫苗可能不足以保护。',
    'tet.only-bite-or-tear': '该伤口仅因咬伤或撕裂而归为易感染，来源清单未列出此类。',
    'tet.not-needed': '根据现有记录不需要。',
    'tet.now-and-complete': '现在接种一剂，并预约其余剂次。',
    'tet.too-soon': '距上一剂时间过短，{on}之前再接种不能算作有效剂次；从该剂起继续全程。',
    'tet.dose-given': '受伤后已接种过一剂；不重复接种。',
    'tet.immunoglobulin-given': '受伤后已使用过免疫球蛋白或抗毒素；不重复使用。',
    'tet.may-be-since': '已记录的接种或用药可能在受伤之前，也可能在受伤之后，而这会影响决定：请问明日期。',
    'tet.different-sites': '疫苗与免疫球蛋白可同日在不同部位注射。',
    'tet.live-vaccine': '用免疫球蛋白后，活疫苗须间隔 {after}。',
    'tet.larger-dose': '用较大剂量：受伤已超过或可能超过 {after}，或为烧伤、污染伤口。',
    'tet.up-to': '伤口大或污染重时可用至 {most}。',
    'tet.antitoxin-instead': '仅在得不到人破伤风免疫球蛋白时使用。',
    'tet.skin-test-first': '先做皮试，并备好过敏性休克的抢救用品。',
    'tet.pertussis-once': '自 {from}起，含百日咳成分的疫苗一生接种一次。',
    'tet.in-pregnancy': '妊娠期用含百日咳成分的疫苗。',
    'tet.too-young': '小于 {below}：年龄太小，不能接种。',
    'tet.allergy': '记录有对疫苗成分的严重反应，或反应未描述。',
    'tet.ask-allergist': '今日咨询变态反应科；如建议免疫球蛋白，仍照常给予。',
    'tet.clean-the-wound': '清洁伤口并再次检查。',
    'tet.look-for-wounds': '询问并在其允许处检查皮肤或黏膜是否破损。',
    'tet.next-dose': '接种本剂后才算完成全程。',
    'tet.late-dose-counts': '延迟的剂次有效：继续接种，不必重新开始。',
    'tet.may-change-mind': '可随时改变主意。',
  },
  rules: {
    'STI-007': '咬破皮肤时须考虑破伤风。',
    'STI-061': '破伤风疫苗和免疫球蛋白可用于妊娠期。',
    'STI-076': '既往对疫苗或成分发生过敏性休克者禁用；鸡蛋和乳胶不是理由。',
    'STI-089': '疫苗与免疫球蛋白在不同部位注射；活疫苗延后。',
    'STI-110': '皮肤或黏膜破损，或全程未完成时考虑破伤风预防。',
    'STI-111': '由伤口分级和有记录的剂次决定疫苗与免疫球蛋白。',
    'STI-112': '英国：按基础免疫情况和伤口分级决定。',
    'STI-113': '中国：按接种史决定，必要时以抗毒素替代。',
    'STI-114': '破伤风免疫球蛋白剂量。',
    'STI-115': '不同年龄使用的疫苗。',
    'STI-117': '英国：归入表中哪一行。',
    'STI-118': '英国：哪些伤口易感染破伤风。',
    'STI-119': '补全程：品种与间隔。',
    'STI-133': '受伤后已用过的计入。',
    'STI-135': '不能等待的，可依当地法律按其最佳利益给予。',
  },
}
