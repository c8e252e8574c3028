import OrgDomain

/// What was told about a case, as the log carries it. The text stands beside the log.
struct StoredCaseTelling: Codable, Equatable, Sendable {
  let name: Name
  /// The units that got a copy.
  var units: [UInt32]?
  /// The unit that urged.
  var unit: UInt32?
  /// The step that was urged; absent where the subject was.
  var step: Int?
  /// The revision that was read.
  var revision: Int64?
  var replyTo: Int64?
  /// SHA-256 over salt and text, hexadecimal.
  var textDigest: String?

  enum Name: String, CaseIterable, Codable, Sendable {
    case copied, read, urged, commented
  }

  private enum CodingKeys: String, CodingKey {
    case name = "telling"
    case units, unit, step, revision, replyTo, textDigest
  }

  init(_ telling: CaseTelling, textDigest: String?) {
    self.textDigest = textDigest
    switch telling {
    case .copied(let units):
      name = .copied
      self.units = units.map(\.rawValue)
    case .read(let revision):
      name = .read
      self.revision = revision
    case .urged(let step, let unit):
      name = .urged
      self.step = step
      self.unit = unit?.rawValue
    case .commented(let replyTo):
      name = .commented
      self.replyTo = replyTo?.rawValue
    }
  }

  /// What was told; nil where the body was not written by this product.
  var value: CaseTelling? {
    switch name {
    case .copied: units.map { .copied(to: $0.map(UnitIndex.init(rawValue:))) }
    case .read: revision.map { .read(revision: $0) }
    case .urged: .urged(step: step, by: unit.map(UnitIndex.init(rawValue:)))
    case .commented: .commented(replyTo: replyTo.map(CommentNumber.init(rawValue:)))
    }
  }
}
