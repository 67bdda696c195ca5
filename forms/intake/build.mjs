// Writes forms/intake/questionnaire.json: the twelve questions of the first contact, one source for both languages. linkIds are paths of the case (see
// src/fhir/read/questionnaire.ts). Names and titles tell nothing.
import { writeFileSync } from 'node:fs'

const translation = 'http://hl7.org/fhir/StructureDefinition/translation'
const both = (name, en, zh) => ({ [name]: en, [`_${name}`]: { extension: [{ url: translation, extension: [{ url: 'lang', valueCode: 'zh-CN' }, { url: 'content', valueString: zh }] }] } })
const option = (code, en, zh) => ({ valueCoding: { system: 'urn:care-window:value', code, ...both('display', en, zh) } })
const item = (linkId, type, en, zh, rest = {}) => ({ linkId, ...both('text', en, zh), type, ...rest })

const questionnaire = {
  resourceType: 'Questionnaire', id: 'intake', url: 'urn:care-window:form:intake', version: '0.1.0', name: 'Intake', ...both('title', 'First contact', '首次接触'), status: 'draft', language: 'en', subjectType: ['Patient'],
  item: [
    item('privacy.aloneConfirmed', 'boolean', 'Is she alone in this contact?', '此次接触时是否独处？'),
    item('privacy.screenVisibleToOthers', 'boolean', 'Can others see this screen?', '他人能否看到此屏幕？'),
    item('incidents[]', 'group', 'What happened', '发生的情况', {
      repeats: true,
      item: [
        item('incidents[].when', 'dateTime', 'When did it happen?', '何时发生？'),
        item('incidents[].memory', 'choice', 'Does she remember everything?', '是否记得全部经过？', { answerOption: [option('complete', 'everything', '全部'), option('partial', 'in part', '部分'), option('none', 'nothing', '完全不记得')] }),
        item('incidents[].acts[]', 'group', 'Contact', '接触', {
          repeats: true,
          item: [
            item('incidents[].acts[].kind', 'choice', 'What kind of contact?', '何种接触？', {
              answerOption: [
                option('penis-into-vagina', 'penis into vagina', '阴茎插入阴道'), option('penis-into-anus', 'penis into anus', '阴茎插入肛门'), option('penis-into-mouth', 'penis into mouth', '阴茎插入口腔'),
                option('finger-into-vagina', 'finger into vagina', '手指插入阴道'), option('object-into-vagina', 'object into vagina', '异物插入阴道'), option('bite', 'bite', '咬伤'),
                option('kiss-lick-suck-skin', 'kissing, licking or sucking of skin', '亲吻、舔或吮吸皮肤'),
              ],
            }),
            item('incidents[].acts[].condom', 'choice', 'Was a condom used throughout?', '是否全程使用避孕套？', { answerOption: [option('none', 'no', '否'), option('intact-throughout', 'yes, intact', '是，完好'), option('failed-or-removed', 'failed or removed', '破裂或取下')] }),
          ],
        }),
      ],
    }),
    item('assailants[]', 'group', 'The other person', '对方', { repeats: true, item: [item('assailants[].hiv.status', 'choice', 'HIV status of the other person?', '对方的 HIV 状况？', { answerOption: [option('positive', 'positive', '阳性'), option('tested-negative', 'tested negative', '检测阴性'), option('says-negative', 'says negative', '自称阴性')] })] }),
    item('body.weight', 'quantity', 'Body weight', '体重', { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption', valueCoding: { system: 'http://unitsofmeasure.org', code: 'kg', display: 'kg' } }] }),
    item('medicines', 'string', 'Which medicines does she take?', '正在使用哪些药物？', { repeats: true }),
    item('results.pregnancy', 'choice', 'Result of a pregnancy test today?', '今日妊娠试验结果？', { answerOption: [option('positive', 'positive', '阳性'), option('negative', 'negative', '阴性')] }),
    item('pregnancyAndContraception.breastfeeding.current', 'boolean', 'Is she breastfeeding?', '是否正在哺乳？'),
    item('wishes.ongoingContraception', 'boolean', 'Does she want contraception from now on?', '今后是否希望避孕？'),
  ],
}
writeFileSync(new URL('questionnaire.json', import.meta.url), `${JSON.stringify(questionnaire, null, 1)}\n`)
