/** Rules that more than one protocol reads; they have no lines of their own. */
export const sharedRules = {
  lines: {},
  reasons: {},
  rules: {
    'CD-01': '哪种行为适用哪条规则。',
    'IDN-010': '隐私门控。',
    'IDN-013': '在场的儿童。',
    'IDN-014': '远程接触。',
    'IDN-028': '如何得知其独处。',
    'EHR-001': '门控关闭时不输出受保护的词语。',
    'EHR-002': '卡片和屏幕使用中性词语。',
    'EHR-004': '敏感资源的标签。',
    'EHR-018': '不得输出的词语。',
    'EHR-019': '紧急情况始终以中性词语告知。',
    'EHR-021': '门控关闭只隐藏词语，绝不减少照护。',
  },
}
