import OrgDomain

/// The arguments of a notice, put together piece by piece.
struct NoticeArguments {
  /// The most entries of a list that a sentence shows; the rest is counted.
  static let listLimit = 10

  private let tree: OrganizationTree?
  private(set) var values: [String: String] = [:]

  /// No arguments yet.
  ///
  /// - Parameter tree: where units have their names; nil leaves the names out.
  init(_ tree: OrganizationTree? = nil) { self.tree = tree }

  /// An argument as it is; none where the value is nil.
  func with(_ name: String, _ value: (some CustomStringConvertible)?) -> NoticeArguments {
    guard let value else { return self }
    var result = self
    result.values[name] = value.description
    return result
  }

  /// A word of the vocabulary.
  func with(_ name: String, word: (some RawRepresentable<String>)?) -> NoticeArguments {
    with(name, word?.rawValue)
  }

  /// A unit: its code, and its name beside it.
  func with(_ name: String, unit: UnitIndex?) -> NoticeArguments {
    guard let unit, let tree else { return self }
    return with(name, tree.code(of: unit)).with(name + "Name", tree.name(of: unit))
  }

  /// A unit that may not be in the tree: its code, and its name where there is one.
  func with(_ name: String, code: UnitCode) -> NoticeArguments {
    let index = tree?.index(of: code)
    return with(name, code).with(name + "Name", index.flatMap { tree?.name(of: $0) })
  }

  /// Several units: their codes, and their names beside them.
  func with(_ name: String, units: [UnitIndex]) -> NoticeArguments {
    guard let tree else { return self }
    return with(name, codes: units.map { tree.code(of: $0) })
  }

  /// Several units that may not be in the tree.
  func with(_ name: String, codes: [UnitCode]) -> NoticeArguments {
    let names = codes.prefix(NoticeArguments.listLimit).map { code in
      tree.flatMap { tree in tree.index(of: code).map { tree.name(of: $0) } } ?? ""
    }
    let result = with(name, list: codes)
    return names.allSatisfy(\.isEmpty) ? result : result.with(name + "Names", names.joined(separator: "\n"))
  }

  /// A list; its first entries, then how many more there are.
  func with(_ name: String, list: [some CustomStringConvertible]) -> NoticeArguments {
    guard !list.isEmpty else { return self }
    var entries = list.prefix(NoticeArguments.listLimit).map(\.description)
    if list.count > entries.count { entries.append("+\(list.count - entries.count)") }
    return with(name, entries.joined(separator: ", "))
  }
}
