public import OrgDomain

/// What a scheme or plan may refer to outside itself. What is nil is not judged by.
public struct SchemeSurroundings: Sendable {
  public var units: Set<UnitCode>?
  public var documents: Set<DocumentCode>?
  public var vocabulary: Vocabulary?
  /// Judges the steps of a plan.
  public var tree: OrganizationTree?

  public init(
    units: Set<UnitCode>? = nil, documents: Set<DocumentCode>? = nil, vocabulary: Vocabulary? = nil,
    tree: OrganizationTree? = nil
  ) {
    self.units = units
    self.documents = documents
    self.vocabulary = vocabulary
    self.tree = tree
  }

  /// All that a tenant has.
  public init(tree: OrganizationTree, documents: Set<DocumentCode>) {
    self.init(
      units: Set(tree.indices.map { tree[$0].code }), documents: documents, vocabulary: tree.vocabulary, tree: tree)
  }

  var names: KnownNames { KnownNames(units: units, documents: documents, vocabulary: vocabulary) }
}
