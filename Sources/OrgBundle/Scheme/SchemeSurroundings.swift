public import OrgDomain

/// What a scheme or plan may refer to outside itself. What is nil is not judged by.
public struct SchemeSurroundings: Sendable {
  public var documents: Set<DocumentCode>?
  public var vocabulary: Vocabulary?
  /// Those that rules are about.
  public var matters: Set<Matter>?
  /// Has the units that are known, and judges the steps of a plan.
  public var tree: OrganizationTree?
  /// The plans in force; needs the tree.
  public var plans: [LocalPlan]

  public init(
    documents: Set<DocumentCode>? = nil, vocabulary: Vocabulary? = nil,
    matters: Set<Matter>? = nil, tree: OrganizationTree? = nil, plans: [LocalPlan] = []
  ) {
    self.documents = documents
    self.vocabulary = vocabulary
    self.matters = matters
    self.tree = tree
    self.plans = plans
  }

  /// All that a tenant has.
  ///
  /// - Parameter matters: those of the rule book; nil: there is none yet.
  public init(
    tree: OrganizationTree, documents: Set<DocumentCode>, matters: Set<Matter>? = nil, plans: [LocalPlan] = []
  ) {
    self.init(
      documents: documents, vocabulary: tree.vocabulary, matters: matters, tree: tree as OrganizationTree?,
      plans: plans)
  }

  var names: KnownNames {
    KnownNames(units: tree.map(KnownUnits.tree), documents: documents, vocabulary: vocabulary, matters: matters)
  }
}
