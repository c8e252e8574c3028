public import OrgAPI
public import OrgDomain

extension Notice {
  /// A part of the evidence that other bodies produce.
  public init(notProducing part: EvidencePart, _ bodies: [UnitIndex], in tree: OrganizationTree) {
    self.init(
      .evidence(.notProducer),
      NoticeArguments(tree).with("part", part.code).with("partName", part.name).with("bodies", units: bodies))
  }
}
