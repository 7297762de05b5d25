/** Dutch words that names of outcomes and measures keep in English, with what the glossary says of them. */
export const dutchWords = [
  ['verblijf', 'living in an institution'],
  ['vpt', 'full package at home'],
  ['mpt', 'modular package at home'],
  ['pgb', 'personal budget'],
  ['indicatie', 'entitlement to Wlz care'],
  ['zorgplicht', 'duty of care'],
  ['treeknorm', 'national waiting norm'],
  ['zorgkantoor', 'regional Wlz office'],
  ['kader', 'national Wlz budget'],
] as const
