import OrgDomain

/// A unit's record as events carry it.
struct StoredUnit: Codable, Equatable, Sendable {
  let unit: UInt32
  let code: String
  let name: String
  let kind: String
  let category: String?
  let traits: [String]
  let parent: String?
  let industry: String?
  let territory: String?
  let members: Int
  let outside: Bool
  let status: String

  init(_ index: UnitIndex, _ unit: Unit) {
    self.unit = index.rawValue
    code = unit.code.text
    name = unit.name
    kind = unit.kind.rawValue
    category = unit.category?.rawValue
    traits = unit.traits.sorted().map(\.rawValue)
    parent = unit.parent?.text
    industry = unit.industry?.text
    territory = unit.territory?.text
    members = unit.memberCount
    outside = unit.isOutside
    status = unit.status.rawValue
  }

  /// Nil where the body was not written by this product.
  var value: Unit? {
    guard let code = UnitCode(code), let kind = UnitKind(rawValue: kind), let status = Unit.Status(rawValue: status)
    else { return nil }
    return Unit(
      code: code, name: name, kind: kind, category: category.map(Category.init(rawValue:)),
      traits: Set(traits.map(Trait.init(rawValue:))), parent: parent.flatMap { UnitCode($0) },
      industry: industry.flatMap { UnitCode($0) }, territory: territory.flatMap { UnitCode($0) }, memberCount: members,
      isOutside: outside, status: status)
  }
}
