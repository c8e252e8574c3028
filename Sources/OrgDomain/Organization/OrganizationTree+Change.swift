/// One change to the tree.
public enum TreeChange: Equatable, Sendable {
  /// A new unit, placed behind all that there are.
  case found(Unit)
  /// A unit's record as it shall stand; its code says which. A new parent moves it.
  case amend(Unit)
}

extension OrganizationTree {
  /// The tree with the changes made, all of them or none; the receiver stays as it is. Costs in proportion to the
  /// changes, the depth of the tree and the siblings of what moves, these once for all that move below one parent.
  ///
  /// - Throws: what keeps the result from being a tree.
  public func applying(_ changes: some Collection<TreeChange>) throws(TreeProblems) -> OrganizationTree {
    try with(vocabulary, applying: changes)
  }

  /// The tree with another vocabulary and the changes made, all of them or none. Another vocabulary judges every unit.
  public func with(
    _ vocabulary: Vocabulary, applying changes: some Collection<TreeChange>
  ) throws(TreeProblems) -> OrganizationTree {
    var draft = TreeDraft(self)
    draft.vocabulary = vocabulary
    if isEmpty, changes.isEmpty { return OrganizationTree(draft) }
    var editor = TreeEditor(draft, expecting: changes.count, checksVocabulary: vocabulary != self.vocabulary)
    for change in changes {
      switch change {
      case .found(let unit): editor.found(unit)
      case .amend(let unit): editor.amend(unit)
      }
    }
    return try editor.finish()
  }
}
