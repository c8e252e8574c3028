import Foundation
public import OrgDomain

/// What a tenant sets once for itself; kept as one JSON text by version.
public struct TenantSettings: Equatable, Sendable {
  public var name: String
  public var timeZone: String
  public var vocabulary: Vocabulary
  /// Roles beside the defaults.
  public var customRoles: [RoleName: Set<Permission>]
  /// By what the health of the tree is judged.
  public var health: HealthFigures

  public init(
    name: String, timeZone: String, vocabulary: Vocabulary = Vocabulary(),
    customRoles: [RoleName: Set<Permission>] = [:], health: HealthFigures = HealthFigures()
  ) {
    self.name = name
    self.timeZone = timeZone
    self.vocabulary = vocabulary
    self.customRoles = customRoles
    self.health = health
  }

  public var roles: [Role] {
    Role.defaults + customRoles.sorted { $0.key < $1.key }.map { Role(name: $0.key, permissions: $0.value) }
  }
}

extension TenantSettings {
  private struct Stored: Codable {
    var name: String
    var timeZone: String
    var categories: [String]
    var traitGroups: [String: [String]]
    var territory: [String: String]
    var industry: [String: String]
    var roles: [String: [String]]
    /// Nil: the product's own figures.
    var health: StoredHealth?
  }

  /// Deterministic JSON, so that equal settings have equal texts.
  func text() throws -> String {
    func table(_ table: [Category: UnitCode]) -> [String: String] {
      Dictionary(uniqueKeysWithValues: table.map { ($0.key.rawValue, $0.value.text) })
    }
    let stored = Stored(
      name: name, timeZone: timeZone, categories: vocabulary.categories.sorted().map(\.rawValue),
      traitGroups: vocabulary.traitGroups.groups.mapValues { $0.map(\.rawValue) },
      territory: table(vocabulary.lineTable.territory), industry: table(vocabulary.lineTable.industry),
      roles: Dictionary(
        uniqueKeysWithValues: customRoles.map { ($0.key.rawValue, $0.value.map(\.rawValue).sorted()) }),
      health: health == HealthFigures() ? nil : StoredHealth(health))
    return String(decoding: try JSONText.encode(stored), as: UTF8.self)
  }

  init(text: String) throws {
    let stored = try JSONDecoder().decode(Stored.self, from: Data(text.utf8))
    func table(_ table: [String: String]) -> [Category: UnitCode] {
      Dictionary(
        uniqueKeysWithValues: table.compactMap { key, value in
          UnitCode(value).map { (Category(rawValue: key), $0) }
        })
    }
    self.init(
      name: stored.name, timeZone: stored.timeZone,
      vocabulary: Vocabulary(
        categories: Set(stored.categories.map(Category.init(rawValue:))),
        traitGroups: TraitGroups(stored.traitGroups.mapValues { $0.map(Trait.init(rawValue:)) }),
        lineTable: LineTable(territory: table(stored.territory), industry: table(stored.industry))),
      customRoles: Dictionary(
        uniqueKeysWithValues: stored.roles.map { name, permissions in
          (RoleName(rawValue: name), Set(permissions.compactMap(Permission.init(rawValue:))))
        }), health: stored.health?.value ?? HealthFigures())
  }
}

/// How the product writes JSON that is hashed or compared: sorted keys, no escaped slashes.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }
}
